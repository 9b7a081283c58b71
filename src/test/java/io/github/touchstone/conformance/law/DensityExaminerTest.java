package io.github.touchstone.conformance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws on mixtures, of black boxes that are right, moved within their tolerances, and wrong (SCR-5 to SCR-8). */
class DensityExaminerTest {
    private static final MixtureTarget TWO = new MixtureTarget(List.of(
            Component.onLine(Rational.of(1, 2), Rational.of(-2), Rational.of(1, 4)),
            Component.onLine(Rational.of(1, 2), Rational.of(2), Rational.of(1, 4))));

    private static final StepConfig SIX =
            ChainSetup.SHORT.visiting(new TimestepSpacing.Leading(1), 6).ddpm(VarianceType.FIXED_SMALL);

    private static final Question.Density QUESTION = new Question.Density(SIX, TWO);
    private static final DensityChain CHAIN = DensityChain.of(QUESTION, Dtype.FLOAT64);

    private static List<StepMap<Double>> maps() {
        return CHAIN.maps().stream().map(map -> map.map(k -> k.getReal())).toList();
    }

    private static MovedChain right() {
        return MovedChain.of(CHAIN.timesteps(), maps());
    }

    private static MovedChain changed(int step, UnaryOperator<StepMap<Double>> change) {
        List<StepMap<Double>> maps = new ArrayList<>(maps());
        maps.set(step, change.apply(maps.get(step)));
        return MovedChain.of(CHAIN.timesteps(), maps);
    }

    private static DensityReport report(MovedChain box) {
        return new DensityExaminer(box, Dtype.FLOAT64).examine(QUESTION);
    }

    private static DensityReport.Judged judged(MovedChain box) {
        return (DensityReport.Judged) report(box);
    }

    private static double least(Measured m) {
        return m.value() - m.error();
    }

    @Test
    void rightChain_hasTheLawOfTheSpecification() {
        DensityReport.Judged judged = judged(right());
        assertThat(judged.totalVariation().value()).isLessThan(1e-14);
        assertThat(judged.lastStep().value()).isLessThan(1e-14);
        DensityReport.Cost kl = judged.costs().get(0);
        assertThat(kl.got().value()).isCloseTo(kl.reference().value(), within(1e-14));
    }

    /** Every coefficient at the edge of what is accepted, all signs alike and alternating. */
    @Test
    void acceptedChains_stayWithinTheSpread() {
        Tolerances tolerances = Tolerances.of(SIX, LawExaminer.interpolation(SIX), LawExaminer.BALLS, Dtype.FLOAT32)
                .orElseThrow();
        DensitySpread spread =
                DensitySpread.of(QUESTION, Dtype.FLOAT32).orElseThrow().accepted();
        for (int signs = 0; signs < 4; signs += 3) {
            int s = (signs & 1) == 0 ? 1 : -1;
            int alternate = (signs & 2) == 0 ? 1 : -1;
            List<StepMap<Double>> moved = IntStream.range(0, maps().size())
                    .mapToObj(k -> {
                        StepMap<Double> map = maps().get(k);
                        StepMap<Double> d = tolerances.accepted().get(k).map(Rational::doubleValue);
                        double sign = k % 2 == 0 ? s : s * alternate;
                        return new StepMap<>(
                                map.sample() + sign * d.sample(),
                                map.model() - sign * d.model(),
                                map.noise() == 0 ? 0 : map.noise() + sign * d.noise(),
                                0.0);
                    })
                    .toList();
            DensityReport.Judged judged = judged(MovedChain.of(CHAIN.timesteps(), moved));
            assertThat(judged.totalVariation().value()).isBetween(1e-9, spread.totalVariation());
            assertThat(judged.lastStep().value()).isBetween(1e-9, spread.lastStep());
        }
    }

    /** TV of two normal laws, which the spread is made of, against the bounds used for it (SCR-8). */
    @Test
    void stability_ofOneKernel_isTheBoundToFirstOrder() {
        LineMixture still = new LineMixture(new double[] {1}, new double[] {0}, new double[] {1});
        LineMixture moved = new LineMixture(new double[] {1}, new double[] {1e-3}, new double[] {1});
        LineMixture wider = new LineMixture(new double[] {1}, new double[] {0}, new double[] {StrictMath.exp(2e-3)});
        double ofMean = LineDivergences.totalVariation(still, moved).value();
        double ofDeviation = LineDivergences.totalVariation(still, wider).value();
        assertThat(ofMean).isBetween(0.398e-3, 1e-3 / Math.sqrt(2 * StrictMath.PI));
        assertThat(ofDeviation).isBetween(0.483e-3, 2e-3 * StrictMath.exp(-0.5) / Math.sqrt(2 * StrictMath.PI));
    }

    @Test
    void oneWrongCoefficient_isSeenWithItsCost() {
        DensitySpread accepted =
                DensitySpread.of(QUESTION, Dtype.FLOAT64).orElseThrow().accepted();
        for (int step : new int[] {0, 4}) {
            DensityReport.Judged judged = judged(
                    changed(step, k -> new StepMap<>(k.sample(), k.model() * (1 + 1e-9), k.noise(), k.offset())));
            assertThat(least(judged.totalVariation())).isGreaterThan(accepted.totalVariation());
        }
        DensityReport.Judged louder =
                judged(changed(4, k -> new StepMap<>(k.sample(), k.model(), k.noise() * 1.5, k.offset())));
        assertThat(louder.totalVariation().value()).isGreaterThan(0.05);
        assertThat(louder.costs().get(2).got().value()).isGreaterThan(0.01);
    }

    @Test
    void wrongLastStep_isSeenThere() {
        DensityReport.Judged judged =
                judged(changed(5, k -> new StepMap<>(k.sample() * 1.01, k.model(), 0.25, k.offset())));
        assertThat(judged.totalVariation().value()).isLessThan(1e-14);
        assertThat(judged.lastStep().value()).isGreaterThan(0.25 * 0.79);
    }

    /** Smooth, then with kinks: neither is affine. */
    @Test
    void bentChain_hasALaw() {
        MovedChain kinked = new MovedChain(CHAIN.timesteps(), maps(), (y, x, z) -> y + 0.1 * Math.min(Math.abs(x), 1));
        assertThat(judged(kinked).totalVariation().value()).isBetween(0.01, 0.9);
        MovedChain bent = new MovedChain(CHAIN.timesteps(), maps(), (y, x, z) -> y + 0.1 * StrictMath.tanh(x));
        assertThat(judged(bent).totalVariation().value()).isBetween(0.01, 0.9);
    }

    @Test
    void strangeSteps_haveNoLaw() {
        assertThat(reason(new MovedChain(CHAIN.timesteps(), maps(), (y, x, z) -> y + 0.1 * x * z)))
                .contains("adds noise by");
        assertThat(reason(new MovedChain(CHAIN.timesteps(), maps(), (y, x, z) -> y + 0.1 * z * z)))
                .contains("noise");
        assertThat(reason(changed(2, k -> new StepMap<>(k.sample(), k.model(), 0.0, k.offset()))))
                .contains("adds no noise");
        assertThat(reason(new MovedChain(CHAIN.timesteps(), maps(), (y, x, z) -> Double.NaN)))
                .contains("nan");
        int[] calls = {0};
        assertThat(reason(new MovedChain(CHAIN.timesteps(), maps(), (y, x, z) -> y + 1e-3 * calls[0]++)))
                .contains("step from timestep");
        List<Integer> others = CHAIN.timesteps().stream().map(t -> t + 1).toList();
        assertThat(reason(MovedChain.of(others, maps()))).contains("not " + CHAIN.timesteps());
    }

    private static String reason(MovedChain box) {
        return ((DensityReport.NoLaw) report(box)).reason();
    }
}
