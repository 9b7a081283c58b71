package io.github.touchstone.conformance.protocol;

import static io.github.touchstone.conformance.protocol.Adapters.HALF;
import static io.github.touchstone.conformance.protocol.Adapters.HASTY;
import static io.github.touchstone.conformance.protocol.Adapters.LIMITS;
import static io.github.touchstone.conformance.protocol.Adapters.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adapters that misbehave while they run, each in its own way: the verdict names the way, and the run goes on. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdapterProcessTest {
    @Test
    void run_wellBehaved_answers() {
        try (AdapterProcess adapter = Adapters.start(LIMITS)) {
            assertThat(adapter.description().name()).isEqualTo("misbehaving");
            assertThat(adapter.run(request("a", "b"))).containsExactly(HALF, HALF);
            assertThat(adapter.run(request("c"))).containsExactly(HALF);
        }
    }

    /** One bad case among three: it has the verdict, and its neighbours have their answers. */
    @Test
    void run_poisonousCase_condemnsNoNeighbour() {
        try (AdapterProcess adapter = Adapters.start(LIMITS, "exit")) {
            List<Answer> answers = adapter.run(request("before", "poison", "after"));
            assertThat(answers).element(0).isEqualTo(HALF);
            assertThat(answers).element(2).isEqualTo(HALF);
            assertThat(((Answer.Broken) answers.get(1)).kind()).isEqualTo(Breakage.DIED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "garbage,       GARBAGE,     'a line is no JSON: \"Loading \\u001b[31m weights...\"'",
        "array,         GARBAGE,     'a line is no JSON object: \"[1,2]\"'",
        "not-utf8,      GARBAGE,     a line is no UTF-8",
        "deep,          GARBAGE,     a line is no JSON",
        "exit,          DIED,        it exited with status 7 before its answer",
        "exit-in-line,  DIED,        'in the middle of the line \"{\"seq\":'",
        "close-stdout,  DIED,        it closed its standard output",
        "huge-line,     TOO_LONG,    a line is longer than 1048576 bytes",
        "wrong-seq,     WRONG_ID,    but the question has",
        "wrong-id,      WRONG_ID,    'is \"other\", but the case is \"poison\"'",
        "short,         WRONG_SHAPE, $.results has 0 entries for 1 cases",
        "number,        WRONG_SHAPE, $.results[0].outputs.velocity[0] is no number as text",
        "extra-member,  WRONG_SHAPE, 'unknown member \"took\"'",
        "double,        WRONG_DTYPE, '\"0.12345678901234566\" is no number of float32'",
    })
    void run_misbehaves_saysHowAndGoesOn(String fault, Breakage kind, String detail) {
        try (AdapterProcess adapter = Adapters.start(LIMITS, fault)) {
            Answer.Broken broken =
                    (Answer.Broken) adapter.run(request("poison")).get(0);
            assertThat(broken.kind()).isEqualTo(kind);
            assertThat(broken.detail()).contains(detail);
            assertThat(adapter.run(request("next"))).containsExactly(HALF);
        }
    }

    /** What is not finite is an answer like others: the harness judges it. */
    @Test
    void run_notFinite_answers() {
        try (AdapterProcess adapter = Adapters.start(LIMITS, "nan")) {
            assertThat(adapter.run(request("poison")))
                    .containsExactly(new Answer.Outputs(Map.of("velocity", List.of("nan", "inf", "-inf")), Map.of()));
        }
    }

    @Test
    void run_silent_endsAtTheTimeLimit() {
        try (AdapterProcess adapter = Adapters.start(HASTY, "silent")) {
            long start = System.nanoTime();
            List<Answer> answers = adapter.run(request("poison"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(HASTY.request());
            assertThat(answers).containsExactly(new Answer.Broken(Breakage.SILENT, "no answer within 400 ms", "ready"));
        }
    }

    /** More than fits into the pipe, so that it is still being written when time is up. */
    @Test
    void run_doesNotReadItsInput_silent() {
        String[] ids = IntStream.range(0, 20_000)
                .mapToObj(i -> i == 0 ? "poison" : "velocity/neighbour-" + i)
                .toArray(String[]::new);
        try (AdapterProcess adapter = Adapters.start(HASTY, "does-not-read")) {
            Answer.Broken answer = (Answer.Broken) adapter.run(request(ids)).get(0);
            assertThat(answer.kind()).isEqualTo(Breakage.SILENT);
        }
    }

    @Test
    void run_diedWithMessage_quotesStandardError() {
        try (AdapterProcess adapter = Adapters.start(LIMITS, "exit")) {
            assertThat(adapter.run(request("poison")))
                    .containsExactly(new Answer.Broken(
                            Breakage.DIED,
                            "it exited with status 7 before its answer",
                            "ready\nTraceback: out of \\u001b[2J memory"));
        }
    }

    /** The end of the output would never be seen. */
    @Test
    void run_exitsAndLeavesChildWithItsStreams_died() {
        try (AdapterProcess adapter = Adapters.start(LIMITS, "exit-leaving-child")) {
            Answer.Broken broken =
                    (Answer.Broken) adapter.run(request("poison")).get(0);
            long child =
                    Long.parseLong(broken.stderr().lines().skip(1).findFirst().orElseThrow());
            ProcessHandle.of(child).ifPresent(ProcessHandle::destroyForcibly);
            assertThat(broken.kind()).isEqualTo(Breakage.DIED);
        }
    }

    /** Two megabytes, which would fill any pipe. */
    @Test
    void run_floodsStandardError_answers() {
        try (AdapterProcess adapter = Adapters.start(LIMITS, "flood-stderr")) {
            assertThat(adapter.run(request("poison"))).containsExactly(HALF);
        }
    }

    @Test
    void run_floodsStandardOutput_oneAnswerTooMany() {
        try (AdapterProcess adapter = Adapters.start(LIMITS, "endless-lines")) {
            assertThat(adapter.run(request("poison"))).containsExactly(new Answer.Failed("again"));
            assertThat(Adapters.kinds(adapter.run(request("next")))).containsExactly(Breakage.WRONG_ID);
        }
    }

    @Test
    void run_refusesWholeRequest_failsAlone() {
        try (AdapterProcess adapter = Adapters.start(LIMITS, "refuse")) {
            assertThat(adapter.run(request("before", "poison", "after")))
                    .containsExactly(HALF, new Answer.Failed("KeyError: beta"), HALF);
        }
    }

    @Test
    void run_afterRestartAnotherDescription_wrongShape() {
        try (AdapterProcess adapter = Adapters.start(LIMITS, "forgetful")) {
            assertThat(Adapters.pids(adapter)).hasSize(2);
            ProcessHandle.of(Adapters.pids(adapter).get(0)).orElseThrow().destroyForcibly();
            assertThat(Adapters.kinds(adapter.run(request("a")))).containsExactly(Breakage.DIED);
            assertThat(Adapters.kinds(adapter.run(request("a")))).containsExactly(Breakage.WRONG_SHAPE);
        }
    }

    @Test
    void run_batchOfPoison_restNotAskedAndLaterRequestsAre() {
        try (AdapterProcess adapter = Adapters.start(LIMITS, "exit")) {
            assertThat(adapter.run(request("a"))).containsExactly(HALF);
            List<Answer> answers = adapter.run(request("poison1", "poison2", "poison3", "poison4"));
            assertThat(Adapters.kinds(answers))
                    .containsExactly(Breakage.DIED, Breakage.DIED, Breakage.GIVEN_UP, Breakage.GIVEN_UP);
            assertThat(((Answer.Broken) answers.get(3)).detail())
                    .isEqualTo("not asked: it broke 3 times, 3 of them in a row; the last was DIED, it exited with"
                            + " status 7 before its answer");
            assertThat(adapter.run(request("b"))).containsExactly(HALF);
        }
    }

    @Test
    void run_neverAnswered_givenUp() {
        try (AdapterProcess adapter = Adapters.start(LIMITS, "exit")) {
            assertThat(Adapters.kinds(adapter.run(request("poison1", "poison2", "poison3"))))
                    .containsExactly(Breakage.DIED, Breakage.DIED, Breakage.GIVEN_UP);
            assertThat(Adapters.kinds(adapter.run(request("a", "b"))))
                    .containsExactly(Breakage.GIVEN_UP, Breakage.GIVEN_UP);
        }
    }

    @Test
    void run_breaksTooOften_givenUp() {
        Limits few = new Limits(LIMITS.start(), LIMITS.request(), LIMITS.stop(), LIMITS.line(), 3, 2);
        try (AdapterProcess adapter = Adapters.start(few, "exit")) {
            assertThat(adapter.run(request("a"))).containsExactly(HALF);
            assertThat(Adapters.kinds(adapter.run(request("poison")))).containsExactly(Breakage.DIED);
            assertThat(adapter.run(request("a"))).containsExactly(HALF);
            assertThat(Adapters.kinds(adapter.run(request("poison")))).containsExactly(Breakage.DIED);
            assertThat(Adapters.kinds(adapter.run(request("a")))).containsExactly(Breakage.GIVEN_UP);
        }
    }

    @Test
    void run_closed_givenUp() {
        AdapterProcess adapter = Adapters.start(LIMITS);
        adapter.close();
        assertThat(Adapters.kinds(adapter.run(request("a")))).containsExactly(Breakage.GIVEN_UP);
    }
}
