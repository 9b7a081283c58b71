package io.github.touchstone.conformance.protocol;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Test adapters, and what is asked of them. */
final class Adapters {
    static final Answer HALF = new Answer.Outputs(Map.of("velocity", List.of("0x1p-1")), Map.of());

    /** Enough for a process to start and to answer on a busy machine; silence is waited for in {@link #HASTY}. */
    static final Limits LIMITS =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(10), 1 << 20, 3, 20);

    static final Limits HASTY = LIMITS.withRequest(Duration.ofMillis(400));

    private Adapters() {}

    static AdapterProcess start(Limits limits, String... args) {
        return AdapterProcess.start(Misbehaving.command(args), limits);
    }

    /** What comes of starting an adapter that cannot be started. */
    static Answer.Broken refusal(Limits limits, List<String> command) {
        try (AdapterProcess adapter = AdapterProcess.start(command, limits)) {
            throw new AssertionError("started: " + adapter.description());
        } catch (BreakageException e) {
            return e.broken();
        }
    }

    static Request request(String... ids) {
        return new Request(
                Op.VELOCITY,
                Dtype.FLOAT32,
                Json.object(),
                Arrays.stream(ids)
                        .map(id -> new Request.Item(id, Json.object()))
                        .toList());
    }

    /** The ids of the process and of its child. */
    static List<Long> pids(AdapterProcess adapter) {
        Request request = new Request(
                Op.TIMESTEPS, Dtype.FLOAT64, Json.object(), List.of(new Request.Item("pids", Json.object())));
        return ((Answer.Outputs) adapter.run(request).get(0)).integers().get("timesteps");
    }

    static List<Breakage> kinds(List<Answer> answers) {
        return answers.stream().map(answer -> ((Answer.Broken) answer).kind()).toList();
    }

    /** Whether the process ends within a few seconds. */
    static boolean ends(long pid) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (ProcessHandle.of(pid).map(process -> !process.isAlive()).orElse(true)) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }
}
