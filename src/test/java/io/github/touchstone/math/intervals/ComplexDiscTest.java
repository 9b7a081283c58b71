package io.github.touchstone.math.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

final class ComplexDiscTest {
    /** Of Hipparchus' functions, which are not enclosed. */
    private static final double OTHER_ROUNDING = 1e-14;

    @RepeatedTest(50)
    void operations_containTheResultsAtTheirPoints(RepetitionInfo info) {
        SplittableRandom random = new SplittableRandom(info.getCurrentRepetition());
        ComplexDisc x = disc(random);
        ComplexDisc y = disc(random);
        ComplexDisc away = y.add(ComplexDisc.of(4));
        for (int i = 0; i < 200; i++) {
            Complex u = point(x, random);
            Complex v = point(y, random);
            contains(x.add(y), u.add(v));
            contains(x.subtract(y), u.subtract(v));
            contains(x.multiply(y), u.multiply(v));
            contains(x.exp(), u.exp());
            contains(away.reciprocal(), v.add(4).reciprocal());
            assertThat(v.add(4).log().norm()).isLessThan(away.logarithm());
        }
    }

    /** The farthest result lies near the edge: a radius too small by a tenth would not hold it. */
    @RepeatedTest(5)
    void radii_areReached(RepetitionInfo info) {
        SplittableRandom random = new SplittableRandom(info.getCurrentRepetition());
        ComplexDisc x = disc(random);
        reached(x, x.exp(), Complex::exp);
        ComplexDisc away = x.add(ComplexDisc.of(4));
        reached(away, away.reciprocal(), Complex::reciprocal);
    }

    private static void reached(ComplexDisc x, ComplexDisc image, UnaryOperator<Complex> f) {
        double farthest = 0;
        for (int i = 0; i < 360; i++) {
            double angle = StrictMath.toRadians(i);
            Complex edge = new Complex(
                    x.re() + x.radius() * StrictMath.cos(angle), x.im() + x.radius() * StrictMath.sin(angle));
            farthest = Math.max(
                    farthest,
                    f.apply(edge).subtract(new Complex(image.re(), image.im())).norm());
        }
        assertThat(farthest).isBetween(0.9 * image.radius(), image.radius() + OTHER_ROUNDING);
    }

    private static ComplexDisc disc(SplittableRandom random) {
        return new ComplexDisc(random.nextDouble(-2, 2), random.nextDouble(-2, 2), random.nextDouble(0.01, 1));
    }

    private static Complex point(ComplexDisc x, SplittableRandom random) {
        double angle = random.nextDouble(2 * StrictMath.PI);
        double r = x.radius() * Math.sqrt(random.nextDouble());
        return new Complex(x.re() + r * StrictMath.cos(angle), x.im() + r * StrictMath.sin(angle));
    }

    private static void contains(ComplexDisc disc, Complex z) {
        assertThat(z.subtract(new Complex(disc.re(), disc.im())).norm())
                .isLessThanOrEqualTo(disc.radius() + OTHER_ROUNDING);
    }
}
