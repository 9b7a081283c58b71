package io.github.touchstone.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    @Test
    void distance_textbookPairs_known() {
        assertThat(Suggestions.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Suggestions.distance("saturday", "sunday")).isEqualTo(3);
        assertThat(Suggestions.distance("", "abc")).isEqualTo(3);
        assertThat(Suggestions.distance("abc", "")).isEqualTo(3);
        assertThat(Suggestions.distance("same", "same")).isZero();
        assertThat(Suggestions.distance("linaer", "linear")).isEqualTo(1);
        assertThat(Suggestions.distance("ca", "abc")).isEqualTo(3);
    }

    @Test
    void nearest_closeOrFar_suggestsOrNot() {
        List<String> known = List.of("linear", "cosine", "vp");
        assertThat(Suggestions.nearest("linaer", known)).contains("linear");
        assertThat(Suggestions.nearest("LINEAR", known)).contains("linear");
        assertThat(Suggestions.nearest("pv", known)).contains("vp");
        assertThat(Suggestions.nearest("sine", known)).contains("cosine");
        assertThat(Suggestions.nearest("x".repeat(100_000), known)).isEmpty();
        assertThat(Suggestions.nearest("quadratic", known)).isEmpty();
    }

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
