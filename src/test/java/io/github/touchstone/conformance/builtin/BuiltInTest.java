package io.github.touchstone.conformance.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.cases.Requirements;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Breakage;
import io.github.touchstone.conformance.protocol.Loopback;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.conformance.protocol.WireNumber;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.Predictions;
import io.github.touchstone.samplers.practice.TimestepGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;

/** The built-in samplers, asked by way of the protocol. At abar = 1/4 without noise nothing is rounded. */
class BuiltInTest {
    /** abar = 1/4, whose root is 1/2. */
    private static final String QUARTER = "{'schedule':{'name':'given','num_train_timesteps':1,'betas':['0.75']}}";

    private static final String TENTH = "{'schedule':{'name':'given','num_train_timesteps':1,'betas':['0.1']}}";

    private final Loopback builtIn = new Loopback(BuiltIn.textbook("1"));

    private static ObjectNode json(String quoted) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(quoted.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Request request(Op op, Dtype dtype, String config, String... inputs) {
        List<Request.Item> items = new ArrayList<>();
        for (String input : inputs) {
            items.add(new Request.Item("case" + items.size(), json(input)));
        }
        return new Request(op, dtype, json(config), items);
    }

    private List<Rational> reals(Request request, String output) {
        Answer.Outputs outputs = (Answer.Outputs) builtIn.run(request).get(0);
        return outputs.reals().get(output).stream()
                .map(text -> ((WireNumber.Finite) WireNumber.read(text, request.dtype())).value())
                .toList();
    }

    @Test
    void description_namesEveryFeature() {
        assertThat(builtIn.description().name()).isEqualTo("touchstone");
        assertThat(builtIn.description().dtypes()).containsExactlyInAnyOrder(Dtype.values());
        assertThat(builtIn.description().capabilities()).containsExactlyInAnyOrderElementsOf(Requirements.known());
    }

    @Test
    void schedule_given_tables() {
        Request request = request(Op.SCHEDULE, Dtype.FLOAT64, QUARTER, "{}");
        assertThat(reals(request, "betas")).containsExactly(Rational.of(3, 4));
        assertThat(reals(request, "alphas_cumprod")).containsExactly(Rational.of(1, 4));
    }

    /** Parameters are rounded in the format, and every operation too. */
    @Test
    void schedule_inEachFormat_roundedInIt() {
        assertThat(reals(request(Op.SCHEDULE, Dtype.FLOAT64, TENTH, "{}"), "alphas_cumprod"))
                .containsExactly(Rational.ofExactly(1 - 0.1));
        assertThat(reals(request(Op.SCHEDULE, Dtype.FLOAT32, TENTH, "{}"), "alphas_cumprod"))
                .containsExactly(Rational.ofExactly(1 - 0.1f));
    }

    @Test
    void timesteps_leading_descending() {
        String config = "{'num_train_timesteps':10,"
                + "'timesteps':{'spacing':'leading','num_inference_steps':3,'steps_offset':1}}";
        assertThat(builtIn.run(request(Op.TIMESTEPS, Dtype.FLOAT32, config, "{}")))
                .containsExactly(new Answer.Outputs(
                        Map.of(),
                        Map.of("timesteps", List.of(7L, 4L, 1L), "previous_timesteps", List.of(4L, 1L, -1L))));
    }

    /** x = x0/2 + sqrt(3/4) eps at abar = 1/4. */
    @Test
    void predictions_quarter_exact() {
        assertThat(reals(
                        request(Op.FORWARD, Dtype.FLOAT32, QUARTER, "{'t':0,'sample':['3','-1'],'noise':['0','0']}"),
                        "sample"))
                .containsExactly(Rational.of(3, 2), Rational.of(-1, 2));
        assertThat(reals(
                        request(Op.VELOCITY, Dtype.FLOAT64, QUARTER, "{'t':0,'sample':['0'],'noise':['3']}"),
                        "velocity"))
                .containsExactly(Rational.of(3, 2));
        assertThat(reals(
                        request(
                                Op.CONVERT,
                                Dtype.FLOAT64,
                                QUARTER,
                                "{'t':0,'from':'epsilon','to':'sample','sample':['3'],'value':['0']}"),
                        "value"))
                .containsExactly(Rational.of(6));
    }

    /** The last step of DDIM without noise ends at x0 = 2x. */
    @Test
    void step_lastOfDdim_cleanSample() {
        String config = "{'sampler':'ddim'," + QUARTER.substring(1, QUARTER.length() - 1)
                + ",'timesteps':{'listed':[0]},'prediction_type':'epsilon','eta':'0','final_alpha_cumprod':'one',"
                + "'clip_sample_range':'5'}";
        Request request = request(
                Op.STEP,
                Dtype.FLOAT32,
                config,
                "{'t':0,'sample':['1','4'],'model_output':['0','0'],'noise':['7','7']}");
        assertThat(reals(request, "prev_sample")).containsExactly(Rational.of(2), Rational.of(5));
        assertThat(reals(request, "pred_original_sample")).containsExactly(Rational.of(2), Rational.of(5));
    }

    @Test
    void run_outsideTheDomain_failsAlone() {
        List<Answer> answers = builtIn.run(request(
                Op.FORWARD,
                Dtype.FLOAT64,
                QUARTER,
                "{'t':0,'sample':['1'],'noise':['0']}",
                "{'t':1,'sample':['1'],'noise':['0']}",
                "{'t':0,'sample':['1'],'noise':['0']}"));
        assertThat(answers.get(0)).isInstanceOf(Answer.Outputs.class).isEqualTo(answers.get(2));
        assertThat(((Answer.Failed) answers.get(1)).message()).startsWith("question: $.input.t: ");
    }

    /** A program with one sign turned, and another that throws. */
    private static final class Faulty<T extends FieldElement<T>> extends Practice<T> {
        Faulty(Arithmetic<T> arithmetic) {
            super(arithmetic);
        }

        @Override
        public Predictions<T> predictions() {
            return new Predictions<>(arithmetic()) {
                @Override
                public T noised(T a, T clean, T epsilon) {
                    return super.noised(a, clean, epsilon).negate();
                }
            };
        }

        @Override
        protected List<Integer> timesteps(
                io.github.touchstone.spec.schedules.TimestepSpacing spacing, int trainSteps, int steps) {
            throw new IllegalStateException("out of " + TimestepGrid.END);
        }
    }

    @Test
    void run_anotherDialect_isWhatAnswers() {
        BuiltIn faulty = new BuiltIn("faulty", "1", Faulty::new);
        Answer.Outputs outputs = (Answer.Outputs)
                faulty.run(request(Op.FORWARD, Dtype.FLOAT64, QUARTER, "{'t':0,'sample':['3'],'noise':['0']}"))
                        .get(0);
        assertThat(outputs.reals()).containsEntry("sample", List.of("-0x1.8p0"));
        assertThat(faulty.run(request(
                        Op.TIMESTEPS, Dtype.FLOAT64, "{'num_train_timesteps':10,'timesteps':{'listed':[4,1]}}", "{}")))
                .containsExactly(new Answer.Failed("java.lang.IllegalStateException: out of -1"));
    }

    /** What an implementation says that cannot be said in the protocol is broken here as behind a pipe. */
    @Test
    void loopback_notOfTheFormat_broken() {
        Loopback loopback = new Loopback(new Answering(
                BuiltIn.textbook("1").description(),
                new Answer.Outputs(Map.of("velocity", List.of("0.12345678901234566")), Map.of())));
        Answer answer =
                loopback.run(request(Op.VELOCITY, Dtype.FLOAT32, QUARTER, "{}")).get(0);
        assertThat(((Answer.Broken) answer).kind()).isEqualTo(Breakage.WRONG_DTYPE);
    }
}
