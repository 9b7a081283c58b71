package io.github.touchstone.study.grids;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.GeneralPathKl;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.study.grids.Problem.Source;
import io.github.touchstone.study.grids.Smallest.Proof;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SmallestStepsTest {
    private static final Arithmetic<Ball> BALL = new BallArithmetic(128);

    static Stream<Problem> exponentialIntegrators() {
        return Stream.of(Grid.values())
                .flatMap(grid -> Stream.of(
                        Problems.of(Source.POINT, Integrator.EXPONENTIAL, grid, "3", "0.1", "0.15"),
                        Problems.of(Source.SMOOTH, Integrator.EXPONENTIAL, grid, "3", "0.1", "0.15")));
    }

    /** One by one from N = 1, by the closed form of GAUSS-11. */
    @ParameterizedTest
    @MethodSource("exponentialIntegrators")
    void of_exponentialIntegrator_isTheFirstThatReachesTheGoal(Problem problem) {
        int n = 1;
        while (BALL.less(BALL.of(problem.goal()), divergence(problem, n)).certain()) {
            n++;
        }
        assertThat(SmallestSteps.of(problem).orElseThrow().steps()).isEqualTo(n);
    }

    private static Ball divergence(Problem problem, int steps) {
        int stop = problem.span().toData() ? 0 : 1;
        Schedule<Ball> s = problem.grid().family(problem.span()).schedule(steps + stop, BALL);
        GaussianPath<Ball> path = GaussianPath.centred(s, BALL.of(problem.span().smoothing()));
        Divergence<LogForm<Ball>> kl = new GeneralPathKl<Ball>(
                        t -> BALL.one().subtract(s.sqrtAlpha(t)).multiply(2),
                        t -> s.beta(t).divide(s.alpha(t)))
                .at(path, stop);
        return ((Divergence.Finite<LogForm<Ball>>) kl).value().value(BALL);
    }

    /** One by one, by the other way of computing. */
    @ParameterizedTest
    @EnumSource(Grid.class)
    void of_eulerMaruyama_isTheFirstThatReachesTheGoal(Grid grid) {
        Problem problem = Problems.of(Source.POINT, Integrator.EULER_MARUYAMA, grid, "3", "0.1", "0.15");
        int n = 1;
        while (problem.divergence(n) > 0.15) {
            n++;
        }
        Smallest found = SmallestSteps.of(problem).orElseThrow();
        assertThat(found.steps()).isEqualTo(n);
        assertThat(found.proof()).isEqualTo(Proof.DECIDED);
    }

    @ParameterizedTest
    @EnumSource(Grid.class)
    void of_exponentialIntegratorOnAPoint_isProved(Grid grid) {
        Problem problem = Problems.of(Source.POINT, Integrator.EXPONENTIAL, grid, "12", "0.1", "0.05");
        assertThat(SmallestSteps.of(problem).orElseThrow().proof()).isEqualTo(Proof.PROVED);
    }

    @Test
    void of_twoPoints_isTheFirstThatReachesTheGoal() {
        Problem problem = Problems.of(Source.TWO_POINTS, Integrator.EXPONENTIAL, Grid.CUBIC, "3", "0.2", "0.3");
        int n = 1;
        while (problem.divergence(n) > 0.3) {
            n++;
        }
        assertThat(SmallestSteps.of(problem).orElseThrow().steps()).isEqualTo(n);
    }

    /** KL(X_T || N(0,1)) = 0.045 at T = 1. */
    @Test
    void of_goalBelowTheStart_isNone() {
        assertThat(SmallestSteps.of(
                        Problems.of(Source.POINT, Integrator.EXPONENTIAL, Grid.UNIFORM, "1", "0.1", "0.04")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Grid.class)
    void floor_everyGrid_isNotAboveTheAnswer(Grid grid) {
        Problem problem = Problems.of(Source.POINT, Integrator.EXPONENTIAL, grid, "12", "0.01", "0.05");
        assertThat(Floor.of(problem))
                .isEqualTo(1373)
                .isLessThanOrEqualTo(SmallestSteps.of(problem).orElseThrow().steps());
    }

    /** The floor is sharp: DDPM's theory form on the geometric grid attains it (BND-9). */
    @Test
    void floor_geometricGrid_isAttainedByDdpm() {
        Problem problem = Problems.of(Source.POINT, Integrator.THEORY, Grid.GEOMETRIC, "12", "0.01", "0.05");
        assertThat(SmallestSteps.of(problem).orElseThrow().steps()).isEqualTo(Floor.of(problem));
    }
}
