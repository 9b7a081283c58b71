package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** An implementation that answers as it is told. */
public record Fake(Set<Dtype> dtypes, Set<String> capabilities, BiFunction<Request, Request.Item, Answer> answers)
        implements Implementation {
    private static final Set<String> CAPABILITIES = Set.of("op:forward", "op:timesteps");

    /** One that declares what it answers in these formats. */
    public Fake(Set<Dtype> dtypes, BiFunction<Request, Request.Item, Answer> answers) {
        this(dtypes, CAPABILITIES, answers);
    }

    /** One that answers every item by a function of its request. */
    public static Fake of(BiFunction<Request, Request.Item, Answer> answers) {
        return new Fake(Set.of(Dtype.FLOAT32, Dtype.FLOAT64), answers);
    }

    /** One that is right about {@link Samples}, but where the exceptions say otherwise. */
    public static Fake right(Map<String, Answer> exceptions) {
        return of((request, item) -> exceptions.getOrDefault(item.id(), rightAnswer(request)));
    }

    /** What {@link Samples} expects. */
    static Answer rightAnswer(Request request) {
        return switch (request.op()) {
            case FORWARD -> sample("0.25", "0.5", "0.75");
            case TIMESTEPS -> new Answer.Outputs(Map.of(), Map.of("timesteps", List.of(9L, 6L, 3L)));
            default -> new Answer.Unsupported("only two operations");
        };
    }

    /** An answer to {@code forward}. */
    public static Answer sample(String... values) {
        return new Answer.Outputs(Map.of("sample", List.of(values)), Map.of());
    }

    @Override
    public Description description() {
        return new Description(
                "fake",
                "1.0",
                "none",
                "https://example.org",
                "https://example.org/issues",
                dtypes,
                capabilities,
                Map.of("final", "one"));
    }

    @Override
    public List<Answer> run(Request request) {
        return request.items().stream().map(i -> answers.apply(request, i)).toList();
    }

    @Override
    public void close() {}
}
