package io.github.touchstone.conformance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults, and what the law examiner says of them. */
class LawExaminerTest {
    private static final ChainSetup SHORT = ChainSetup.SHORT.visiting(new TimestepSpacing.Trailing(), 7);
    private static final ChainSetup LONG = ChainSetup.LINEAR.visiting(new TimestepSpacing.Trailing(), 30);
    private static final StepConfig DDIM = LONG.ddim("0.5");
    private static final StepConfig DDPM = LONG.ddpm(VarianceType.FIXED_SMALL);

    static LawReport examine(StepConfig config, Practice.Dialect dialect, Dtype dtype) {
        SpectralTarget target = SpectralTarget.PLANE;
        return new LawExaminer(new BlackBox(config, dialect), dtype)
                .examine(new Question.Law("law", config, target.mean(), target.covariance()));
    }

    private static LawReport.Judged judged(StepConfig config, Practice.Dialect dialect, Dtype dtype) {
        LawReport report = examine(config, dialect, dtype);
        assertThat(report).isInstanceOf(LawReport.Judged.class);
        return (LawReport.Judged) report;
    }

    private static Departure departure(StepConfig config, Practice.Dialect dialect, Dtype dtype) {
        LawReport report = examine(config, dialect, dtype);
        assertThat(report).isInstanceOf(LawReport.Unjudged.class);
        Recovery recovery = ((LawReport.Unjudged) report).recovery();
        assertThat(recovery).isInstanceOf(Recovery.NotAffine.class);
        return ((Recovery.NotAffine) recovery).reason();
    }

    @ParameterizedTest
    @EnumSource
    void textbook_isAccepted(Dtype dtype) {
        for (StepConfig config :
                new StepConfig[] {DDIM, DDPM, SHORT.ddim("0"), SHORT.ddpm(VarianceType.LEARNED_RANGE)}) {
            LawReport.Judged report = judged(config, Practice::new, dtype);
            assertThat(report.grade()).isNotEqualTo(LawGrade.OUTSIDE);
            assertThat(report.timesteps()).isEmpty();
            assertThat(report.departures()).isEmpty();
            assertThat(report.diagnosis()).isEmpty();
            assertThat(report.divergences()).hasSize(2).allMatch(kl -> kl.grade() != LawGrade.OUTSIDE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void timestepsShiftedByOne_areSeen(Dtype dtype) {
        LawReport.Judged report = judged(DDIM, Faults.shiftedTimesteps(), dtype);
        assertThat(report.grade()).isEqualTo(LawGrade.OUTSIDE);
        assertThat(report.timesteps()).contains("all visited timesteps are shifted by -1");
        assertThat(report.departures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void lastTimestepLeftOut_isSeen(Dtype dtype) {
        LawReport.Judged report = judged(SHORT.ddim("0"), Faults.missingLast(), dtype);
        assertThat(report.grade()).isEqualTo(LawGrade.OUTSIDE);
        assertThat(report.timesteps().orElseThrow()).startsWith("visits 6 timesteps [19, 16, 13, 10, 8, 5], not 7");
    }

    @ParameterizedTest
    @EnumSource
    void previousShiftedByOne_isSeenFromTheFirstStep(Dtype dtype) {
        for (StepConfig config : new StepConfig[] {DDIM, DDPM}) {
            LawReport.Judged report = judged(config, Faults.shiftedPrevious(), dtype);
            assertThat(report.grade()).isEqualTo(LawGrade.OUTSIDE);
            assertThat(report.timesteps()).isEmpty();
            assertThat(report.departures().get(0).position()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void etaSquared_isNamed(Dtype dtype) {
        Rule squared = new Rule.Ddim(Rational.of(1, 4), false);
        LawReport.Judged report = judged(DDIM, Faults.misread(c -> Faults.ruled(c, squared)), dtype);
        assertThat(report.grade()).isEqualTo(LawGrade.OUTSIDE);
        assertThat(report.diagnosis()).contains("eta is squared");
        assertThat(report.law()).anyMatch(entry -> entry.grade() == LawGrade.OUTSIDE);
    }

    @ParameterizedTest
    @EnumSource
    void otherFinalAlpha_isSeenAtTheLastStepOnly(Dtype dtype) {
        Practice.Dialect fault = Faults.misread(c -> new StepConfig(
                c.family(),
                c.trainSteps(),
                c.spacing(),
                c.steps(),
                c.prediction(),
                FinalAlpha.FIRST,
                c.clipping(),
                c.rule()));
        LawReport.Judged report = judged(LONG.ddim("0"), fault, dtype);
        assertThat(report.grade()).isEqualTo(LawGrade.OUTSIDE);
        assertThat(report.departures()).extracting(StepDeparture::position).containsOnly(29);
        assertThat(report.diagnosis()).contains("the last step ends at final_alpha_cumprod = \"first\"");
    }

    @ParameterizedTest
    @EnumSource
    void noiseAtTheLastStep_isNamed(Dtype dtype) {
        LawReport.Judged report = judged(LONG.ddpm(VarianceType.FIXED_LARGE), Faults.noiseAtLast(), dtype);
        assertThat(report.grade()).isEqualTo(LawGrade.OUTSIDE);
        assertThat(report.departures()).hasSize(1);
        assertThat(report.departures().get(0).coefficient()).isEqualTo("noise");
        assertThat(report.departures().get(0).sentence())
                .startsWith("step 30, from timestep 32: the weight of the noise");
        assertThat(report.diagnosis()).contains("the last step adds noise");
    }

    @ParameterizedTest
    @EnumSource
    void otherVariance_isNamed(Dtype dtype) {
        Rule large = new Rule.Ddpm(VarianceType.FIXED_LARGE);
        LawReport.Judged report = judged(DDPM, Faults.misread(c -> Faults.ruled(c, large)), dtype);
        assertThat(report.diagnosis()).contains("the variance is that of \"fixed_large\"");
        assertThat(report.divergences()).allMatch(kl -> kl.grade() == LawGrade.OUTSIDE);
    }

    @ParameterizedTest
    @EnumSource
    void oneCoefficientOffByOneIn65536_isLocated(Dtype dtype) {
        int timestep = 5;
        LawReport.Judged report = judged(SHORT.ddim("0.5"), Faults.oneStepOff(timestep), dtype);
        assertThat(report.departures()).isNotEmpty().allMatch(step -> step.timestep() == timestep);
    }

    @ParameterizedTest
    @EnumSource
    void clipping_hasItsVerdict(Dtype dtype) {
        Clipping range = new Clipping.Range(Rational.ONE);
        Clipping threshold = new Clipping.Thresholding(Rational.parse("0.995"), Rational.ONE);
        for (StepConfig config : new StepConfig[] {DDIM, DDPM, SHORT.ddim("0")}) {
            assertThat(departure(config, Faults.misread(c -> Faults.clipped(c, range)), dtype))
                    .isEqualTo(Departure.CLIPPED);
            assertThat(departure(config, Faults.misread(c -> Faults.clipped(c, threshold)), dtype))
                    .isEqualTo(Departure.CLIPPED);
        }
    }

    /** beta_0 = 1e-10: in binary32 abar_0 may be one. */
    private static final ChainSetup FLAT_END = new ChainSetup(
            new GivenBetas(List.of(Rational.parse("1e-10"), Rational.of(1, 2))),
            2,
            new TimestepSpacing.Leading(0),
            2,
            PredictionType.EPSILON,
            FinalAlpha.ONE);

    /** The variance of the first step may round to zero in binary32. */
    @Test
    void noErrorBound_isAVerdict() {
        StepConfig config = FLAT_END.ddpm(VarianceType.FIXED_SMALL);
        assertThat(examine(config, Practice::new, Dtype.FLOAT32)).isEqualTo(new LawReport.Unbounded(Dtype.FLOAT32));
        assertThat(judged(config, Practice::new, Dtype.FLOAT64).grade()).isNotEqualTo(LawGrade.OUTSIDE);
    }

    /** A fault that leads to where there are no bounds is a fault still. */
    @Test
    void otherTimestepWithoutErrorBound_isSeen() {
        StepConfig right =
                FLAT_END.visiting(new TimestepSpacing.Listed(List.of(1)), 1).ddim("0");
        StepConfig wrong =
                FLAT_END.visiting(new TimestepSpacing.Listed(List.of(0)), 1).ddim("0");
        assertThat(Yardstick.of(wrong, Dtype.FLOAT32)).isEmpty();
        LawReport report = new LawExaminer(new BlackBox(wrong, Practice::new), Dtype.FLOAT32)
                .examine(
                        new Question.Law("law", right, SpectralTarget.PLANE.mean(), SpectralTarget.PLANE.covariance()));
        assertThat(report).isInstanceOf(LawReport.Judged.class);
        LawReport.Judged judged = (LawReport.Judged) report;
        assertThat(judged.grade()).isEqualTo(LawGrade.OUTSIDE);
        assertThat(judged.timesteps()).contains("all visited timesteps are shifted by -1");
        assertThat(judged.departures()).isEmpty();
    }

    @Test
    void oneProbing_servesEveryTarget() {
        StepConfig config = SHORT.ddim("0.5");
        BlackBox box = new BlackBox(config, Practice::new);
        ProbedChain probed = new LawExaminer(box, Dtype.FLOAT64).probe(config);
        for (SpectralTarget target : List.of(SpectralTarget.PLANE, SpectralTarget.SPACE)) {
            Question.Law question = new Question.Law("law", config, target.mean(), target.covariance());
            assertThat(probed.judge(question)).isEqualTo(new LawExaminer(box, Dtype.FLOAT64).examine(question));
        }
        Question.Law other = new Question.Law(
                "law", SHORT.ddim("0"), SpectralTarget.PLANE.mean(), SpectralTarget.PLANE.covariance());
        assertThatThrownBy(() -> probed.judge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("probed was ");
    }

    @ParameterizedTest
    @EnumSource
    void reusedNoise_hasItsVerdict(Dtype dtype) {
        assertThat(departure(DDIM, Faults.noise(seen -> seen.get(0)), dtype)).isEqualTo(Departure.NOISE_REUSED);
        assertThat(departure(DDIM, Faults.noise(seen -> seen.get(Math.max(0, seen.size() - 2))), dtype))
                .isEqualTo(Departure.NOISE_REUSED);
    }
}
