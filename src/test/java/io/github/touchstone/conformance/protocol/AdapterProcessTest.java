package io.github.touchstone.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adapters that misbehave, each in its own way: the verdict has the name of the way, and the run goes on. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdapterProcessTest {
    private static final Answer HALF = new Answer.Outputs(Map.of("velocity", List.of("0x1p-1")), Map.of());

    /** Enough for a process to start on a busy machine; silence is waited for in {@link #HASTY}. */
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(10), 1 << 20, 3, 20);

    private static final Limits HASTY = LIMITS.withRequest(Duration.ofMillis(400));

    private static Request request(String... ids) {
        return new Request(
                Op.VELOCITY,
                Dtype.FLOAT32,
                Json.object(),
                Arrays.stream(ids)
                        .map(id -> new Request.Item(id, Json.object()))
                        .toList());
    }

    private static AdapterProcess adapter(Limits limits, String... args) {
        return AdapterProcess.start(Misbehaving.command(args), limits);
    }

    private static Answer.Broken atStart(Limits limits, List<String> command) {
        try (AdapterProcess adapter = AdapterProcess.start(command, limits)) {
            throw new AssertionError("started: " + adapter.description());
        } catch (BreakageException e) {
            return e.broken();
        }
    }

    @Test
    void run_wellBehaved_answers() {
        try (AdapterProcess adapter = adapter(LIMITS)) {
            assertThat(adapter.description().name()).isEqualTo("misbehaving");
            assertThat(adapter.run(request("a", "b"))).containsExactly(HALF, HALF);
            assertThat(adapter.run(request("c"))).containsExactly(HALF);
        }
    }

    /** One bad case among three: it has the verdict, its neighbours have their answers, and so has the next request. */
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
    void run_poisonousCase_brokenAlone(String fault, Breakage kind, String detail) {
        try (AdapterProcess adapter = adapter(LIMITS, fault)) {
            List<Answer> answers = adapter.run(request("before", "poison", "after"));
            assertThat(answers).element(0).isEqualTo(HALF);
            assertThat(answers).element(2).isEqualTo(HALF);
            assertThat(adapter.run(request("next"))).containsExactly(HALF);
            Answer.Broken alone = (Answer.Broken) adapter.run(request("poison")).get(0);
            assertThat(alone.kind()).isEqualTo(kind);
            assertThat(alone.detail()).contains(detail);
            assertThat(((Answer.Broken) answers.get(1)).kind()).isEqualTo(kind);
        }
    }

    @Test
    void run_silent_endsAtTheTimeLimit() {
        try (AdapterProcess adapter = adapter(HASTY, "silent")) {
            long start = System.nanoTime();
            List<Answer> answers = adapter.run(request("poison"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(HASTY.request());
            assertThat(answers).containsExactly(new Answer.Broken(Breakage.SILENT, "no answer within 400 ms", "ready"));
        }
    }

    @Test
    void run_diedWithMessage_quotesStandardError() {
        try (AdapterProcess adapter = adapter(LIMITS, "exit")) {
            assertThat(adapter.run(request("poison")))
                    .containsExactly(new Answer.Broken(
                            Breakage.DIED,
                            "it exited with status 7 before its answer",
                            "ready\nTraceback: out of \\u001b[2J memory"));
        }
    }
}
