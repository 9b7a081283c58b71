package io.github.touchstone.conformance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Breakage;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HarnessTest {
    private static final Answer WRONG = Fake.sample("1", "1", "1");
    private static final Answer BROKEN = new Answer.Broken(Breakage.DIED, "exited with 1", "");

    private static Results run(List<Case> cases, Fake fake) {
        return run(Plan.everything(), cases, fake);
    }

    private static Results run(Plan plan, List<Case> cases, Fake fake) {
        List<CaseResult> results = Harness.plain().run(plan.trials(Samples.files(cases), fake.description()), fake);
        return new Results(fake.description(), results, plan.skips().stale(results), plan.shouldDecides());
    }

    private static Plan skipping(String pattern, List<Case> cases) {
        List<Skip> skips = List.of(SkipSyntax.pattern(pattern, "--skip"));
        return new Plan(List.of(Glob.of("*")), Optional.empty(), Optional.empty(), SkipList.of(skips, cases));
    }

    @Test
    void run_rightAnswers_pass() {
        Results results = run(Samples.forwards(3), Fake.right(Map.of()));
        assertThat(results.conclusion()).isEqualTo(Conclusion.PASS);
        assertThat(results.count(Status.PASS)).isEqualTo(6);
        assertThat(results.cases()).extracting(CaseResult::id).startsWith("a/1", "a/1", "a/2");
    }

    @Test
    void run_oneWrongAnswer_isAMismatch() {
        Results results = run(Samples.forwards(3), Fake.right(Map.of("a/2", WRONG)));
        assertThat(results.conclusion()).isEqualTo(Conclusion.MISMATCH);
        assertThat(results.of(Status.FAIL)).extracting(CaseResult::id).containsExactly("a/2", "a/2");
    }

    @Test
    void run_errorOfTheImplementation_isAMismatch() {
        Results results = run(Samples.forwards(3), Fake.right(Map.of("a/2", new Answer.Failed("index 7"))));
        assertThat(results.conclusion()).isEqualTo(Conclusion.MISMATCH);
    }

    @Test
    void run_breakage_comesBeforeAMismatch() {
        Results results = run(Samples.forwards(3), Fake.right(Map.of("a/1", WRONG, "a/2", BROKEN)));
        assertThat(results.conclusion()).isEqualTo(Conclusion.ADAPTER_FAILED);
        assertThat(results.count(Status.PASS)).isEqualTo(2);
    }

    @Test
    void run_mismatch_comesBeforeAStaleSkip() {
        List<Case> cases = Samples.forwards(3);
        assertThat(run(skipping("a/3", cases), cases, Fake.right(Map.of("a/1", WRONG)))
                        .conclusion())
                .isEqualTo(Conclusion.MISMATCH);
        assertThat(run(skipping("a/3", cases), cases, Fake.right(Map.of())).conclusion())
                .isEqualTo(Conclusion.STALE_SKIP);
    }

    @Test
    void run_knownDeviationOrBreakage_passes() {
        List<Case> cases = Samples.forwards(3);
        assertThat(run(skipping("a/1", cases), cases, Fake.right(Map.of("a/1", WRONG)))
                        .conclusion())
                .isEqualTo(Conclusion.PASS);
        assertThat(run(skipping("a/1", cases), cases, Fake.right(Map.of("a/1", BROKEN)))
                        .conclusion())
                .isEqualTo(Conclusion.PASS);
    }

    @Test
    void run_declaredByTheImplementation_isNotJudged() {
        Results results =
                run(Samples.forwards(2), Fake.right(Map.of("a/1", new Answer.Skipped("known", "https://example.org"))));
        assertThat(results.conclusion()).isEqualTo(Conclusion.PASS);
        assertThat(results.count(Status.DECLARED)).isEqualTo(2);
    }

    @Test
    void run_nothingSupported_nothingRan() {
        Fake fake = Fake.of((request, item) -> new Answer.Unsupported("no"));
        assertThat(run(Samples.forwards(2), fake).conclusion()).isEqualTo(Conclusion.NOTHING_RAN);
    }

    @Test
    void run_capabilityMissing_isNotAsked() {
        AtomicInteger asked = new AtomicInteger();
        Fake fake = Fake.of((request, item) -> {
            asked.incrementAndGet();
            return Fake.rightAnswer(request);
        });
        Case needy = new Case(
                "a/needy",
                Level.MUST,
                List.of(),
                "forward",
                "",
                List.of("op:forward", "zero_snr"),
                List.of(),
                Samples.object(),
                Samples.object(),
                Map.of("sample", Samples.reals(Samples.WANT)));
        Results results = run(List.of(needy), fake);
        assertThat(asked).hasValue(0);
        assertThat(UnsupportedCount.of(results.cases())).containsExactly(new UnsupportedCount("zero_snr", 2));
    }

    @Test
    void unknownCapability_slipOfThePen_isNamedWithWhatIsMeant() {
        Description it = new Description(
                "a", "1", "", "", "", Set.of(), Set.of("op:step", "spacing:trailling", "entirely:else"), Map.of());
        assertThat(UnknownCapability.of(it))
                .containsExactly(
                        new UnknownCapability("entirely:else", Optional.empty()),
                        new UnknownCapability("spacing:trailling", Optional.of("spacing:trailing")));
    }

    @Test
    void run_shouldLevel_decidesOnlyIfAskedForByName() {
        List<Case> cases = List.of(Samples.forward("a/1", Level.MUST), Samples.forward("a/2", Level.SHOULD));
        Fake fake = Fake.right(Map.of("a/2", WRONG));
        assertThat(run(cases, fake).conclusion()).isEqualTo(Conclusion.PASS);
        assertThat(run(atLevel(Level.SHOULD), cases, fake).conclusion()).isEqualTo(Conclusion.MISMATCH);
        assertThat(run(atLevel(Level.MUST), cases, fake).cases()).hasSize(2);
    }

    private static Plan atLevel(Level level) {
        return new Plan(List.of(Glob.of("*")), Optional.empty(), Optional.of(level), SkipList.none());
    }

    @Test
    void trials_dtype_onlyThoseDeclaredAndWanted() {
        Fake both = Fake.right(Map.of());
        Fake one = new Fake(Set.of(Dtype.FLOAT64), both.answers());
        Plan only32 = new Plan(List.of(Glob.of("*")), Optional.of(Dtype.FLOAT32), Optional.empty(), SkipList.none());
        assertThat(run(Samples.forwards(1), one).cases()).hasSize(1);
        assertThat(run(only32, Samples.forwards(1), both).cases()).hasSize(1);
        assertThat(run(only32, Samples.forwards(1), one).conclusion()).isEqualTo(Conclusion.NOTHING_RAN);
    }

    @Test
    void run_manyCases_inModerateBatchesOfOneKind() {
        List<Request> requests = new CopyOnWriteArrayList<>();
        Fake fake = Fake.of((request, item) -> {
            if (request.items().get(0).equals(item)) {
                requests.add(request);
            }
            return Fake.rightAnswer(request);
        });
        List<Case> cases = new ArrayList<>(Samples.forwards(40));
        cases.add(20, Samples.timesteps("t/1"));
        assertThat(run(cases, fake).conclusion()).isEqualTo(Conclusion.PASS);
        assertThat(requests).extracting(r -> r.items().size()).containsExactly(32, 8, 32, 8, 1, 1);
    }

    @Test
    void run_twoJobs_sameResultsInTheSameOrder() {
        List<Case> cases = Samples.forwards(200);
        Fake fake = Fake.right(Map.of("a/7", WRONG, "a/100", BROKEN));
        List<Trial> trials = Plan.everything().trials(Samples.files(cases), fake.description());
        List<CaseResult> one = Harness.plain().run(trials, fake);
        AtomicInteger connections = new AtomicInteger();
        List<CaseResult> seen = Collections.synchronizedList(new ArrayList<>());
        List<CaseResult> three = Harness.plain()
                .run(
                        trials,
                        fake,
                        () -> {
                            connections.incrementAndGet();
                            return fake;
                        },
                        3,
                        seen::add);
        assertThat(three).isEqualTo(one);
        assertThat(connections).hasValue(2);
        assertThat(seen).hasSize(400);
    }

    @Test
    void listening_wrongNumbers_areContent() {
        Fake fake = Fake.right(Map.of("a/1", WRONG, "a/2", new Answer.Failed("no")));
        List<Trial> trials = Plan.everything().trials(Samples.files(Samples.forwards(2)), fake.description());
        List<CaseResult> results = new Harness(List.of(PlainDriver.listening())).run(trials, fake);
        assertThat(results)
                .extracting(CaseResult::status)
                .containsExactly(Status.ANSWERED, Status.ANSWERED, Status.FAIL, Status.FAIL);
    }

    @Test
    void groups_sameCause_largestFirst() {
        Answer square = Fake.sample("0.0625", "0.25", "0.5625");
        Results results = run(Samples.forwards(4), Fake.right(Map.of("a/1", WRONG, "a/2", square, "a/4", square)));
        assertThat(FailureGroup.of(results.of(Status.FAIL)))
                .extracting(g -> g.results().size() + " " + g.cause())
                .containsExactly("4 sample is the square of what is wanted", "2 of area a, not recognised");
    }
}
