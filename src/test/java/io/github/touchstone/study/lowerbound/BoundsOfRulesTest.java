package io.github.touchstone.study.lowerbound;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.claims.DdpmLowerBound;
import io.github.touchstone.spec.claims.EverySchedule;
import io.github.touchstone.spec.claims.FixedLargeError;
import io.github.touchstone.spec.claims.FixedSmallError;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.TheoryFormError;
import io.github.touchstone.spec.claims.VarianceError;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LWB-3, LWB-6 and LWB-7: the best grids come as near to the bounds as the proofs say. */
class BoundsOfRulesTest {
    private static final int STEPS = 1000;

    private static double error(VarianceError error, ScheduleFamily family, String lambda) {
        DoubleDoubleArithmetic dd = DoubleDoubleArithmetic.DD;
        return error.ofOutput(GaussianPath.centred(family.schedule(STEPS, dd), dd.of(Rational.parse(lambda))))
                .getReal();
    }

    /** {@code 4h^2 T <= Q_0 <= 4h^2(T + 1 + log T + pi^2/24)}, h = (1 - g)/T, and {@code |i_T| <= |1 - lambda|/(lambda T^4)}. */
    @ParameterizedTest
    @ValueSource(strings = {"1/9", "1", "5"})
    void rootPrecision_theoryForm_isWithinTheRateOfFour(String lambda) {
        double error =
                error(new TheoryFormError(), new RootPrecision(Rational.parse(lambda), Rational.of(1, STEPS)), lambda);
        double l = Rational.parse(lambda).doubleValue();
        double start = Math.abs(1 - l) / l * StrictMath.pow(STEPS, -4);
        double h = (1 - 1.0 / STEPS) / STEPS;
        double extra = 1 + StrictMath.log(STEPS) + StrictMath.PI * StrictMath.PI / 24;
        assertThat(error).isBetween(4 * h * h * STEPS - start, 4 * h * h * (STEPS + extra) + start);
    }

    /** The summands are {@code (4/|kappa|)(sqrt(y_T) - 1)^2/T^2} times {@code (1 -+ h/(2 min sqrt(y)))^2}, h the step of the root. */
    @ParameterizedTest
    @CsvSource({"1/4, 0.25", "9, 9"})
    void rootVariance_fixedLarge_isWithinTheRateOfItsLimit(String lambda, double l) {
        Rational gap = Rational.of(1, (long) STEPS * STEPS);
        double error = Math.abs(error(new FixedLargeError(), new RootVariance(Rational.parse(lambda), gap), lambda));
        double y = 1 - (1 - l) * (1 - gap.doubleValue());
        double rise = Math.abs(StrictMath.sqrt(y) - 1);
        double steps = 4 * rise * rise / Math.abs(1 - l) / STEPS;
        double off = 1 + rise / STEPS / (2 * Math.min(1, StrictMath.sqrt(y)));
        double start = Math.abs(1 - l) / l * StrictMath.pow(STEPS, -4);
        assertThat(error).isBetween(steps / off / off, steps * off * off + start);
        double limit = 4 * Math.abs(StrictMath.tanh(0.25 * StrictMath.log(l)));
        assertThat(STEPS * error).isCloseTo(limit, Percentage.withPercentage(0.5));
    }

    /** LWB-7 is attained where it says so, in Q. */
    @Test
    void everySchedule_fixedSmallAboveOne_isAttained() {
        Rational lambda = Rational.of(4);
        for (int steps = 1; steps <= 8; steps++) {
            Rational k = DdpmLowerBound.constant(steps, EXACT);
            Rational end = Rational.ONE.subtract(k.divide(Rational.of(3, 2)));
            GaussianPath<Rational> path =
                    GaussianPath.centred(new OptimalDdpm(lambda, end).schedule(steps, EXACT), lambda);
            assertThat(new FixedSmallError().ofOutput(path)).isEqualTo(EverySchedule.fixedSmall(lambda, steps, EXACT));
        }
    }
}
