package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.GaussLegendre;
import io.github.touchstone.math.quadrature.Trapezoid;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.spec.schedules.GivenAlphaBars;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.NoisedLine;
import io.github.touchstone.spec.targets.PointMasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RAT-5 and RAT-6: the laws against closed forms with entropies, and one path divergence against the Riemann sum it is. */
class PathLawTest {
    private static final double ACCURACY = 1e-7;
    private static final MixtureTarget REF = new MixtureTarget(List.of(
            Component.onLine(Rational.of(1, 2), Rational.of(-2), Rational.of(1, 4)),
            Component.onLine(Rational.of(1, 2), Rational.of(2), Rational.of(1, 4))));
    private static final MixtureTarget POINTS = new PointMasses(
                    List.of(Rational.of(1, 3), Rational.of(2, 3)),
                    List.of(List.of(Rational.of(-1)), List.of(Rational.of(1))))
            .asMixture();

    private static PathLaw logistic(LeadingOrder rule, MixtureTarget target) {
        return PathLaw.of(rule, LogSchedule.LOGISTIC, target, 8, 2).orElseThrow();
    }

    private static void assertLaw(PathLaw law, double coefficient, double constant) {
        assertThat(law.logCoefficient()).isCloseTo(coefficient, within(1e-15));
        assertThat(law.constant().value()).isCloseTo(constant, within(ACCURACY));
        assertThat(law.constant().error()).isLessThan(ACCURACY);
    }

    @Test
    void mixture_hasTheConstantsOfItsEntropy() {
        LineMixture p = new LineMixture(new double[] {0.5, 0.5}, new double[] {-2, 2}, new double[] {0.25, 0.25});
        double entropy = Trapezoid.integrate(x -> new double[] {-p.density(x) * p.logDensity(x)}, -8, 8)[0].value();
        double gap = 2 * entropy - StrictMath.log(2 * Math.PI * StrictMath.E);
        assertLaw(logistic(LeadingOrder.theory(), REF), 2, -gap - 1);
        assertLaw(logistic(LeadingOrder.exponentialIntegrator(), REF), 2, -gap - 1);
        assertLaw(logistic(LeadingOrder.fixedSmall(), REF), 8, gap - 1);
    }

    @Test
    void points_haveTheConstantsOfTheirEntropy() {
        double entropy = -StrictMath.log(1.0 / 3) / 3 - 2 * StrictMath.log(2.0 / 3) / 3;
        assertLaw(logistic(LeadingOrder.theory(), POINTS), 10, -2 * entropy);
        assertLaw(logistic(LeadingOrder.fixedSmall(), POINTS), 0, 2 * entropy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/4", "2", "9"})
    void gaussian_hasTheClosedForms(String variance) {
        double lambda = Rational.parse(variance).doubleValue();
        double log = StrictMath.log(lambda);
        MixtureTarget target =
                DiagonalGaussian.centred(Rational.parse(variance)).asMixture();
        double large = -(1 + lambda) / (1 - lambda) * log - 2;
        assertLaw(logistic(LeadingOrder.theory(), target), 2, -log - 1);
        assertLaw(logistic(LeadingOrder.fixedSmall(), target), 8, log - 1);
        assertLaw(logistic(LeadingOrder.fixedLarge(), target), 0, large);
        assertLaw(logistic(LeadingOrder.eulerMaruyama(), target), 0.5, -0.25 + large + 1 + lambda * log / (1 - lambda));
        assertLaw(logistic(LeadingOrder.learned(0.5), target), 2, -0.25 + large + log / (1 - lambda) + 1);
    }

    @Test
    void logCoefficients_areThoseOfTheTable() {
        assertThat(logistic(LeadingOrder.fixedLarge(), POINTS).logCoefficient()).isEqualTo(8);
        assertThat(logistic(LeadingOrder.eulerMaruyama(), POINTS).logCoefficient())
                .isEqualTo(8.5);
        assertThat(logistic(LeadingOrder.learned(0.5), POINTS).logCoefficient()).isEqualTo(2);
    }

    @Test
    void ddim_hasNone() {
        assertThat(PathLaw.of(LeadingOrder.ddim(0.5), LogSchedule.LOGISTIC, REF, 8, 2))
                .isEmpty();
    }

    /** Four coarse steps: the path divergence by its own quadrature, and {@code (1/2) int (1 - e^-(u - u_{t-1})) M du} (RAT-5). */
    @Test
    void theoryForm_isTheRiemannErrorOfTheFisherInformation() {
        ScheduleFamily family = new GivenAlphaBars(
                List.of(Rational.of(9, 10), Rational.of(7, 10), Rational.of(4, 10), Rational.of(1, 10)));
        Schedule<DoubleDoubleBall> schedule = family.schedule(4, DoubleDoubleArithmetic.DD);
        LineMixture last = LineMixture.of(NoisedLine.at(REF, schedule, 4));
        double sum = LineDivergences.kl(last, new LineMixture(new double[] {1}, new double[] {0}, new double[] {1}))
                .value();
        GaussLegendre rule = GaussLegendre.of(24);
        for (int t = 2; t <= 4; t++) {
            double from = logOdds(schedule, t - 1);
            double to = logOdds(schedule, t);
            for (int i = 0; i < rule.size(); i++) {
                double u = rule.node(i, from, to);
                sum += 0.5 * rule.weight(i, from, to) * -StrictMath.expm1(from - u) * PathLaw.mismatch(n -> 1, REF, u);
            }
        }
        assertThat(LineRun.pathKl(REF, new DdpmTheory(), family, 4, 1).value()).isCloseTo(sum, within(1e-10));
    }

    private static double logOdds(Schedule<DoubleDoubleBall> schedule, int t) {
        return StrictMath.log(schedule.noise(t).divide(schedule.alphaBar(t)).getReal());
    }
}
