package io.github.touchstone.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions are read and written without loss, and their capabilities are those of the table (VEC-4, VEC-5, VEC-7). */
class QuestionTest {
    private static final String DDIM =
            "{'sampler':'ddim','schedule':{'name':'cosine','num_train_timesteps':20,'s':'0.008','max_beta':'0.999',"
                    + "'rescale_zero_terminal_snr':true},'timesteps':{'spacing':'leading','num_inference_steps':6,"
                    + "'steps_offset':1},'prediction_type':'v_prediction','eta':'0.5','final_alpha_cumprod':'first',"
                    + "'clip_sample_range':'1','use_clipped_model_output':true}";

    private static final String DDPM =
            "{'sampler':'ddpm','schedule':{'name':'given','num_train_timesteps':3,'betas':['0.1','0.2','0.3']},"
                    + "'timesteps':{'listed':[2,0]},'prediction_type':'epsilon','variance_type':'learned_range',"
                    + "'final_alpha_cumprod':'one','thresholding':{'ratio':'0.995','max':'1.5'}}";

    private static ObjectNode json(String quoted) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(quoted.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void roundTrip(String op, String config, String input) {
        Question question = Question.read(op, json(config), json(input));
        assertThat(question.op()).isEqualTo(op);
        assertThat(question.configJson()).isEqualTo(json(config));
        assertThat(question.inputJson()).isEqualTo(json(input));
    }

    @Test
    void question_writtenAndRead_isTheSame() {
        roundTrip("step", DDIM, "{'t':4,'sample':['1'],'model_output':['0.5'],'noise':['-0.25']}");
        roundTrip(
                "step",
                DDPM,
                "{'t':2,'sample':['1'],'model_output':['0.5'],'noise':['2'],'variance_interpolation':['0.5']}");
        roundTrip(
                "trajectory",
                DDPM.replace("learned_range", "fixed_small"),
                "{'sample':['1','2'],'slope':['0.5','0.25'],'offset':['0','1'],'noise':[['1','2'],['3','4']]}");
        String target = ",'target':{'mean':['1','0'],'covariance':[['2','1'],['1','2']]}}";
        roundTrip("law", DDIM.substring(0, DDIM.length() - 1) + target, "{}");
        roundTrip("bound", DDIM.substring(0, DDIM.length() - 1) + target, "{}");
        roundTrip("timesteps", "{'num_train_timesteps':10,'timesteps':{'listed':[9,4]}}", "{}");
    }

    @ParameterizedTest
    @CsvSource({
        "linear, 'beta_start':'0.0001';'beta_end':'0.02'",
        "scaled_linear, 'beta_start':'0.00085';'beta_end':'0.012'",
        "sigmoid, 'beta_start':'0.0001';'beta_end':'0.02'",
        "cosine, 's':'0.008';'max_beta':'0.999'",
        "logistic, 'c0':'2';'c1':'10'",
        "li_yan, 'c0':'2';'c1':'10'"
    })
    void schedule_writtenAndRead_isTheSame(String name, String parameters) {
        String schedule = "{'schedule':{'name':'" + name + "','num_train_timesteps':1000," + parameters + "}}";
        roundTrip("schedule", schedule.replace(';', ',').replace("''", "'"), "{}");
    }

    @Test
    void fraction_isRefused() {
        assertThatThrownBy(() -> Question.read("step", json(DDIM.replace("'0.5'", "'1/2'")), json("{}")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("$.config.eta")
                .hasMessageContaining("a decimal as text");
    }

    @Test
    void requirements_areReadOffTheQuestion() {
        assertThat(Requirements.of("step", json(DDIM), json("{}"), List.of("prev_sample")))
                .containsExactly(
                        "clip",
                        "eta",
                        "final:first",
                        "op:step",
                        "prediction:v_prediction",
                        "sampler:ddim",
                        "schedule:cosine",
                        "spacing:leading",
                        "steps_offset",
                        "use_clipped_model_output",
                        "zero_snr");
        assertThat(Requirements.of("law", json(DDPM), json("{}"), List.of("mean")))
                .containsExactly(
                        "final:one",
                        "op:step",
                        "op:timesteps",
                        "prediction:epsilon",
                        "sampler:ddpm",
                        "schedule:given",
                        "spacing:listed",
                        "thresholding",
                        "variance:learned_range");
        assertThat(Requirements.of("convert", json("{}"), json("{'from':'score','to':'sample'}"), List.of("value")))
                .containsExactly("convert:sample", "convert:score", "op:convert");
        assertThat(Requirements.of("timesteps", json("{}"), json("{}"), List.of("previous_timesteps")))
                .containsExactly("op:timesteps", "previous_timesteps");
        assertThat(Requirements.of("step", json(DDIM.replace("'0.5'", "'0'")), json("{}"), List.of()))
                .doesNotContain("eta");
    }
}
