package io.github.touchstone.samplers.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.Heun;
import io.github.touchstone.samplers.OdeEuler;
import io.github.touchstone.samplers.OdeEulerInTime;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.GaussianEvaluation;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FlowLawTest {
    static List<Sampler> samplers() {
        return List.of(Ddim.DETERMINISTIC, new OdeEuler(), new OdeEulerInTime(), new Heun());
    }

    static double gaussian(Sampler sampler, int steps, Quantity quantity) {
        DiagonalGaussian target =
                new DiagonalGaussian(List.of(new DiagonalGaussian.Coordinate(Rational.ONE, Rational.of(1, 4), 1)));
        Experiment<GaussianTarget> experiment = new Experiment<>(target, sampler, Cases.SHORT, steps, 0, 0);
        Outcome outcome = GaussianEvaluation.evaluate(experiment, quantity, Method.BALL, 18);
        return ((Outcome.Certified) outcome).value().middle().doubleValue();
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void divergences_ofOneComponent_areThoseOfTheGaussian(Sampler sampler) {
        for (int steps : new int[] {4, 30}) {
            FlowLaw law = FlowRun.output(Cases.ONE, sampler, Cases.SHORT, steps, 0);
            FlowComparison c = law.against(law.reference());

            assertThat(c.klForward().covers(gaussian(sampler, steps, Quantity.KL_FORWARD)))
                    .isTrue();
            assertThat(c.klReverse().covers(gaussian(sampler, steps, Quantity.KL_REVERSE)))
                    .isTrue();
            assertThat(c.totalVariation().covers(gaussian(sampler, steps, Quantity.TOTAL_VARIATION)))
                    .isTrue();
            double w2 = gaussian(sampler, steps, Quantity.WASSERSTEIN);
            assertThat(c.wasserstein().value())
                    .isCloseTo(w2, within(c.wasserstein().error() + 1e-12 * w2));
            assertThat(c.klForward().error()).isLessThan(1e-10 * c.klForward().value());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 80})
    void ddim_onTheTangentLaw_losesAConstantOverTheSquareOfTheSteps(int steps) {
        FlowLaw law = FlowRun.output(Cases.REF, Ddim.DETERMINISTIC, Cases.EQUAL, steps, 0);
        double forward = law.klForward().value();

        // the prototype's figure, two digits and a half
        assertThat(steps * steps * forward).isCloseTo(11.45, within(0.1));
        assertThat(law.klReverse().value()).isCloseTo(forward, within(0.04 * forward));
    }

    @Test
    void law_ofASymmetricTarget_isSymmetricWithMassOne() {
        FlowLaw law = FlowRun.output(Cases.REF, Ddim.DETERMINISTIC, Cases.EQUAL, 20, 0);
        for (double y = 0.1; y < 4; y += 0.37) {
            assertThat(law.logDensity(-y)).isCloseTo(law.logDensity(y), within(1e-12));
            assertThat(law.cdf(-y)).isCloseTo(law.survival(y), within(1e-14));
        }
        assertThat(law.cdf(law.support().upper())).isCloseTo(1, within(1e-15));
    }

    /** Between the modes F rises by 1e7 there; Newton's step from a straight part of the map once led past the bend. */
    @Test
    void preimages_acrossASteepRise_riseWithY() {
        FlowLaw law = FlowRun.output(Cases.POINTS, Ddim.DETERMINISTIC, Cases.EQUAL, 20, 1);
        double before = law.cdf(-1.3);
        for (double y = -1.25; y < 1.3; y += 0.05) {
            double now = law.cdf(y);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
        assertThat(law.preimages(0.4).get(0).point()).isCloseTo(3.94724e-8, within(1e-13));
    }

    @Test
    void cdf_ofAFoldedFlow_countsEveryBranch() {
        for (int steps : new int[] {1, 2}) {
            FlowLaw law = FlowRun.output(Cases.REF, new Heun(), Cases.SHORT, steps, 0);
            Recursion recursion = new Recursion(Cases.REF, new Heun(), Cases.SHORT, steps, 0);

            assertThat(law.monotone()).isFalse();
            for (double y : new double[] {-6.5, -4, -1.5, 0, 0.3, 2, 3.1, 5, 7}) {
                assertThat(law.cdf(y)).as("y = %s", y).isCloseTo(recursion.cdf(y, 4_000), within(1e-12));
            }
        }
    }

    @Test
    void density_isTheSlopeOfTheCdf_foldsIncluded() {
        FlowLaw law = FlowRun.output(Cases.POINTS, new Heun(), Cases.SHORT, 3, 1);
        double h = 1e-5;
        for (double y : new double[] {-1.1, -0.5, 0.2, 0.9, 1.1, 1.4}) {
            double slope = (law.cdf(y + h) - law.cdf(y - h)) / (2 * h);
            // a central difference errs by h^2/6 times the third derivative, and by rounding over h
            assertThat(law.density(y)).isCloseTo(slope, within(1e-4 * slope + 1e-10));
        }
    }

    @Test
    void divergences_ofAFoldedFlow_holdTheirErrorAgainstTheCoupling() {
        FlowLaw law = FlowRun.output(Cases.REF, new Heun(), Cases.SHORT, 2, 0);
        FlowComparison c = law.against(law.reference());

        // independent of the mesh: the total variation is at least |P - Q| of every event, and Pinsker bounds it from
        // above
        double tv = c.totalVariation().value();
        assertThat(tv).isGreaterThan(Math.abs(law.cdf(0.5) - law.reference().cdf(0.5)));
        assertThat(tv).isLessThan(Math.sqrt(c.klForward().value() / 2));
        assertThat(tv).isLessThan(Math.sqrt(c.klReverse().value() / 2));
        assertThat(c.klForward().error()).isLessThan(1e-6 * c.klForward().value());
    }

    @Test
    void measured_isHeldByTheCertifiedValue_andAWrongValueIsNot() {
        Measured forward = FlowRun.output(Cases.TRI, Ddim.DETERMINISTIC, Cases.EQUAL, 10, 0)
                .klForward();
        double certified = CertifiedFlow.kl(Cases.TRI, Ddim.DETERMINISTIC, Cases.EQUAL, 10, 0, true, 14)
                .middle()
                .doubleValue();

        assertThat(forward.covers(certified)).isTrue();
        assertThat(forward.covers(certified * (1 + 1e-11))).isFalse();
    }

    /** Monotone and folded: the masses of 4000 cells, a lower bound of the total variation that misses only cells of a crossing. */
    @Test
    void totalVariation_isThatOfTheMassesOfCells() {
        for (FlowLaw law : List.of(
                FlowRun.output(Cases.REF, Ddim.DETERMINISTIC, Cases.SHORT, 4, 0),
                FlowRun.output(Cases.REF, new Heun(), Cases.SHORT, 2, 0))) {
            double sum = 0;
            double p = 0;
            double q = 0;
            for (double y = -12; y <= 12; y += 0.006) {
                double nextP = law.reference().cdf(y);
                double nextQ = law.cdf(y);
                sum += 0.5 * Math.abs(nextP - p - nextQ + q);
                p = nextP;
                q = nextQ;
            }
            double tv = law.totalVariation().value();
            assertThat(sum).isBetween(tv - 1e-4, tv + 1e-12);
        }
    }

    /** One step to a peak of width 1e-6 between the nodes of every first panel: once missed, with a divergence of 1 and no error. */
    @Test
    void klReverse_ofANarrowPeak_coversTheCertifiedValue() {
        ScheduleFamily family = new EqualAngle(Rational.of(1, 4), EqualAngle.DEFAULT_GAP);
        Measured value =
                FlowRun.output(Cases.REF, Ddim.DETERMINISTIC, family, 1, 0).klReverse();

        assertThat(value.covers(CertifiedFlow.kl(Cases.REF, Ddim.DETERMINISTIC, family, 1, 0, false, 8)
                        .middle()
                        .doubleValue()))
                .isTrue();
        assertThat(value.error()).isLessThan(0.01);
    }

    @Test
    void output_ofWhatIsNoFlow_isRefused() {
        assertThatThrownBy(() -> FlowRun.output(Cases.REF, new DdpmTheory(), Cases.EQUAL, 10, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("adds noise");
        assertThatThrownBy(() -> FlowRun.output(Cases.POINTS, Ddim.DETERMINISTIC, Cases.EQUAL, 10, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("early stopping");
        assertThatThrownBy(() -> FlowRun.output(Cases.REF, Ddim.DETERMINISTIC, Cases.EQUAL, 10, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0..9");
    }
}
