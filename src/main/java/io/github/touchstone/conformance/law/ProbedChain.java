package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What probing found of one configuration, to be judged on any number of targets (spec LAW-8). */
public final class ProbedChain {
    private final StepConfig config;
    private final Dtype dtype;
    private final Recovery recovery;

    /** Made once for all targets. */
    private final Optional<Yardstick> yardstick;

    ProbedChain(StepConfig config, Dtype dtype, Recovery recovery) {
        this.config = config;
        this.dtype = dtype;
        this.recovery = recovery;
        this.yardstick = Yardstick.of(config, dtype);
    }

    /** What the probing found. */
    Recovery recovery() {
        return recovery;
    }

    /** The verdict on a target; throws {@link IllegalArgumentException} for a question about another configuration. */
    public LawReport judge(Question.Law question) {
        if (!question.config().equals(config)) {
            throw new IllegalArgumentException("probed was " + config + ", not " + question.config());
        }
        if (recovery instanceof Recovery.NoChain) {
            return new LawReport.Unjudged(recovery);
        } else if (yardstick.isEmpty()) {
            return new LawReport.Unbounded(dtype);
        }
        TargetedChain targeted = LawExaminer.targeted(question, LawExaminer.BALLS);
        return judged(targeted, yardstick.orElseThrow());
    }

    private LawReport judged(TargetedChain targeted, Yardstick yardstick) {
        ReferenceChain<Ball> chain = yardstick.chain();
        Tolerances tolerances = yardstick.tolerances();
        OutputLaw want = targeted.law(chain.timesteps(), chain.maps());
        OutputSpread accepted = targeted.spread(chain, tolerances.accepted());
        if (!accepted.tells(want)) {
            return new LawReport.Unbounded(dtype);
        }
        if (!(recovery instanceof Recovery.Affine recovered)) {
            return new LawReport.Unjudged(recovery);
        }
        OutputLaw got = targeted.law(
                recovered.timesteps(),
                recovered.steps().stream()
                        .map(step -> step.map().map(LawExaminer.BALLS::of))
                        .toList());
        OutputSpread tight = targeted.spread(chain, tolerances.tight());
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
}
