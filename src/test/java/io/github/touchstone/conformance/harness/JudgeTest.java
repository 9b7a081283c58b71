package io.github.touchstone.conformance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Breakage;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {
    private static final Case FORWARD = Samples.forward("a/1", Level.MUST);

    private static Finding judge(Dtype dtype, String... sample) {
        return Judge.judge(FORWARD, dtype, Fake.sample(sample));
    }

    private static WrongOutput wrong(Finding finding) {
        return ((Finding.Differs) finding).outputs().get(0);
    }

    private static String diagnosis(Finding finding) {
        return ((Finding.Differs) finding).diagnosis().orElse("");
    }

    @Test
    void judge_exact_tightWithNoDistance() {
        assertThat(judge(Dtype.FLOAT64, "0.25", "0x1p-1", "7.5e-1"))
                .isEqualTo(new Finding.Agrees(Grade.TIGHT, "0", "0", ""));
    }

    /** 0.5 + 2^-53 is one ulp above (2^-1 <= x < 1: an ulp is 2^-53); eight of them are within 1e-15. */
    @Test
    void judge_oneUlpOff_tight() {
        assertThat(judge(Dtype.FLOAT64, "0.25", "0x1.0000000000001p-1", "0.75"))
                .isEqualTo(new Finding.Agrees(Grade.TIGHT, "1.00", "0.11", ""));
        assertThat(judge(Dtype.FLOAT64, "0.25", "0x1.0000000000008p-1", "0.75"))
                .isEqualTo(new Finding.Agrees(Grade.ACCEPTED, "8.00", "0.89", ""));
    }

    @Test
    void judge_sameNumberInTheOtherFormat_otherGrade() {
        assertThat(judge(Dtype.FLOAT32, "0.25", "0.50000006", "0.75"))
                .isEqualTo(new Finding.Agrees(Grade.TIGHT, "1.00", "0.060", ""));
        Finding finding = judge(Dtype.FLOAT64, "0.25", "0.50000006", "0.75");
        assertThat(wrong(finding).wrong()).isEqualTo(1);
        assertThat(wrong(finding).differences().get(0).index()).isEqualTo(1);
        assertThat(wrong(finding).differences().get(0).distance().orElseThrow().relative())
                .isEqualTo("1.20e-7");
    }

    /** The bound itself passes; the next number of 25 digits does not: the comparison rounds nothing. */
    @Test
    void judge_atTheBound_decidedExactly() {
        Expectation.Tolerance tolerance = new Expectation.Tolerance(List.of("0"), List.of("0.125"));
        Expectation.Reals at =
                new Expectation.Reals(List.of("0.375"), Optional.empty(), Map.of(Dtype.FLOAT64, tolerance));
        Expectation.Reals past = new Expectation.Reals(
                List.of("0.3749999999999999999999999"), Optional.empty(), Map.of(Dtype.FLOAT64, tolerance));
        assertThat(RealComparison.of("x", at, List.of("0.5"), Dtype.FLOAT64).grade())
                .isEqualTo(Grade.ACCEPTED);
        assertThat(RealComparison.of("x", past, List.of("0.5"), Dtype.FLOAT64).grade())
                .isEqualTo(Grade.MISMATCH);
    }

    @Test
    void judge_fractionGiven_usedInsteadOfTheDecimal() {
        Expectation.Tolerance none = new Expectation.Tolerance(List.of("0"), List.of("0"));
        Expectation.Reals want = new Expectation.Reals(
                List.of("0.5000000000000000000000001"), Optional.of(List.of("1/2")), Map.of(Dtype.FLOAT64, none));
        assertThat(RealComparison.of("x", want, List.of("0.5"), Dtype.FLOAT64).grade())
                .isEqualTo(Grade.TIGHT);
    }

    @Test
    void judge_minusZero_isZero() {
        Expectation.Tolerance none = new Expectation.Tolerance(List.of("0"), List.of("0"));
        Expectation.Reals want = new Expectation.Reals(List.of("0"), Optional.empty(), Map.of(Dtype.FLOAT64, none));
        assertThat(RealComparison.of("x", want, List.of("-0x0p0"), Dtype.FLOAT64)
                        .grade())
                .isEqualTo(Grade.TIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "inf", "-inf"})
    void judge_notFinite_mismatchWithoutDistance(String text) {
        Finding finding = judge(Dtype.FLOAT64, "0.25", text, "0.75");
        assertThat(wrong(finding).differences().get(0).got()).isEqualTo(text);
        assertThat(wrong(finding).differences().get(0).distance()).isEmpty();
        assertThat(diagnosis(finding)).isEqualTo("sample is not finite in 1 of 3 entries");
    }

    @Test
    void judge_noNumberOfTheFormat_mismatch() {
        Finding finding = judge(Dtype.FLOAT32, "0.25", "0.5", "0.7500000000000001");
        assertThat(wrong(finding).wrong()).isEqualTo(1);
        assertThat(diagnosis(finding)).contains("which is no number of float32");
    }

    @Test
    void judge_wrongLength_saysSo() {
        assertThat(wrong(judge(Dtype.FLOAT64, "0.25", "0.5")).shape()).contains("has 2 entries, not 3");
    }

    @Test
    void judge_missingAndAdditionalOutputs_areWrong() {
        Finding missing = Judge.judge(FORWARD, Dtype.FLOAT64, new Answer.Outputs(Map.of(), Map.of()));
        assertThat(wrong(missing).shape()).contains("is missing");
        Finding more = Judge.judge(
                FORWARD,
                Dtype.FLOAT64,
                new Answer.Outputs(Map.of("sample", Samples.WANT, "extra", List.of("1")), Map.of()));
        assertThat(wrong(more).output()).isEqualTo("extra");
        assertThat(wrong(more).shape()).contains("is no output of forward");
        Finding kind = Judge.judge(
                FORWARD, Dtype.FLOAT64, new Answer.Outputs(Map.of(), Map.of("sample", List.of(1L, 2L, 3L))));
        assertThat(wrong(kind).shape()).contains("holds integers, not reals as text");
    }

    @Test
    void judge_optionalOutput_comparedIfGiven() {
        Case step = step();
        assertThat(Judge.judge(step, Dtype.FLOAT64, reals("prev_sample", "1"))).isInstanceOf(Finding.Agrees.class);
        Answer both =
                new Answer.Outputs(Map.of("prev_sample", List.of("1"), "pred_original_sample", List.of("3")), Map.of());
        assertThat(wrong(Judge.judge(step, Dtype.FLOAT64, both)).output()).isEqualTo("pred_original_sample");
        assertThat(Judge.judge(step, Dtype.FLOAT64, reals("pred_original_sample", "2"))
                        .fails())
                .isTrue();
    }

    private static Case step() {
        return new Case(
                "step/a",
                Level.MUST,
                List.of(),
                "step",
                "",
                List.of(),
                List.of(),
                Samples.object(),
                Samples.object(),
                Map.of(
                        "prev_sample",
                        Samples.reals(List.of("1")),
                        "pred_original_sample",
                        Samples.reals(List.of("2"))));
    }

    private static Answer reals(String name, String... values) {
        return new Answer.Outputs(Map.of(name, List.of(values)), Map.of());
    }

    @Test
    void judge_otherAnswers_keepTheirWords() {
        assertThat(Judge.judge(FORWARD, Dtype.FLOAT64, new Answer.Skipped("off by one", "https://example.org/1")))
                .isEqualTo(new Finding.Declared("off by one", "https://example.org/1"));
        assertThat(Judge.judge(FORWARD, Dtype.FLOAT64, new Answer.Unsupported("no")))
                .isEqualTo(new Finding.Unsupported(Optional.empty(), "no"));
        assertThat(Judge.judge(FORWARD, Dtype.FLOAT64, new Answer.Failed("index 3")))
                .isEqualTo(new Finding.Raised("index 3"));
        assertThat(Judge.judge(FORWARD, Dtype.FLOAT64, new Answer.Broken(Breakage.DIED, "exit 1", "trace")))
                .isEqualTo(new Finding.Broke(Breakage.DIED, "exit 1", "trace"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0625,0.25,0.5625 | is the square of what is wanted",
                "0.5,0.7071067811865476,0.8660254037844386 | is the square root of what is wanted",
                "-0.25,-0.5,-0.75 | is what is wanted with the opposite sign",
                "0.75,0.5,0.25 | is one minus what is wanted",
                "4,2,1.3333333333333333 | is the reciprocal of what is wanted",
                "0.5,0.75,0.9 | is shifted: each entry is the next one of what is wanted",
                "0.1,0.25,0.5 | is shifted: each entry is the one before in what is wanted",
                "0.5,1,1.5 | is what is wanted times one factor throughout",
                "0.25,0.5,0.8 | is wrong in the last entry alone",
                "0,0,0 | is zero throughout",
                "0.25,0.5,0.750000001 | shares half its digits with what is wanted"
            })
    void judge_recognisableFault_isNamed(String got, String diagnosis) {
        assertThat(diagnosis(judge(Dtype.FLOAT64, got.split(",")))).contains(diagnosis);
    }

    @Test
    void judge_noSuchFault_namesNone() {
        assertThat(diagnosis(judge(Dtype.FLOAT64, "0.3", "0.9", "0.1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10,7,4 | is shifted by 1 throughout",
                "3,6,9 | is in reverse order",
                "9,6 | has 1 entries too few",
                "9,6,0 | is wrong in its last entry alone",
                "9,9,3 | repeats an entry"
            })
    void judge_recognisableTimesteps_isNamed(String got, String diagnosis) {
        List<Long> integers = Arrays.stream(got.split(",")).map(Long::valueOf).toList();
        Finding finding = Judge.judge(
                Samples.timesteps("t/1"), Dtype.FLOAT64, new Answer.Outputs(Map.of(), Map.of("timesteps", integers)));
        assertThat(diagnosis(finding)).isEqualTo("timesteps " + diagnosis);
    }

    @Test
    void judge_manyWrongEntries_countsAllAndKeepsSome() {
        List<String> want = Collections.nCopies(100, "1");
        Comparison comparison =
                RealComparison.of("x", Samples.reals(want), Collections.nCopies(100, "2"), Dtype.FLOAT64);
        assertThat(comparison.wrong()).isEqualTo(100);
        assertThat(comparison.differences()).hasSize(5);
    }
}
