package io.github.touchstone.conformance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.conformance.vectors.Vectors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Wrong answers of the built-in implementation, asked something else than it was told. */
class SuspicionsTest {
    private static final BuiltIn REFERENCE = BuiltIn.textbook("1");

    private static final List<VectorFile> VECTORS = Vectors.builtIn().files();

    /** The diagnosis of the first step that contains these texts in its configuration, if it is answered wrongly. */
    private static Optional<String> diagnosis(BiConsumer<ObjectNode, ObjectNode> misreading, String... in) {
        Case c = VECTORS.stream()
                .flatMap(file -> file.cases().stream())
                .filter(one -> one.area().equals("step"))
                .filter(one -> List.of(in).stream().allMatch(one.config().toString()::contains))
                .findFirst()
                .orElseThrow();
        Fake faulty = Fake.of((request, item) -> {
            ObjectNode config = request.config().deepCopy();
            ObjectNode input = item.input().deepCopy();
            misreading.accept(config, input);
            Request misread =
                    new Request(request.op(), request.dtype(), config, List.of(new Request.Item(item.id(), input)));
            return REFERENCE.run(misread).get(0);
        });
        Finding finding =
                PlainDriver.comparing().drive(List.of(c), Dtype.FLOAT64, faulty).get(0);
        CaseResult result = new CaseResult(new Trial(c, Dtype.FLOAT64, List.of(), Optional.empty()), finding);
        Finding explained =
                new Suspicions(REFERENCE).explained(List.of(result)).get(0).finding();
        return explained instanceof Finding.Differs differs ? differs.diagnosis() : Optional.empty();
    }

    @Test
    void explained_varianceTypeMistaken_isNamedWithItsEqual() {
        assertThat(diagnosis((c, i) -> c.put("variance_type", "fixed_large"), "\"variance_type\":\"fixed_small\""))
                .contains(
                        "the answer is right with variance_type = fixed_large, or with variance_type = fixed_large_log");
    }

    @Test
    void explained_predictionTypeMistaken_isNamed() {
        assertThat(diagnosis((c, i) -> c.put("prediction_type", "epsilon"), "\"prediction_type\":\"sample\"", "ddim"))
                .contains("the answer is right with prediction_type = epsilon");
    }

    @Test
    void explained_etaIgnored_isNamed() {
        assertThat(diagnosis((c, i) -> c.put("eta", "0"), "\"eta\":\"0.5\""))
                .contains("the answer is right with eta = 0 for eta = 0.5");
    }

    @Test
    void explained_rightAnswer_isLeftAlone() {
        assertThat(diagnosis((c, i) -> {}, "ddim")).isEmpty();
    }

    /** What is said of this trajectory, answered by this sampler. */
    private static Optional<String> diagnosis(String id, Implementation faulty) {
        Case c = VECTORS.stream()
                .flatMap(file -> file.cases().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Finding finding =
                new TrajectoryDriver().drive(List.of(c), Dtype.FLOAT64, faulty).get(0);
        assertThat(finding).isInstanceOf(Finding.Differs.class);
        CaseResult result = new CaseResult(new Trial(c, Dtype.FLOAT64, List.of(), Optional.empty()), finding);
        return ((Finding.Differs) new Suspicions(REFERENCE)
                        .explained(List.of(result))
                        .get(0)
                        .finding())
                .diagnosis();
    }

    @Test
    void explained_trajectoryMistakenThroughout_isNamed() {
        assertThat(diagnosis(
                        "trajectory/ddpm-short-trailing-7-fixed-small-v-prediction",
                        Faulty.sampler("previous-by-stride")))
                .contains("the answer is right with t - T//N = t - 2 for the previous timestep");
        assertThat(diagnosis(
                        "trajectory/ddpm-short-listed-fixed-small-v-prediction",
                        new Mistaken(REFERENCE, "variance_type = fixed_large")))
                .contains(
                        "the answer is right with variance_type = fixed_large, or with variance_type = fixed_large_log");
        assertThat(diagnosis(
                        "trajectory/ddim-short-trailing-7-eta-0-v-prediction",
                        new Mistaken(REFERENCE, "final_alpha_cumprod = first")))
                .contains("the answer is right with final_alpha_cumprod = first");
    }

    /** No alteration of the questions adds noise to the last step: nothing is named. */
    @Test
    void explained_trajectoryNotRecognised_namesNothing() {
        assertThat(diagnosis(
                        "trajectory/ddpm-short-leading-6-fixed-large-v-prediction", Faulty.sampler("last-step-noisy")))
                .isEmpty();
    }

    @Test
    void explained_notRecognised_keepsItsDiagnosis() {
        Case c = Samples.forwards(1).get(0);
        Finding differs = Judge.judge(c, Dtype.FLOAT64, Fake.sample("-0.25", "-0.5", "-0.75"));
        CaseResult result = new CaseResult(new Trial(c, Dtype.FLOAT64, List.of(), Optional.empty()), differs);
        assertThat(new Suspicions(Fake.right(Map.of())).explained(List.of(result)))
                .containsExactly(result);
    }
}
