package io.github.touchstone.study.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.samplers.Heun;
import io.github.touchstone.samplers.OdeEulerInTime;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.Vp;
import io.github.touchstone.study.findings.Knowledge;
import io.github.touchstone.study.findings.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PUB-3 against the samplers of chapter 2, and against figures of SMP-9, computed elsewhere. */
class OutputVarianceTest {
    private static final BallArithmetic BALLS = new BallArithmetic(192);
    private static final Rational STOP = Rational.of(1, 1000);
    private static final Map<Scheme, Sampler> SAMPLERS = Map.of(
            Scheme.EM, new EulerMaruyama(),
            Scheme.EI, new ExponentialIntegrator(),
            Scheme.EULER, new OdeEulerInTime(),
            Scheme.HEUN, new Heun());

    @ParameterizedTest
    @EnumSource
    void discrete_isTheSamplerOnTheSchedule(Scheme scheme) {
        Schedule<Ball> schedule = Vp.PIERRET_GALERNE.schedule(30, BALLS);
        GaussianChain<Ball> chain = GaussianChain.of(SAMPLERS.get(scheme), schedule, 1);
        OutputVariance<Ball> output = new OutputVariance<>(new Run(scheme, Start.NORMAL, 30, STOP), BALLS);
        for (String eigenvalue : List.of("1/100000", "1/4", "30")) {
            Ball lambda = BALLS.of(Rational.parse(eigenvalue));
            assertThat(BALLS.enclosure(output.of(lambda)).meets(BALLS.enclosure(chain.variance(lambda))))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EM, 0.012876486049577906913",
        "EI, 0.029850884313156166954",
        "EULER, 0.011333912240857308857",
        "HEUN, 0.0017063274317754810653"
    })
    void distance_isTheFigure(Scheme scheme, String figure) {
        Value value = Distance.of(new Run(scheme, Start.NORMAL, 100, STOP), Spectrum.REFERENCE)
                .orElseThrow();
        assertThat(value.knowledge()).isEqualTo(Knowledge.ENCLOSED);
        assertThat(Math.abs(value.value() - Double.parseDouble(figure)))
                .isLessThanOrEqualTo(value.error() + Math.ulp(value.value()));
    }

    /** As N grows the discrete runs tend to the continuous ones; with N = 4000 they are within some percent. */
    @ParameterizedTest
    @EnumSource
    void manySteps_tendToTheContinuousProcess(Scheme scheme) {
        Ball lambda = BALLS.of(Rational.of(1, 4));
        double continuous = new OutputVariance<>(new Run(scheme, Start.NORMAL, 0, STOP), BALLS)
                .of(lambda)
                .getReal();
        double coarse = new OutputVariance<>(new Run(scheme, Start.NORMAL, 250, STOP), BALLS)
                .of(lambda)
                .getReal();
        double fine = new OutputVariance<>(new Run(scheme, Start.NORMAL, 1000, STOP), BALLS)
                .of(lambda)
                .getReal();
        assertThat(Math.abs(fine - continuous)).isLessThan(Math.abs(coarse - continuous) / 3.5);
    }

    @Test
    void longSpectra_haveTheNumbersOfShortOnes() {
        double[] twenty = new double[20];
        for (int i = 0; i < twenty.length; i++) {
            twenty[i] = StrictMath.pow(10, i / 4.0 - 3);
        }
        double sum = 0;
        Run run = new Run(Scheme.HEUN, Start.TRUTH, 60, STOP);
        for (double lambda : twenty) {
            double one = Distance.of(run, new Spectrum("one", new double[] {lambda}))
                    .orElseThrow()
                    .value();
            sum += one * one;
        }
        Value all = Distance.of(run, new Spectrum("twenty", twenty)).orElseThrow();
        assertThat(all.knowledge()).isEqualTo(Knowledge.NUMERICAL);
        assertThat(Math.abs(all.value() - Math.sqrt(sum))).isLessThan(all.error());
        assertThat(all.error()).isLessThan(1e-10);
    }

    @Test
    void heunOnALawWithoutDensity_hasNoDistance() {
        Spectrum singular = new Spectrum("singular", new double[] {0, 1});
        assertThat(Distance.of(new Run(Scheme.HEUN, Start.NORMAL, 10, Rational.ZERO), singular))
                .isEmpty();
        assertThat(Distance.of(new Run(Scheme.HEUN, Start.NORMAL, 10, STOP), singular))
                .isPresent();
        assertThat(Distance.of(new Run(Scheme.EULER, Start.NORMAL, 10, Rational.ZERO), singular))
                .isPresent();
    }
}
