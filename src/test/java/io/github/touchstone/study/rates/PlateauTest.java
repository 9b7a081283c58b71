package io.github.touchstone.study.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** RAT-8: the constants against their series, whose terms fall like a constant over k^2. */
class PlateauTest {
    private static final int TERMS = 1_000_000;

    private static double sum(IntToDoubleFunction term) {
        return IntStream.rangeClosed(1, TERMS)
                .mapToDouble(k -> term.applyAsDouble(TERMS + 1 - k))
                .sum();
    }

    @Test
    void fixedSmall_isTheSumOfItsSteps() {
        double series = 0.5 * sum(k -> 1.0 / k - StrictMath.log1p(1.0 / k));
        assertThat(Plateau.FIXED_SMALL.value()).isCloseTo(series, within(1.0 / TERMS));
    }

    @Test
    void cosine_isTheCapAndTheStepsBeforeIt() {
        double cap = 0.5 * (-StrictMath.log(0.001) - 0.999);
        double series = 0.5
                * sum(k -> {
                    double fall = (double) k / (k + 1);
                    return fall * fall - 1 - 2 * StrictMath.log(fall);
                });
        assertThat(Plateau.CAP.value()).isCloseTo(cap + series, within(2.0 / TERMS));
    }

    @Test
    void start_isTheMeanLeftByTheEnd() {
        double logAlphaBar = sum(k -> k > 100_000 ? 0 : StrictMath.log1p(-(0.1 + 19.9 * (k - 1) / 99_999.0) / 100_000));
        assertThat(Plateau.START.value())
                .isCloseTo(StrictMath.exp(logAlphaBar) / 2, within(1e-3 * Plateau.START.value()));
    }
}
