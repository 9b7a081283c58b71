package io.github.touchstone.math.numbers;

import static io.github.touchstone.math.numbers.DoubleDoubleArithmetic.DD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Elementary functions of double-double balls against balls of 1,300 bits at a point of the operand (DD-9, DD-10). */
class DoubleDoubleFunctionProperties {
    private static final int TRIES = 250;
    private static final BallArithmetic REFERENCE = new BallArithmetic(1300);

    @Provide
    Arbitrary<DoubleDoubleSample> samples() {
        return Arbitraries.randomValue(DoubleDoubleSample::ordinary);
    }

    @Provide
    Arbitrary<DoubleDoubleSample> positive() {
        return Arbitraries.randomValue(random -> {
            DoubleDoubleSample x =
                    random.nextBoolean() ? DoubleDoubleSample.ordinary(random) : DoubleDoubleSample.extreme(random);
            return new DoubleDoubleSample(x.ball().abs(), x.point().abs());
        });
    }

    /** Radius zero and near one, where the logarithm cancels. */
    @Provide
    Arbitrary<DoubleDoubleBall> nearOne() {
        return Arbitraries.randomValue(DoubleDoubleFunctionProperties::nearOne);
    }

    private static DoubleDoubleBall nearOne(Random random) {
        double offset = Math.scalb(random.nextDouble() - 0.5, -random.nextInt(40));
        return DoubleDoubleBall.ONE.add(DoubleDoubleBall.of(offset));
    }

    @Property(tries = TRIES)
    void log_positive_containsReference(@ForAll("positive") DoubleDoubleSample x) {
        if (x.ball().positive() == Truth.TRUE) {
            contains(DD.log(x.ball()), x, BallArithmetic::log);
        }
    }

    @Property(tries = TRIES)
    void log_nearOne_keepsRelativeAccuracy(@ForAll("nearOne") DoubleDoubleBall x) {
        DoubleDoubleBall log = DD.log(x);
        contains(log, new DoubleDoubleSample(x, x.midpoint()), BallArithmetic::log);
        assertThat(log.radius()).isLessThanOrEqualTo(0x1p-98 * Math.abs(log.hi()));
    }

    @Property(tries = TRIES)
    void exp_ordinary_containsReference(@ForAll("samples") DoubleDoubleSample x) {
        if (x.ball().radius() < 100) {
            contains(DD.exp(x.ball()), x, BallArithmetic::exp);
        }
    }

    @Property(tries = TRIES)
    void boundedFunctions_ordinary_containReference(@ForAll("samples") DoubleDoubleSample x) {
        contains(DD.sin(x.ball()), x, BallArithmetic::sin);
        contains(DD.cos(x.ball()), x, BallArithmetic::cos);
        contains(DD.atan(x.ball()), x, BallArithmetic::atan);
    }

    @Property(tries = 60)
    void erf_ordinary_containsReference(@ForAll("samples") DoubleDoubleSample x) {
        BallArithmetic balls = new BallArithmetic(256);
        Enclosure reference = balls.enclosure(balls.erf(balls.of(x.point())));
        assertThat(DD.erf(x.ball()).enclosure().contains(reference)).isTrue();
    }

    @Property(tries = TRIES)
    void asin_insideDomain_containsReference(@ForAll("samples") DoubleDoubleSample x) {
        Enclosure a = x.ball().enclosure();
        if (new Enclosure(Rational.of(-1), Rational.ONE).contains(a)) {
            contains(DD.asin(x.ball()), x, BallArithmetic::asin);
        }
    }

    @Example
    void exp_farBelowZero_isTinyAndNotNegative() {
        Enclosure tiny = DD.exp(DoubleDoubleBall.of(-1e300)).enclosure();
        assertThat(tiny.upper().doubleValue()).isLessThanOrEqualTo(Double.MIN_VALUE);
        assertThat(tiny.contains(Rational.of(2).pow(1500).reciprocal())).isTrue();
    }

    /** {@code exp(707.01) < 2^1020 < exp(707.02)}; balls of chapter 8 end at 2^1000. */
    @Example
    void exp_nearTheEndOfTheRange_containsReferenceFromItsRoot() {
        for (double x : new double[] {693.2, 700, 701, 707.01}) {
            Rational half = Rational.ofExactly(x).divide(Rational.of(2));
            Enclosure root = REFERENCE.enclosure(REFERENCE.exp(REFERENCE.of(half)));
            DoubleDoubleBall exp = DD.exp(DoubleDoubleBall.of(x));
            assertThat(exp.enclosure()
                            .contains(new Enclosure(
                                    root.lower().pow(2), root.upper().pow(2))))
                    .isTrue();
            assertThat(exp.radius()).isLessThan(0x1p-100 * exp.hi());
        }
    }

    @Example
    void boundedFunctions_hugeArgument_containTheLimit() {
        Rational halfPi = REFERENCE.enclosure(REFERENCE.pi()).middle().divide(Rational.of(2));
        for (double x : new double[] {0x1p210, 0x1p999, 0x1p1010, 0x1.fp1019}) {
            DoubleDoubleBall huge = DoubleDoubleBall.of(x);
            near(DD.atan(huge), halfPi);
            near(DD.atan(huge.negate()), halfPi.negate());
            near(DD.erf(huge), Rational.ONE);
            near(DD.erf(huge.negate()), Rational.of(-1));
            assertThat(DD.atan(DoubleDoubleBall.ZERO.atRadius(x))
                            .enclosure()
                            .contains(new Enclosure(halfPi.negate(), halfPi)))
                    .isTrue();
        }
        Enclosure anything = new Enclosure(Rational.of(-1), Rational.ONE);
        assertThat(DD.sin(DoubleDoubleBall.of(0x1p1010)).enclosure()).isEqualTo(anything);
        assertThat(DD.cos(DoubleDoubleBall.of(-0x1p1010)).enclosure()).isEqualTo(anything);
    }

    /** The limit is within {@code 2^-200} of the value. */
    private static void near(DoubleDoubleBall y, Rational limit) {
        assertThat(y.enclosure().contains(limit)).isTrue();
        assertThat(y.radius()).isLessThan(0x1p-104);
    }

    @Example
    void functions_tinyArgument_keepRelativeAccuracy() {
        DoubleDoubleBall x = DoubleDoubleBall.of(1e-200);
        for (DoubleDoubleBall y : new DoubleDoubleBall[] {DD.sin(x), DD.atan(x), DD.asin(x)}) {
            assertThat(y.hi()).isEqualTo(1e-200);
            assertThat(y.radius()).isLessThan(1e-229);
        }
    }

    @Example
    void atZero_functionsAreExact() {
        DoubleDoubleBall zero = DoubleDoubleBall.ZERO;
        assertThat(DD.exp(zero)).isEqualTo(DoubleDoubleBall.ONE);
        assertThat(DD.cos(zero)).isEqualTo(DoubleDoubleBall.ONE);
        assertThat(DD.log(DoubleDoubleBall.ONE).isZero()).isTrue();
        assertThat(DD.sin(zero).isZero()
                        && DD.atan(zero).isZero()
                        && DD.asin(zero).isZero()
                        && DD.erf(zero).isZero())
                .isTrue();
    }

    @Example
    void pi_containsReference() {
        assertThat(DD.pi().enclosure().contains(REFERENCE.enclosure(REFERENCE.pi())))
                .isTrue();
        assertThat(DD.pi().radius()).isLessThan(0x1p-104);
    }

    private static void contains(DoubleDoubleBall ball, DoubleDoubleSample x, DoubleDoubleFunctions.BallFunction f) {
        Enclosure reference = REFERENCE.enclosure(f.of(REFERENCE, REFERENCE.of(x.point())));
        assertThat(ball.enclosure().contains(reference)).as("%s at %s", ball, x).isTrue();
    }
}
