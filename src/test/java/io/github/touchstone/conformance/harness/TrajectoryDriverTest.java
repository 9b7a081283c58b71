package io.github.touchstone.conformance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Breakage;
import io.github.touchstone.conformance.protocol.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TrajectoryDriverTest {
    private static final String HALVES = "{\"sample\":[\"1\"],\"slope\":[\"0.5\",\"-1\"],\"offset\":[\"0.25\",\"0\"],"
            + "\"noise\":[[\"3\"],[\"5\"]]}";

    private final List<Request> asked = new ArrayList<>();

    private static ObjectNode object(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Case trajectory(String input, String want) {
        return new Case(
                "trajectory/a",
                Level.MUST,
                List.of(),
                "trajectory",
                "",
                List.of(),
                List.of(),
                object(
                        "{\"schedule\":{\"name\":\"given\",\"betas\":[\"0.1\",\"0.2\"]},\"timesteps\":{\"listed\":[1,0]}}"),
                object(input),
                Map.of("prev_sample", Samples.reals(List.of(want))));
    }

    /** Visits 1 and 0; a step is this function of its input. */
    private Finding drive(Case c, Dtype dtype, UnaryOperator<ObjectNode> input, Answer... refusals) {
        Fake fake = new Fake(Set.of(dtype), (request, item) -> {
            asked.add(request);
            if (request.op() == Op.TIMESTEPS) {
                return new Answer.Outputs(Map.of(), Map.of("timesteps", List.of(1L, 0L)));
            }
            if (refusals.length > 0) {
                return refusals[0];
            }
            ObjectNode answered = input.apply(item.input());
            double x = Double.parseDouble(answered.path("sample").path(0).asText());
            double m = Double.parseDouble(answered.path("model_output").path(0).asText());
            return new Answer.Outputs(Map.of("prev_sample", List.of(Double.toHexString(x + m))), Map.of());
        });
        return new TrajectoryDriver().drive(List.of(c), dtype, fake).get(0);
    }

    /** x = 1, m = 1/2 + 1/4, so x = 7/4; then m = -7/4, so x = 0. */
    @Test
    void drive_affineModel_stepsFromAnswerToAnswer() {
        Finding finding = drive(trajectory(HALVES, "0"), Dtype.FLOAT64, i -> i);
        assertThat(finding).isEqualTo(new Finding.Agrees(Grade.TIGHT, "0", "0", ""));
        assertThat(asked).extracting(Request::op).containsExactly(Op.TIMESTEPS, Op.STEP, Op.STEP);
        assertThat(asked.get(0).config().toString())
                .isEqualTo("{\"num_train_timesteps\":2,\"timesteps\":{\"listed\":[1,0]}}");
        assertThat(asked.get(2).items().get(0).input().toString())
                .isEqualTo("{\"t\":0,\"sample\":[\"1.75\"],\"model_output\":[\"-1.75\"],\"noise\":[\"5\"]}");
    }

    /** (1 + 2^-12)^2 = 1 + 2^-11 + 2^-24 is rounded to 1 + 2^-11 in binary32 before 1 + 2^-11 is taken away. */
    @Test
    void drive_binary32_roundsTheProductBeforeTheSum() {
        String input = "{\"sample\":[\"1.000244140625\"],\"slope\":[\"1.000244140625\",\"0\"],"
                + "\"offset\":[\"-1.00048828125\",\"0\"],\"noise\":[[\"0\"],[\"0\"]]}";
        drive(trajectory(input, "0"), Dtype.FLOAT32, i -> i);
        assertThat(asked.get(1).items().get(0).input().path("model_output").toString())
                .isEqualTo("[\"0\"]");
        asked.clear();
        drive(trajectory(input, "0"), Dtype.FLOAT64, i -> i);
        assertThat(asked.get(1)
                        .items()
                        .get(0)
                        .input()
                        .path("model_output")
                        .path(0)
                        .asText())
                .startsWith("5.96");
    }

    @Test
    void drive_notFinite_failsAtItsStep() {
        Answer nan = new Answer.Outputs(Map.of("prev_sample", List.of("nan")), Map.of());
        assertThat(drive(trajectory(HALVES, "0"), Dtype.FLOAT64, i -> i, nan))
                .isEqualTo(new Finding.Raised("step 1 of the run, at t = 1, does not answer with 1 finite numbers"));
    }

    @Test
    void drive_otherAnswers_areThoseOfTheCase() {
        Case c = trajectory(HALVES, "0");
        assertThat(drive(c, Dtype.FLOAT64, i -> i, new Answer.Unsupported("no")))
                .isInstanceOf(Finding.Unsupported.class);
        assertThat(drive(c, Dtype.FLOAT64, i -> i, new Answer.Broken(Breakage.DIED, "", "")))
                .isInstanceOf(Finding.Broke.class);
    }
}
