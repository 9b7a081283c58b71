package io.github.touchstone.study.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison fails where it must. */
class ReferenceComparisonTest {
    private static final String HEADER = "sampler,steps,kl,kl_error,kl_kind\n";

    private static List<String> differences(String expected, String actual) {
        return ReferenceComparison.ofData(HEADER + expected, HEADER + actual);
    }

    @Test
    void intervals_thatMeet_agree_andElseDiffer() {
        for (String kind : List.of("enclosed", "numerical")) {
            assertThat(differences("ddim,10,1.0,0.1," + kind, "ddim,10,1.19,0.1," + kind))
                    .isEmpty();
            assertThat(differences("ddim,10,1.0,0.1," + kind, "ddim,10,1.21,0.1," + kind))
                    .hasSize(1);
        }
        assertThat(differences("ddim,10,5,0,exact", "ddim,10,5.0,0,exact")).isEmpty();
        assertThat(differences("ddim,10,5,0,exact", "ddim,10,6,0,exact")).hasSize(1);
        assertThat(differences("ddim,10,Infinity,0,exact", "ddim,10,5,0,exact")).hasSize(1);
    }

    @Test
    void estimatesAndFits_agreeToRounding() {
        for (String kind : List.of("estimated", "fitted")) {
            assertThat(differences("ddim,10,1,0.1," + kind, "ddim,10,1.0000000005,0.1," + kind))
                    .isEmpty();
            assertThat(differences("ddim,10,1,0.1," + kind, "ddim,10,1.000000002,0.1," + kind))
                    .hasSize(1);
        }
    }

    @Test
    void error_thatGrewOrKindThatChanged_differs() {
        assertThat(differences("ddim,10,1,0.1,enclosed", "ddim,10,1,0.19,enclosed"))
                .isEmpty();
        assertThat(differences("ddim,10,1,0.1,enclosed", "ddim,10,1,0.21,enclosed"))
                .hasSize(1);
        assertThat(differences("ddim,10,1,0.1,enclosed", "ddim,10,1,0.1,numerical"))
                .hasSize(1);
        assertThat(differences("ddim,10,1,0.1,enclosed", "ddim,10,,,absent: refused"))
                .hasSize(1);
    }

    @Test
    void rows_missingNewOrTwice_areSaid() {
        assertThat(differences("ddim,10,1,0,exact\nddim,20,1,0,exact", "ddim,10,1,0,exact"))
                .containsExactly("sampler = ddim, steps = 20: is missing");
        assertThat(differences("ddim,10,1,0,exact", "ddim,10,1,0,exact\nei,10,1,0,exact"))
                .containsExactly("sampler = ei, steps = 10: is new");
        assertThatThrownBy(() -> differences("ddim,10,1,0,exact\nddim,10,2,0,exact", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void column_renamed_isSaid() {
        assertThat(ReferenceComparison.ofData(
                        HEADER + "ddim,10,1,0,exact", HEADER.replace("kl", "w2") + "ddim,10,1,0,exact"))
                .isNotEmpty();
        assertThat(ReferenceComparison.ofData(
                        HEADER + "ddim,10,1,0,exact", HEADER.replace("steps", "t") + "ddim,10,1,0,exact"))
                .isNotEmpty();
    }

    @Test
    void findings_headlinesAndVerdicts_areCompared() {
        String before = """
                {"headlines":[{"name":"A","value":"1","error":"0.1","kind":"enclosed"}],
                 "findings":[{"anchor":"BND-14","verdict":"supported","statement":"x"}]}""";
        assertThat(ReferenceComparison.ofFindings(before, before.replace("\"x\"", "\"y\"")))
                .isEmpty();
        assertThat(ReferenceComparison.ofFindings(before, before.replace("\"1\"", "\"2\"")))
                .hasSize(1);
        assertThat(ReferenceComparison.ofFindings(before, before.replace("supported", "out of reach")))
                .hasSize(1);
        assertThat(ReferenceComparison.ofFindings(before, before.replace("\"A\"", "\"B\"")))
                .hasSize(2);
    }
}
