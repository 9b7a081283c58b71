package io.github.touchstone.math.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Intervals contain exact results of points of their operands (CRT-2). */
class IntervalProperties {
    private static final BallArithmetic BALLS = new BallArithmetic(200);

    @Property(tries = 300)
    void fieldOperations_anyPoints_containTheExactResult(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double x,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double y,
            @ForAll @DoubleRange(min = 0, max = 2) double r) {
        Interval a = Interval.around(x, r);
        Interval b = Interval.around(y, r / 3);
        for (double p : new double[] {a.lower(), x, a.upper()}) {
            for (double q : new double[] {b.lower(), y, b.upper()}) {
                Rational u = Rational.ofExactly(p);
                Rational v = Rational.ofExactly(q);
                contains(a.add(b), u.add(v));
                contains(a.subtract(b), u.subtract(v));
                contains(a.multiply(b), u.multiply(v));
                contains(a.square(), u.multiply(u));
                contains(a.negate(), u.negate());
                assertThat(a.magnitude()).isGreaterThanOrEqualTo(Math.abs(p));
                if (!b.contains(0)) {
                    contains(a.divide(b), u.divide(v));
                }
            }
        }
    }

    @Property(tries = 200)
    void functions_points_containTheEnclosureOfTheValue(@ForAll @DoubleRange(min = -40, max = 40) double x) {
        contains(Interval.of(x).exp(), BALLS.enclosure(BALLS.exp(BALLS.of(Rational.ofExactly(x)))));
        double positive = Math.abs(x) + 1e-3;
        contains(Interval.of(positive).log(), BALLS.enclosure(BALLS.log(BALLS.of(Rational.ofExactly(positive)))));
        contains(Interval.of(positive).sqrt(), BALLS.enclosure(BALLS.sqrt(BALLS.of(Rational.ofExactly(positive)))));
    }

    @Property(tries = 100)
    void of_doubleDoubleBall_containsIt(@ForAll @DoubleRange(min = -10, max = 10) double x) {
        DoubleDoubleBall third = DoubleDoubleBall.of(x).divide(3);
        contains(Interval.of(third), third.enclosure());
    }

    @Example
    void forbiddenArguments_areRefused() {
        Interval around = Interval.around(0, 1);
        assertThatThrownBy(() -> Interval.of(1).divide(around)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(around::log).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(around::sqrt).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Interval(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void contains(Interval x, Rational exact) {
        assertThat(Rational.ofExactly(x.lower()).compareTo(exact)).isLessThanOrEqualTo(0);
        assertThat(Rational.ofExactly(x.upper()).compareTo(exact)).isGreaterThanOrEqualTo(0);
    }

    private static void contains(Interval x, Enclosure exact) {
        contains(x, exact.lower());
        contains(x, exact.upper());
    }
}
