package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
