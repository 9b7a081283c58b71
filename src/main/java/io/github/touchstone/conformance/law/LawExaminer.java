package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.ConfigJson;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.FullGaussian;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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

    /**
     * The verdict. What goes wrong on the implementation's side is a verdict too. Throws {@link
     * io.github.touchstone.math.numbers.NoErrorBoundException} where a correct program in this format may fail altogether.
     */
    public LawReport examine(Question.Law question) {
        StepConfig config = question.config();
        Recovery recovery = new Prober(implementation, dtype, gain(config))
                .recover(
                        ConfigJson.write(config),
                        config.trainSteps(),
                        interpolation(config).map(Rational::toString));
        return recovery instanceof Recovery.Affine chain ? judged(question, chain) : new LawReport.Unjudged(recovery);
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

    private static TargetedChain targeted(Question.Law question, BallArithmetic balls) {
        return new TargetedChain(question.config(), new FullGaussian(question.mean(), question.covariance()), balls);
    }

    private LawReport judged(Question.Law question, Recovery.Affine recovered) {
        StepConfig config = question.config();
        TargetedChain targeted = targeted(question, BALLS);
        ReferenceChain<Ball> chain = ReferenceChain.of(config, interpolation(config), BALLS);
        OutputLaw want = targeted.law(chain.timesteps(), chain.maps());
        OutputLaw got = targeted.law(
                recovered.timesteps(),
                recovered.steps().stream()
                        .map(step -> step.map().map(BALLS::of))
                        .toList());
        Tolerances tolerances = Tolerances.of(config, interpolation(config), BALLS, dtype);
        OutputSpread tight = targeted.spread(chain, tolerances.tight());
        OutputSpread accepted = targeted.spread(chain, tolerances.accepted());
        Optional<String> timesteps = TimestepVerdict.difference(chain.timesteps(), recovered.timesteps());
        List<StepDeparture> departures = timesteps.isEmpty()
                ? StepVerdicts.departures(recovered, chain, tolerances)
                : StepVerdicts.departures(config, recovered, dtype);
        return new LawReport.Judged(
                law(got, want, tight, accepted),
                divergences(got, want, tight, accepted),
                timesteps,
                departures,
                departures.isEmpty() ? Optional.empty() : Hypotheses.explain(config, recovered, dtype));
    }

    private static List<Measured> law(OutputLaw got, OutputLaw want, OutputSpread tight, OutputSpread accepted) {
        int d = want.mean().size();
        List<Measured> list = new ArrayList<>();
        measure(list, i -> "mean[" + i + "]", got.mean(), want.mean(), tight.means(), accepted.means());
        measure(
                list,
                i -> "covariance[" + i / d + "][" + i % d + "]",
                got.entries(),
                want.entries(),
                tight.covariances(),
                accepted.covariances());
        return list;
    }

    private static void measure(
            List<Measured> list,
            IntFunction<String> name,
            List<Ball> got,
            List<Ball> want,
            List<Rational> tight,
            List<Rational> accepted) {
        for (int i = 0; i < want.size(); i++) {
            list.add(new Measured(
                    name.apply(i), middle(got.get(i)), middle(want.get(i)), tight.get(i), accepted.get(i)));
        }
    }

    private static List<Measured> divergences(
            OutputLaw got, OutputLaw want, OutputSpread tight, OutputSpread accepted) {
        List<Measured> list = new ArrayList<>();
        divergence("kl", got.kl(), want.kl(), tight.kl(), accepted.kl()).ifPresent(list::add);
        divergence("reverse_kl", got.reverseKl(), want.reverseKl(), tight.reverseKl(), accepted.reverseKl())
                .ifPresent(list::add);
        return list;
    }

    private static Optional<Measured> divergence(
            String name,
            Optional<Ball> got,
            Optional<Ball> want,
            Optional<Rational> tight,
            Optional<Rational> accepted) {
        return got.flatMap(g -> want.flatMap(w ->
                tight.flatMap(t -> accepted.map(a -> new Measured(name, middle(g), middle(w), t, a)))));
    }

    private static Rational middle(Ball x) {
        return x.enclosure().middle();
    }

    /** {@code 1/sqrt(abar)} by timestep; one at abar = 0. */
    private static IntToDoubleFunction gain(StepConfig config) {
        Schedule<Ball> schedule = config.family().schedule(config.trainSteps(), BALLS);
        return t -> schedule.alphaBar(t + 1).isZero()
                ? 1
                : 1 / schedule.sqrtAlphaBar(t + 1).getReal();
    }
}
