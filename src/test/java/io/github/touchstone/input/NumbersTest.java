package io.github.touchstone.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void count_limits_enforced() {
        assertThat(Numbers.count("--steps", "1", 1)).isEqualTo(1);
        assertThat(Numbers.count("--steps", "10000000", 1)).isEqualTo(10_000_000);
        for (String bad : List.of("", "0", "-1", "1.5", "10000001", "99999999999", "ten", " 1")) {
            assertThatThrownBy(() -> Numbers.count("--steps", bad, 1))
                    .hasMessage("--steps: expected a whole number from 1 to 10000000, got '" + bad + "'");
        }
    }

    @Test
    void rational_strict_wrapsTheReason() {
        assertThat(Numbers.rational("--lambda", "1/4")).isEqualTo(Rational.of(1, 4));
        assertThatThrownBy(() -> Numbers.rational("--lambda", "1/4/5"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("--lambda: '1/4/5' is not a number");
    }
}
