package io.github.touchstone.conformance.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* | step/ddim-short | true",
                "step/* | step/ddim-short | true",
                "step/* | trajectory/step | false",
                "*eta* | step/ddim-eta-half | true",
                "step/a | step/a | true",
                "step/a | step/ab | false",
                "step/a? | step/ab | true",
                "{step,law}/a | law/a | true",
                "{step,law}/a | bound/a | false",
                "step/a[0-9] | step/a7 | true",
                "step/a[0-9] | step/ax | false",
                "step.* | stepx | false",
                "a,b | a,b | true"
            })
    void matches_pattern_asDocumented(String pattern, String id, boolean matches) {
        assertThat(Glob.of(pattern).matches(id)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a", "a}", "a)", "a("})
    void of_bracketsThatDoNotMatch_refusedOrLiteral(String pattern) {
        if (pattern.contains(")") || pattern.contains("(")) {
            assertThat(Glob.of(pattern).matches(pattern)).isTrue();
        } else {
            assertThatThrownBy(() -> Glob.of(pattern)).hasMessageContaining("its brackets do not match");
        }
    }

    @Test
    void of_empty_refused() {
        assertThatThrownBy(() -> Glob.of("  ")).hasMessage("an empty pattern");
    }
}
