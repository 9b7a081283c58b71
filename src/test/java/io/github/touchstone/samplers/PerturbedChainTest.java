package io.github.touchstone.samplers;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Pythagorean;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SER-2, SER-11, SER-12: affine errors on Gaussians, in Q. */
final class PerturbedChainTest {
    private static final Rational LAMBDA = Rational.of(3, 7);
    private static final Rational MU = Rational.of(5, 2);
    private static final AffineScoreError<Rational> NONE = new AffineScoreError<>(Rational.ZERO, Rational.ZERO);
    private static final Schedule<Rational> ANGLES = new Pythagorean(Rational.of(9, 10)).schedule(5, EXACT);

    @Test
    void run_withoutErrors_isTheExactChain() {
        for (CoefficientRule rule : List.of(new DdpmTheory(), new DdpmFixedSmall(), Ddim.DETERMINISTIC)) {
            GaussianChain<Rational> chain = GaussianChain.of(rule, ANGLES, 1);
            PerturbedChain.State<Rational> state = new PerturbedChain<>(rule, ANGLES, 1).run(MU, LAMBDA, t -> NONE);
            assertThat(state.variance()).isEqualTo(chain.variance(LAMBDA));
            assertThat(state.mean()).isEqualTo(chain.meanShare(LAMBDA).multiply(MU));
        }
    }

    /** One step with the score of N(mu', lambda) instead: two chains that differ in the target's mean only. */
    @Test
    void run_scoreOfAShiftedTarget_isTheExactChainOfThatTarget() {
        Rational other = Rational.of(-1, 3);
        PerturbedChain.State<Rational> state = new PerturbedChain<>(new DdpmTheory(), ANGLES, 0)
                .run(
                        MU,
                        LAMBDA,
                        t -> new AffineScoreError<>(
                                other.subtract(MU).divide(Marginal.variance(ANGLES, LAMBDA, t)), Rational.ZERO));
        GaussianChain<Rational> chain = GaussianChain.of(new DdpmTheory(), ANGLES, 0);
        assertThat(state.mean()).isEqualTo(chain.meanShare(LAMBDA).multiply(other));
        assertThat(state.variance()).isEqualTo(chain.variance(LAMBDA));
    }

    @Test
    void run_scoreTwiceTooLarge_oneStepGivesTheTarget() {
        Schedule<Rational> half = Schedule.fromBetas(EXACT, List.of(Rational.of(1, 2)));
        PerturbedChain<Rational> chain = new PerturbedChain<>(new DdpmTheory(), half, 0);
        assertThat(chain.run(Rational.ZERO, Rational.ONE, t -> NONE).variance()).isEqualTo(Rational.of(3, 2));
        AffineScoreError<Rational> again = new AffineScoreError<>(Rational.ZERO, Rational.of(-1));
        assertThat(chain.run(Rational.ZERO, Rational.ONE, t -> again).variance())
                .isEqualTo(Rational.ONE);
        assertThat(again.meanSquare(half.alphaBar(1), Rational.ONE)).isEqualTo(Rational.ONE);
    }

    @Test
    void run_slopeAtOneStep_makesDdimAPoint() {
        for (int at = 1; at <= 5; at++) {
            int step = at;
            Rational omega = Ddim.DETERMINISTIC.step(ANGLES, at).scoreWeight();
            // 1 - omega/v + omega b = 0
            Rational b = Marginal.variance(ANGLES, LAMBDA, at).reciprocal().subtract(omega.reciprocal());
            PerturbedChain.State<Rational> state = new PerturbedChain<>(Ddim.DETERMINISTIC, ANGLES, 0)
                    .run(MU, LAMBDA, t -> t == step ? new AffineScoreError<>(Rational.ZERO, b) : NONE);
            assertThat(state.variance()).isEqualTo(Rational.ZERO);
        }
    }
}
