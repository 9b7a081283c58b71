package io.github.touchstone.conformance.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SkipTest {
    private static final List<Case> CASES = Samples.forwards(3);

    private static List<Skip> read(String... lines) {
        return SkipSyntax.file("skips.txt", List.of(lines));
    }

    @Test
    void file_commentsReasonsAndIssues_read() {
        List<Skip> skips = read("# known", "", "  a/1   off by one   https://example.org/7 ", "a/2@float32 no");
        assertThat(skips).hasSize(2);
        assertThat(skips.get(0).reason()).isEqualTo("off by one");
        assertThat(skips.get(0).issue()).isEqualTo("https://example.org/7");
        assertThat(skips.get(0).place()).isEqualTo("skips.txt:3");
        assertThat(skips.get(1).dtype()).contains(Dtype.FLOAT32);
        assertThat(skips.get(1).issue()).isEmpty();
        assertThat(skips.get(1).text()).isEqualTo("a/2@float32");
    }

    @Test
    void file_noReason_refusedWithItsLine() {
        assertThatThrownBy(() -> read("a/1")).hasMessageStartingWith("skips.txt:1: no reason given for 'a/1'");
        assertThatThrownBy(() -> read("a/1 https://example.org/7")).hasMessageContaining("no reason given");
    }

    @Test
    void file_unknownDtypeOrBadPattern_refusedWithItsLine() {
        assertThatThrownBy(() -> read("", "a/1@float16 why"))
                .hasMessage("skips.txt:2: unknown dtype 'float16'; known: float32, float64");
        assertThatThrownBy(() -> read("a/[ why"))
                .hasMessageContaining("skips.txt:1")
                .hasMessageContaining("brackets");
    }

    @Test
    void list_twoSkipsOfOneCase_refused() {
        assertThatThrownBy(() -> SkipList.of(read("a/1 x", "a/* y"), CASES))
                .hasMessage("a/1 is skipped twice, by 'a/1' (skips.txt:1) and 'a/*' (skips.txt:2)");
        assertThatThrownBy(() -> SkipList.of(read("a/1 x", "a/1 y"), CASES)).hasMessageContaining("skipped twice");
    }

    @Test
    void list_oneSkipAFormat_isNoRepetition() {
        SkipList skips = SkipList.of(read("a/1@float32 x", "a/1@float64 y"), CASES);
        assertThat(skips.covering(CASES.get(0), Dtype.FLOAT32).map(Skip::reason))
                .contains("x");
        assertThat(skips.covering(CASES.get(0), Dtype.FLOAT64).map(Skip::reason))
                .contains("y");
    }

    @Test
    void stale_everyCoveredCasePasses_isStale() {
        assertThat(stale("a/* x", Fake.right(Map.of())))
                .extracting(StaleSkip::reason)
                .containsExactly("its 6 cases pass");
        assertThat(stale("a/2@float32 x", Fake.right(Map.of())))
                .extracting(StaleSkip::reason)
                .containsExactly("its case passes");
    }

    @Test
    void stale_oneCoveredCaseFails_isNotStale() {
        assertThat(stale("a/* x", Fake.right(Map.of("a/3", Fake.sample("0", "0", "0")))))
                .isEmpty();
    }

    @Test
    void stale_noCaseMatches_isStale() {
        assertThat(stale("b/* x", Fake.right(Map.of())))
                .extracting(StaleSkip::reason)
                .containsExactly("matches no case");
    }

    @Test
    void stale_coveredCasesNotSelected_isNotJudged() {
        Plan plan = new Plan(
                List.of(Glob.of("a/1")), Optional.empty(), Optional.empty(), SkipList.of(read("a/2 x"), CASES));
        assertThat(plan.skips().stale(results(plan, Fake.right(Map.of())))).isEmpty();
    }

    private static List<StaleSkip> stale(String line, Fake fake) {
        Plan plan = new Plan(List.of(Glob.of("*")), Optional.empty(), Optional.empty(), SkipList.of(read(line), CASES));
        return plan.skips().stale(results(plan, fake));
    }

    private static List<CaseResult> results(Plan plan, Fake fake) {
        return Harness.plain().run(plan.trials(Samples.files(CASES), fake.description()), fake);
    }
}
