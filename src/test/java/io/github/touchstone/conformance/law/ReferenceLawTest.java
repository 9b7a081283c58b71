package io.github.touchstone.conformance.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.linear.CommutingMatrices;
import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Respaced;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import io.github.touchstone.spec.targets.FullGaussian;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceLawTest {
    private static final BallArithmetic BALLS = new BallArithmetic(192);

    static final FullGaussian TARGET = new FullGaussian(
            List.of(Rational.of(1, 2), Rational.of(-3, 4)),
            List.of(List.of(Rational.of(2), Rational.of(1, 2)), List.of(Rational.of(1, 2), Rational.of(1, 3))));

    private static StepConfig config(Rule rule, PredictionType prediction, int steps) {
        return new StepConfig(
                Linear.HO,
                1000,
                new TimestepSpacing.Trailing(),
                steps,
                prediction,
                FinalAlpha.ONE,
                new Clipping.None(),
                rule);
    }

    @Test
    void referenceLaw_equalsThatOfTheSamplersRoom() {
        check(new Rule.Ddim(Rational.ZERO, false), Ddim.DETERMINISTIC, PredictionType.EPSILON);
        check(new Rule.Ddim(Rational.of(1, 2), false), new Ddim(Rational.of(1, 2)), PredictionType.SAMPLE);
        check(new Rule.Ddim(Rational.ONE, false), new Ddim(Rational.ONE), PredictionType.V_PREDICTION);
        check(new Rule.Ddpm(VarianceType.FIXED_SMALL), new DdpmFixedSmall(), PredictionType.V_PREDICTION);
    }

    private static void check(Rule rule, Sampler sampler, PredictionType prediction) {
        StepConfig config = config(rule, prediction, 30);
        ReferenceChain<Ball> chain = ReferenceChain.of(config, Optional.empty(), BALLS);
        OutputLaw law = new TargetedChain(config, TARGET, BALLS).law(chain.timesteps(), chain.maps());

        CommutingMatrices<Ball> matrices = CommutingMatrices.of(BALLS, 2);
        Schedule<CommutingMatrix<Ball>> schedule =
                new Respaced(config.family(), 1000, config.spacing()).schedule(30, matrices);
        GaussianChain<CommutingMatrix<Ball>> other = GaussianChain.of(sampler, schedule, 0);
        CommutingMatrix<Ball> sigma = matrices.matrix(TARGET.covariance());
        List<Ball> mean = other.meanShare(sigma)
                .operate(TARGET.mean().stream().map(BALLS::of).toList());
        for (int i = 0; i < 2; i++) {
            assertThat(law.mean().get(i).enclosure().meets(mean.get(i).enclosure()))
                    .isTrue();
            for (int j = 0; j < 2; j++) {
                Ball got = law.covariance().entry(i, j);
                assertThat(got.enclosure()
                                .meets(other.variance(sigma).entry(i, j).enclosure()))
                        .isTrue();
                assertThat(got.enclosure().radius().doubleValue()).isLessThan(1e-45);
            }
        }
    }
}
