package io.github.touchstone.conformance.builtin;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.Requirements;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.math.numbers.Binary32Arithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.samplers.practice.Practice;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The samplers of practice in the binary formats that implementations use, every operation rounded (spec ADP-11). What is asked
 * outside their domain is answered by {@link Answer.Failed}.
 */
public final class BuiltIn implements Implementation {
    private final Description description;
    private final Calculator<?> single;
    private final Calculator<?> twofold;

    /** Samplers of any dialect under a name. */
    public BuiltIn(String name, String version, Practice.Dialect dialect) {
        description = new Description(
                name,
                version,
                "java",
                "",
                "",
                Set.of(Dtype.values()),
                Set.copyOf(Requirements.known()),
                Map.of("rounding", "every operation, to nearest, in the format asked for"));
        single = new Calculator<>(dialect.in(Binary32Arithmetic.FLOAT));
        twofold = new Calculator<>(dialect.in(Binary64Arithmetic.DOUBLE));
    }

    /** The textbook, under the name and version of this program. */
    public static BuiltIn textbook(String version) {
        return new BuiltIn("touchstone", version, Practice::new);
    }

    @Override
    public Description description() {
        return description;
    }

    @Override
    public List<Answer> run(Request request) {
        Calculator<?> calculator = request.dtype() == Dtype.FLOAT32 ? single : twofold;
        return request.items().stream()
                .map(item -> answer(calculator, request, item))
                .toList();
    }

    /** Whatever a dialect throws is its answer to this question, and no other is lost. */
    private static Answer answer(Calculator<?> calculator, Request request, Request.Item item) {
        try {
            return calculator.answer(Question.read(request.op().label(), request.config(), item.input()));
        } catch (IllegalArgumentException e) {
            return new Answer.Failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return new Answer.Failed(e.toString());
        }
    }

    @Override
    public void close() {
        // holds nothing
    }
}
