package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.hipparchus.util.Binary64;

/**
 * {@code W_2 = sqrt(sum (sqrt lambda - sqrt w)^2)} between the target and a sampler's output, not its square (spec PUB-3). Short spectra
 * are computed in balls. Long ones in binary64; then the greatest difference of {@code sqrt w} to double-double balls, at
 * {@value #CHECKED} eigenvalues of all sizes, times four and the root of the dimension is taken for the error.
 */
final class Distance {
    /** A spectrum is short up to this size. */
    static final int SHORT = 16;

    private static final int CHECKED = 9;
    private static final int SAFETY = 4;
    private static final BallArithmetic BALLS = new BallArithmetic(192);

    private Distance() {}

    /** The distance; empty if Heun's last step meets the score of a law without density. */
    static Optional<Value> of(Run run, Spectrum spectrum) {
        boolean singular = run.scheme() == Scheme.HEUN
                && !run.continuous()
                && run.epsilon().isZero()
                && spectrum.least() == 0;
        return singular
                ? Optional.empty()
                : Optional.of(spectrum.size() <= SHORT ? enclosed(run, spectrum) : numerical(run, spectrum));
    }

    private static Value enclosed(Run run, Spectrum spectrum) {
        OutputVariance<Ball> output = new OutputVariance<>(run, BALLS);
        Ball sum = BALLS.zero();
        for (double eigenvalue : spectrum.eigenvalues()) {
            Ball lambda = BALLS.of(decimal(eigenvalue));
            Ball gap = BALLS.rootOfPositivePart(lambda).subtract(BALLS.rootOfPositivePart(output.of(lambda)));
            sum = sum.add(gap.multiply(gap));
        }
        return Value.enclosed(BALLS.enclosure(BALLS.rootOfPositivePart(sum)));
    }

    /** The number that was typed: the shortest decimal of the double. */
    private static Rational decimal(double eigenvalue) {
        return Rational.of(BigDecimal.valueOf(eigenvalue));
    }

    private static Value numerical(Run run, Spectrum spectrum) {
        OutputVariance<Binary64> output = new OutputVariance<>(run, Binary64Arithmetic.DOUBLE);
        double sum = 0;
        for (double lambda : spectrum.eigenvalues()) {
            double gap = Math.sqrt(lambda)
                    - Math.sqrt(output.of(new Binary64(lambda)).getReal());
            sum += gap * gap;
        }
        double value = Math.sqrt(sum);
        return Value.numerical(
                value,
                SAFETY * Math.sqrt(spectrum.size()) * furthest(run, spectrum, output)
                        + spectrum.size() * Math.ulp(value));
    }

    private static double furthest(Run run, Spectrum spectrum, OutputVariance<Binary64> output) {
        DoubleDoubleArithmetic fine = DoubleDoubleArithmetic.DD;
        OutputVariance<DoubleDoubleBall> better = new OutputVariance<>(run, fine);
        double furthest = 0;
        for (double lambda : spectrum.thinned(CHECKED)) {
            double plain = Math.sqrt(output.of(new Binary64(lambda)).getReal());
            double checked = fine.enclosure(fine.rootOfPositivePart(better.of(fine.of(Rational.ofExactly(lambda)))))
                    .middle()
                    .doubleValue();
            furthest = Math.max(furthest, Math.abs(plain - checked));
        }
        return furthest;
    }
}
