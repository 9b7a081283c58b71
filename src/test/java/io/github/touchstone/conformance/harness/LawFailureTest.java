package io.github.touchstone.conformance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.vectors.Vectors;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws and divergences of the shipped vectors, of the built-in sampler and of faulty ones. */
class LawFailureTest {
    private static final Map<String, Case> CASES = Vectors.builtIn().files().stream()
            .flatMap(file -> file.cases().stream())
            .collect(Collectors.toMap(Case::id, Function.identity()));

    private static final BuiltIn REFERENCE = BuiltIn.textbook("1");

    private static Finding finding(String id, Dtype dtype, Implementation implementation) {
        return new LawDriver()
                .drive(List.of(CASES.get(id)), dtype, implementation)
                .get(0);
    }

    private static Finding.Differs failure(String id, String fault) {
        Finding finding = finding(id, Dtype.FLOAT64, Faulty.sampler(fault));
        assertThat(finding).isInstanceOf(Finding.Differs.class);
        return (Finding.Differs) finding;
    }

    @ParameterizedTest
    @EnumSource
    void drive_builtIn_agrees(Dtype dtype) {
        for (String id : List.of(
                "law/linear-20-leading-20-ddpm-learned-range-epsilon-plane",
                "law/linear-20-listed-5-ddim-0-5-epsilon-plane",
                "law/zero-snr-scaled-linear-1000-trailing-10-ddim-0-v-prediction-plane")) {
            assertThat(finding(id, dtype, REFERENCE)).as(id).isInstanceOf(Finding.Agrees.class);
        }
        Finding bound = finding("bound/linear-20-leading-20-ddim-0-epsilon-plane", dtype, REFERENCE);
        assertThat(bound).isInstanceOf(Finding.Agrees.class);
        assertThat(((Finding.Agrees) bound).remark())
                .contains("kl ")
                .contains(", of the reference ")
                .contains(", excess ");
    }

    @Test
    void drive_noiseAtTheLastStep_saysWhereAndWhat() {
        Finding.Differs failure = failure("law/linear-20-leading-20-ddpm-fixed-large-epsilon-plane", "last-step-noisy");
        assertThat(failure.diagnosis()).contains("the last step adds noise");
        List<String> outputs =
                failure.outputs().stream().map(WrongOutput::output).toList();
        assertThat(outputs).startsWith("coefficients", "covariance").endsWith("law");
        assertThat(failure.outputs().get(0).shape().orElseThrow())
                .startsWith("step 20, from timestep 0: the weight of the noise");
        Difference covariance = failure.outputs().get(1).differences().get(0);
        assertThat(covariance.index()).isZero();
        assertThat(covariance.want()).hasSizeGreaterThan(20).isNotEqualTo(covariance.got());
        assertThat(covariance.distance()).isPresent();
        assertThat(covariance.accepted()).isNotEmpty();
        assertThat(failure.outputs().get(outputs.size() - 1).shape().orElseThrow())
                .contains("kl ")
                .contains(", excess ");
    }

    @ParameterizedTest
    @CsvSource({
        "bound/linear-20-leading-20-ddpm-fixed-small-epsilon-plane, kl",
        "law/linear-20-leading-20-ddpm-fixed-small-epsilon-plane, covariance"
    })
    void drive_otherVariance_namesTheFirstStepAndTheFault(String id, String output) {
        Finding.Differs failure = failure(id, "small-is-large");
        assertThat(failure.diagnosis()).contains("the variance is that of \"fixed_large\"");
        assertThat(failure.outputs().get(0).shape().orElseThrow()).startsWith("step 1, from timestep 19: ");
        assertThat(failure.outputs()).extracting(WrongOutput::output).contains(output);
    }

    @Test
    void drive_stride_isAMismatch() {
        Finding.Differs failure = failure("law/linear-20-trailing-6-ddim-0-epsilon-plane", "previous-by-stride");
        assertThat(failure.outputs()).isNotEmpty();
        assertThat(failure.diagnosis()).isPresent();
    }
}
