package io.github.touchstone.samplers.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.propagation.ApproximateLaw;
import io.github.touchstone.math.propagation.Discretisation;
import io.github.touchstone.math.propagation.ErrorBudget;
import io.github.touchstone.math.propagation.UnresolvedLawException;
import io.github.touchstone.math.quadrature.GaussLegendre;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** DEN-1, DEN-4, DEN-5, DEN-9 to DEN-11: runs on mixtures against refinement, a second method and inequalities. */
final class LineRunTest {
    /** Far coarser than the standard: sums over every other node may differ by 1e-3. */
    private static final Discretisation COARSE = new Discretisation(9.5, 1e-3, 0.15, 1e-23, 0);

    record Case(MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        ApproximateLaw output(Discretisation discretisation) {
            return LineRun.output(target, rule, family, steps, stop, discretisation);
        }

        LineMixture truth() {
            return Mixtures.noised(target, family, steps, stop);
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(Mixtures.REF, new DdpmFixedLarge(), Linear.HO, 100, 0),
                new Case(Mixtures.REF, new DdpmFixedSmall(), Linear.HO, 30, 0),
                new Case(Mixtures.TRI, new DdpmTheory(), Cosine.NICHOL_DHARIWAL, 40, 0),
                new Case(Mixtures.TRI, new EulerMaruyama(), Linear.HO, 30, 0),
                new Case(Mixtures.REF, new ExponentialIntegrator(), Logistic.DEFAULT, 100, 60),
                new Case(Mixtures.POINTS, new Ddim(Rational.of(1, 2)), Linear.HO, 100, 1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void kl_standardAndRefined_agreeWithinTheStatedError(Case c) {
        LineMixture p = c.truth();
        ApproximateLaw standard = c.output(Discretisation.STANDARD);
        ApproximateLaw refined = c.output(Discretisation.REFINED);

        Measured forward = LineDivergences.kl(p, standard);
        Measured reverse = LineDivergences.kl(standard, p);
        assertThat(forward.covers(LineDivergences.kl(p, refined).value()))
                .as("forward %s", forward)
                .isTrue();
        assertThat(reverse.covers(LineDivergences.kl(refined, p).value()))
                .as("reverse %s", reverse)
                .isTrue();
        // ten digits, but for the points: between them the map is steeper than the nodes resolve
        double digits = c.target().hasDensity() ? 1e-10 : 1e-8;
        assertThat(forward.error()).isLessThan(digits * forward.value());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void law_massIsOne_withinTheBudget(Case c) {
        ApproximateLaw law = c.output(Discretisation.STANDARD);

        assertThat(law.budget().massDefect())
                .isLessThanOrEqualTo(law.budget().rounding() + law.budget().absolute());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void kl_atMostThatOfThePaths_andNotNegative(Case c) {
        Measured kl = LineDivergences.kl(c.truth(), c.output(Discretisation.STANDARD));
        Measured path = LineRun.pathKl(c.target(), c.rule(), c.family(), c.steps(), c.stop());

        assertThat(kl.value()).isPositive().isLessThanOrEqualTo(path.value() + path.error() + kl.error());
    }

    @Test
    void kl_coarseGrid_errorHoldsAndOneWithoutAliasingDoesNot() {
        Case c = new Case(Mixtures.REF, new DdpmFixedLarge(), Linear.HO, 10, 0);
        LineMixture p = c.truth();
        double truth = LineDivergences.kl(p, c.output(Discretisation.REFINED)).value();

        ApproximateLaw law = c.output(COARSE);
        Measured coarse = LineDivergences.kl(p, law);
        Measured understated = LineDivergences.kl(p, new Understated(law));

        assertThat(coarse.covers(truth)).as("%s covers %s", coarse, truth).isTrue();
        assertThat(understated.covers(truth))
                .as("%s covers %s", understated, truth)
                .isFalse();
    }

    @Test
    void klReverse_emptyPlaceBetweenThePoints_errorIsThatOfThePlaceAndHolds() {
        Case c = new Case(Mixtures.POINTS, new DdpmFixedSmall(), Linear.HO, 50, 1);
        LineMixture p = c.truth();
        double truth = LineDivergences.kl(c.output(Discretisation.REFINED), p).value();

        // half way log(q/p) is 5000, so that the L1 error of the density, 1e-11, says nothing there
        Measured reverse = LineDivergences.kl(c.output(Discretisation.STANDARD), p);
        assertThat(reverse.covers(truth)).as("%s covers %s", reverse, truth).isTrue();
        assertThat(reverse.error()).isLessThan(1e-7 * reverse.value());

        ApproximateLaw law = c.output(COARSE);
        Measured coarse = LineDivergences.kl(law, p);
        Measured understated = LineDivergences.kl(new Understated(law), p);
        assertThat(coarse.covers(truth)).as("%s covers %s", coarse, truth).isTrue();
        assertThat(understated.covers(truth))
                .as("%s covers %s", understated, truth)
                .isFalse();
    }

    /** A law that does not own up to its aliasing. */
    private record Understated(ApproximateLaw law) implements ApproximateLaw {
        @Override
        public ErrorBudget budget() {
            ErrorBudget all = law.budget();
            return new ErrorBudget(all.massDefect(), all.truncation(), 0, all.rounding());
        }

        @Override
        public double doubt(double y) {
            return 0;
        }

        @Override
        public double peak(double y) {
            return law.peak(y);
        }

        @Override
        public double density(double y) {
            return law.density(y);
        }

        @Override
        public double logDensity(double y) {
            return law.logDensity(y);
        }

        @Override
        public double cdf(double y) {
            return law.cdf(y);
        }

        @Override
        public Interval support() {
            return law.support();
        }
    }

    @ParameterizedTest
    @MethodSource("secondMethodCases")
    void kl_byPanelsAndAnotherFormula_agreesToTenDigits(Case c) {
        LineMixture p = c.truth();
        Measured first = LineDivergences.kl(p, c.output(Discretisation.STANDARD));

        double second =
                klByOtherMeans(p, LineRun.outputByPanels(c.target(), c.rule(), c.family(), c.steps(), c.stop()));

        assertThat(second).isCloseTo(first.value(), within(1e-10 * first.value()));
        assertThat(first.covers(second)).as("%s covers %s", first, second).isTrue();
    }

    static Stream<Case> secondMethodCases() {
        return Stream.of(
                new Case(Mixtures.REF, new DdpmFixedLarge(), Linear.HO, 20, 0),
                new Case(Mixtures.TRI, new DdpmTheory(), Cosine.NICHOL_DHARIWAL, 20, 0),
                new Case(Mixtures.TRI, new DdpmTheory(), Logistic.DEFAULT, 100, 80));
    }

    /** {@code int p (d - log(1 + d))} with {@code d = q/p - 1}, on panels of its own. */
    private static double klByOtherMeans(LineLaw p, LineLaw q) {
        GaussLegendre rule = GaussLegendre.of(24);
        double lower = Math.min(p.support().lower(), q.support().lower());
        double upper = Math.max(p.support().upper(), q.support().upper());
        int panels = 80;
        double sum = 0;
        for (int i = 0; i < panels * rule.size(); i++) {
            int panel = i / rule.size();
            double a = lower + (upper - lower) * panel / panels;
            double b = lower + (upper - lower) * (panel + 1) / panels;
            double y = rule.node(i % rule.size(), a, b);
            double atP = p.density(y);
            double atQ = q.density(y);
            double d = (atQ - atP) / atP;
            double log = d < -0.5 ? StrictMath.log(atQ / atP) : StrictMath.log1p(d);
            sum += rule.weight(i % rule.size(), a, b) * (atP > 1e-25 ? atP * (d - log) : atQ);
        }
        return sum;
    }

    @Test
    void kl_equalAngles_isThePrototypesFigure() {
        Case c = new Case(
                Mixtures.REF, new DdpmFixedLarge(), new EqualAngle(Rational.of(1, 4), EqualAngle.DEFAULT_GAP), 160, 0);

        Measured kl = LineDivergences.kl(c.truth(), c.output(Discretisation.STANDARD));

        // a prototype of another author gave 3.43
        assertThat(160 * 160 * kl.value()).isCloseTo(3.43, within(0.005));
    }

    @Test
    void density_symmetricTarget_isSymmetric() {
        ApproximateLaw law =
                new Case(Mixtures.REF, new DdpmFixedLarge(), Linear.HO, 50, 0).output(Discretisation.STANDARD);

        for (double y = 0.1; y < 4.5; y += 0.3) {
            assertThat(law.density(-y))
                    .isCloseTo(
                            law.density(y), within(2 * law.densityError(y, law.density(y)) + 1e-14 * law.density(y)));
            assertThat(law.cdf(-y)).isCloseTo(law.survival(y), within(1e-13));
        }
    }

    @Test
    void density_componentSplitInTwo_isTheSame() {
        MixtureTarget split = new MixtureTarget(List.of(
                Mixtures.part(1, 2, 2, 1, 1, 4), Mixtures.part(1, 6, -2, 1, 1, 4), Mixtures.part(1, 3, -2, 1, 1, 4)));
        ApproximateLaw whole =
                new Case(Mixtures.REF, new DdpmTheory(), Linear.HO, 50, 0).output(Discretisation.STANDARD);
        ApproximateLaw parts = new Case(split, new DdpmTheory(), Linear.HO, 50, 0).output(Discretisation.STANDARD);

        for (double y = -4; y < 4; y += 0.21) {
            assertThat(parts.density(y))
                    .isCloseTo(whole.density(y), within(2 * whole.densityError(y, whole.density(y)) + 1e-14));
        }
        assertThat(LineDivergences.kl(whole, parts).value()).isLessThan(1e-20);
    }

    @Test
    void pathKl_stepWithoutNoiseOrLawWithoutDensity_isInfinite() {
        assertThat(LineRun.pathKl(Mixtures.REF, new DdpmFixedSmall(), Linear.HO, 10, 0)
                        .value())
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(LineRun.pathKl(Mixtures.POINTS, new DdpmFixedLarge(), Linear.HO, 10, 0)
                        .value())
                .isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void output_noNoiseAtAllOrTooLittle_saysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineRun.output(Mixtures.REF, Ddim.DETERMINISTIC, Linear.HO, 10, 0))
                .withMessageContaining("no noise");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineRun.output(Mixtures.POINTS, new DdpmTheory(), Logistic.DEFAULT, 100, 1))
                .withMessageContaining("stop earlier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineRun.output(Mixtures.REF, new DdpmTheory(), Linear.HO, 10, 10))
                .withMessageContaining("stops at 0..9");
    }

    /** A point within a wide component: no spacing shows both, and there is nothing between them to cut at. */
    @Test
    void pathKl_narrowWithinWide_isRefused() {
        MixtureTarget target =
                new MixtureTarget(List.of(Mixtures.part(1, 2, 0, 1, 1, 1), Mixtures.part(1, 2, 1, 3, 0, 1)));
        ScheduleFamily family = new GivenBetas(List.of(
                Rational.parse("1e-24"), Rational.parse("1e-23"), Rational.parse("9/10"), Rational.parse("9/10")));

        assertThatExceptionOfType(UnresolvedLawException.class)
                .isThrownBy(() -> LineRun.pathKl(target, new DdpmTheory(), family, 4, 1));
    }
}
