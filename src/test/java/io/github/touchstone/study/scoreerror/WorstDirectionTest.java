package io.github.touchstone.study.scoreerror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.MersenneTwister;
import org.junit.jupiter.api.Test;

/** SER-6, SER-8: the search and its objective. */
final class WorstDirectionTest {
    private static final int STEPS = 20;
    private static final Schedule<DoubleDoubleBall> SCHEDULE =
            new Logistic(Rational.ONE, Rational.of(4)).schedule(STEPS, DoubleDoubleArithmetic.DD);
    private static final Rational EPS = Rational.of(3, 100);

    private static AffineObjective objective(CoefficientRule rule) {
        return new AffineObjective(rule, SCHEDULE, Rational.ONE, 1, EPS.doubleValue());
    }

    @Test
    void value_inTheDirectionOfAFamily_isTheExactDivergence() {
        GaussianPath<DoubleDoubleBall> path = GaussianPath.centred(SCHEDULE, DoubleDoubleArithmetic.DD.one());
        for (CoefficientRule rule : List.of(new DdpmTheory(), Ddim.DETERMINISTIC)) {
            AffineCase c = new AffineCase(rule, SCHEDULE, Rational.ONE, 1);
            for (AffineFamily family : AffineFamily.values()) {
                double[] theta = new double[2 * (STEPS - 1)];
                for (int t = 2; t <= STEPS; t++) {
                    // a_t = eps sqrt(T/S_t) theta_t
                    theta[(family.shift() ? 0 : STEPS - 1) + t - 2] =
                            family.size(c, t).getReal()
                                    * Math.sqrt(path.noiseShare(t).getReal());
                }
                assertThat(objective(rule).value(theta))
                        .isCloseTo(c.kl(family, EPS).forward().middle().doubleValue(), within(1e-13));
            }
        }
    }

    @Test
    void gradient_isThatOfDifferences() {
        for (CoefficientRule rule : List.of(new DdpmTheory(), Ddim.DETERMINISTIC)) {
            AffineObjective objective = objective(rule);
            double[] theta = new Random(5).doubles(objective.dimension(), -1, 1).toArray();
            double[] gradient = objective.gradient(theta);
            for (int i = 0; i < theta.length; i++) {
                double[] above = theta.clone();
                double[] below = theta.clone();
                above[i] += 1e-5;
                below[i] -= 1e-5;
                // third derivatives of the size of one: 1e-10, and roundings of 1e-16/1e-5
                assertThat(gradient[i])
                        .isCloseTo((objective.value(above) - objective.value(below)) / 2e-5, within(1e-10));
            }
        }
    }

    /** Another search, without gradients, finds no more, and the closed form's direction gives almost as much. */
    @Test
    void largest_isWhatEvolutionFinds_andBarelyAboveTheClosedForm() {
        for (CoefficientRule rule : List.of(new DdpmTheory(), Ddim.DETERMINISTIC)) {
            AffineObjective objective = objective(rule);
            double found = WorstDirection.largest(objective, 4);
            assertThat(evolved(objective)).isCloseTo(found, within(1e-7));
            AffineCase c = new AffineCase(rule, SCHEDULE, Rational.ONE, 1);
            double closed = Math.max(
                    c.kl(AffineFamily.WORST_SLOPE, EPS).forward().middle().doubleValue(),
                    c.kl(AffineFamily.WORST_SLOPE, EPS.negate())
                            .forward()
                            .middle()
                            .doubleValue());
            assertThat(found).isBetween(closed, 1.01 * closed);
        }
    }

    private static double evolved(AffineObjective objective) {
        int n = objective.dimension();
        double[] sigma = new double[n];
        Arrays.fill(sigma, 0.3);
        double[] start = new double[n];
        Arrays.fill(start, n / 2, n, 0.3);
        double[] opposite = start.clone();
        Arrays.fill(opposite, n / 2, n, -0.3);
        return new CMAESOptimizer(
                        1200, 0, true, 0, 0, new MersenneTwister(7), false, new SimpleValueChecker(1e-14, 1e-15))
                .optimize(
                        new MaxEval(60_000),
                        new ObjectiveFunction(objective::value),
                        GoalType.MAXIMIZE,
                        new InitialGuess(objective.value(start) > objective.value(opposite) ? start : opposite),
                        SimpleBounds.unbounded(n),
                        new CMAESOptimizer.Sigma(sigma),
                        new CMAESOptimizer.PopulationSize(20))
                .getValue();
    }
}
