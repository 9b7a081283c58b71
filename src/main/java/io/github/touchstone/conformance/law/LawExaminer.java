package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.ConfigJson;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.Real;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.FullGaussian;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * Judges the law that an implementation's own chain gives to its output on a Gaussian target (spec LAW-8).
 *
 * @param implementation the black box
 * @param dtype the format that it computes in
 */
public record LawExaminer(Implementation implementation, Dtype dtype) {
    /** Digits enough for 25 certain ones after a thousand steps. */
    static final BallArithmetic BALLS = new BallArithmetic(192);

    /** Of every element, in questions about the variance type {@code learned_range} (LAW-1). */
    private static final Rational INTERPOLATION = Rational.of(1, 2);

    /** The verdict on one target. What goes wrong on the implementation's side is a verdict too; nothing is thrown for it. */
    public LawReport examine(Question.Law question) {
        return probe(question.config()).judge(question);
    }

    /** Probes the chain of a configuration once, for any number of targets. */
    public ProbedChain probe(StepConfig config) {
        Recovery recovery = new Prober(implementation, dtype, gain(config))
                .recover(
                        ConfigJson.write(config),
                        config.trainSteps(),
                        interpolation(config).map(Real::text));
        return new ProbedChain(config, dtype, recovery);
    }

    /** The v that every question about the configuration is asked with, if it needs one. */
    static Optional<Rational> interpolation(StepConfig config) {
        boolean learned = config.rule() instanceof Rule.Ddpm rule && rule.variance() == VarianceType.LEARNED_RANGE;
        return learned ? Optional.of(INTERPOLATION) : Optional.empty();
    }

    /** The reference law of a question. */
    static OutputLaw reference(Question.Law question, BallArithmetic balls) {
        ReferenceChain<Ball> chain = ReferenceChain.of(question.config(), interpolation(question.config()), balls);
        return targeted(question, balls).law(chain.timesteps(), chain.maps());
    }

    static TargetedChain targeted(Question.Law question, BallArithmetic balls) {
        return new TargetedChain(question.config(), new FullGaussian(question.mean(), question.covariance()), balls);
    }

    /** {@code 1/sqrt(abar)} by timestep; one at abar = 0. */
    private static IntToDoubleFunction gain(StepConfig config) {
        Schedule<Ball> schedule = config.family().schedule(config.trainSteps(), BALLS);
        return t -> schedule.alphaBar(t + 1).isZero()
                ? 1
                : 1 / schedule.sqrtAlphaBar(t + 1).getReal();
    }
}
