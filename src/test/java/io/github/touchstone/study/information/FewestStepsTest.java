package io.github.touchstone.study.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewestStepsTest {
    @ParameterizedTest
    @CsvSource({"2, 2", "3, 2", "17, 2", "17, 16", "17, 17", "17, 18", "17, 1000", "123456789, 5", "2, 99"})
    void of_threshold_isFoundFromEveryGuess(long threshold, long guess) {
        assertThat(FewestSteps.of(n -> n >= threshold, 2, guess)).isEqualTo(threshold);
    }

    @Test
    void of_nothingEnough_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FewestSteps.of(n -> false, 2, 10));
    }
}
