package io.github.touchstone.conformance.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Binary32Arithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hipparchus.FieldElement;

/** An implementation in this process: a dialect of practice that runs one configuration, whatever the request says. */
record BlackBox(StepConfig config, Practice.Dialect dialect) implements Implementation {
    @Override
    public Description description() {
        return new Description("black box", "1", "java", "", "", Set.of(Dtype.values()), Set.of(), Map.of());
    }

    @Override
    public List<Answer> run(Request request) {
        return request.dtype() == Dtype.FLOAT32
                ? run(request, Binary32Arithmetic.FLOAT)
                : run(request, Binary64Arithmetic.DOUBLE);
    }

    private <T extends FieldElement<T>> List<Answer> run(Request request, Arithmetic<T> arithmetic) {
        Practice<T> practice = dialect.in(arithmetic);
        return switch (request.op()) {
            case TIMESTEPS ->
                List.of(new Answer.Outputs(
                        Map.of(),
                        Map.of(
                                "timesteps",
                                practice
                                        .grid(config.spacing(), config.trainSteps(), config.steps())
                                        .timesteps()
                                        .stream()
                                        .map(Integer::longValue)
                                        .toList())));
            case STEP -> {
                ReverseStep<T> step = practice.step(config);
                List<Answer> answers = new ArrayList<>();
                for (Request.Item item : request.items()) {
                    answers.add(answer(step, item.input(), arithmetic));
                }
                yield answers;
            }
            default -> throw new IllegalArgumentException(request.op().label());
        };
    }

    private static <T extends FieldElement<T>> Answer answer(
            ReverseStep<T> step, ObjectNode input, Arithmetic<T> arithmetic) {
        List<T> y = step.step(new StepInput<>(
                        input.get("t").intValue(),
                        numbers(input.get("sample"), arithmetic),
                        numbers(input.get("model_output"), arithmetic),
                        numbers(input.get("noise"), arithmetic),
                        Optional.ofNullable(input.get("variance_interpolation")).map(v -> numbers(v, arithmetic))))
                .prevSample();
        return new Answer.Outputs(
                Map.of(
                        "prev_sample",
                        y.stream().map(x -> Double.toHexString(x.getReal())).toList()),
                Map.of());
    }

    private static <T extends FieldElement<T>> List<T> numbers(JsonNode list, Arithmetic<T> arithmetic) {
        List<T> numbers = new ArrayList<>();
        list.forEach(text -> numbers.add(arithmetic.of(Rational.parse(text.textValue()))));
        return numbers;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
