package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.samplers.AffineScoreError;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.PerturbedChain;
import io.github.touchstone.samplers.Step;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.ScoreErrorWeighting;
import io.github.touchstone.spec.claims.ScoreSensitivity;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule on N(0, lambda), stopped at m, and how it answers to affine errors of the score, in double-double balls: every number is
 * enclosed (spec SER-5 to SER-7).
 */
final class AffineCase {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;

    private final CoefficientRule rule;
    private final Schedule<DoubleDoubleBall> schedule;
    private final GaussianPath<DoubleDoubleBall> path;
    private final int stop;
    private final List<Step<DoubleDoubleBall>> steps = new ArrayList<>();
    private final ScoreSensitivity<DoubleDoubleBall> sensitivity;
    private final Map<ScoreErrorWeighting, List<DoubleDoubleBall>> weights = new EnumMap<>(ScoreErrorWeighting.class);

    AffineCase(CoefficientRule rule, Schedule<DoubleDoubleBall> schedule, Rational lambda, int stop) {
        this.rule = rule;
        this.schedule = schedule;
        this.path = GaussianPath.centred(schedule, DD.of(lambda));
        this.stop = stop;
        for (int t = stop + 1; t <= schedule.steps(); t++) {
            steps.add(rule.step(schedule, t));
        }
        this.sensitivity = ScoreSensitivity.of(path, stop, t -> step(t).scoreWeight(), t -> step(t).noiseVariance());
        for (ScoreErrorWeighting weighting : ScoreErrorWeighting.values()) {
            weights.put(weighting, weighting.weights(schedule, stop));
        }
    }

    DoubleDoubleBall one() {
        return DD.one();
    }

    DoubleDoubleBall variance(int t) {
        return path.marginalVariance(t);
    }

    DoubleDoubleBall noiseShare(int t) {
        return path.noiseShare(t);
    }

    DoubleDoubleBall precision(int t) {
        return path.precision(t);
    }

    /** {@code u_t}: every factor {@code 1 - eta_t} of the rules asked here is positive. */
    DoubleDoubleBall push(int t) {
        return sensitivity.shiftSquares().get(t - stop - 1).sqrt();
    }

    /** {@code w_t}. */
    DoubleDoubleBall slope(int t) {
        return sensitivity.slopes().get(t - stop - 1);
    }

    private Step<DoubleDoubleBall> step(int t) {
        return steps.get(t - stop - 1);
    }

    private List<DoubleDoubleBall> weights(ScoreErrorWeighting weighting) {
        return Objects.requireNonNull(weights.get(weighting));
    }

    private DoubleDoubleBall weight(ScoreErrorWeighting weighting, int t) {
        return weights(weighting).get(t - stop - 1);
    }

    /** The worst shift's constant (spec SER-6). */
    Enclosure worstShift(ScoreErrorWeighting weighting) {
        return sensitivity.worstShift(weights(weighting)).enclosure();
    }

    /** The worst slope's constant, to leading order (spec SER-6). */
    Enclosure worstSlope(ScoreErrorWeighting weighting) {
        return sensitivity.worstSlope(weights(weighting)).enclosure();
    }

    /** {@code max_t omega_t^2/(2 alpha_t varsigma_t^2 q_t)}: what the path divergence grows by at most, over eps^2 (SER-4); empty without noise. */
    Optional<Enclosure> worstPath(ScoreErrorWeighting weighting) {
        if (!rule.addsNoise(schedule.steps())) {
            return Optional.empty();
        }
        DoubleDoubleBall best = pathWeight(stop + 1).divide(weight(weighting, stop + 1));
        List<DoubleDoubleBall> all = new ArrayList<>();
        for (int t = stop + 1; t <= schedule.steps(); t++) {
            DoubleDoubleBall here = pathWeight(t).divide(weight(weighting, t));
            all.add(here);
            best = here.getReal() > best.getReal() ? here : best;
        }
        Rational upper = best.enclosure().upper();
        for (DoubleDoubleBall here : all) {
            if (DD.less(here, best) != Truth.TRUE) {
                Rational top = here.enclosure().upper();
                upper = top.compareTo(upper) > 0 ? top : upper;
            }
        }
        return Optional.of(new Enclosure(best.enclosure().lower(), upper));
    }

    /** {@code gamma_t^2/(2 varsigma_t^2)}. */
    private DoubleDoubleBall pathWeight(int t) {
        DoubleDoubleBall omega = step(t).scoreWeight();
        return omega.multiply(omega)
                .multiply(schedule.inverseAlpha(t))
                .divide(step(t).noiseVariance().multiply(2));
    }

    /**
     * What a family of errors makes, over {@code eps^2} in levels.
     *
     * @param end the coefficient of eps^2 in the divergence of the outputs, to leading order
     * @param path what the path divergence grows by; empty without noise
     * @param time the square of eps averaged over time
     */
    record Response(Enclosure end, Optional<Enclosure> path, Enclosure time) {}

    /** The response to a family. */
    Response response(AffineFamily family) {
        DoubleDoubleBall effect = DD.zero();
        DoubleDoubleBall levels = DD.zero();
        DoubleDoubleBall time = DD.zero();
        DoubleDoubleBall increments = DD.zero();
        boolean noisy = rule.addsNoise(schedule.steps());
        for (int t = stop + 1; t <= schedule.steps(); t++) {
            DoubleDoubleBall size = family.size(this, t);
            DoubleDoubleBall square = size.multiply(size).divide(variance(t));
            effect = effect.add((family.shift() ? push(t) : slope(t)).multiply(size));
            levels = levels.add(weight(ScoreErrorWeighting.LEVELS, t).multiply(square));
            time = time.add(weight(ScoreErrorWeighting.TIME, t).multiply(square));
            if (noisy) {
                increments = increments.add(pathWeight(t).multiply(square));
            }
        }
        DoubleDoubleBall over = family.shift() ? sensitivity.relativeVariance().multiply(2) : DD.of(4);
        return new Response(
                effect.multiply(effect).divide(over.multiply(levels)).enclosure(),
                noisy ? Optional.of(increments.divide(levels).enclosure()) : Optional.empty(),
                time.divide(levels).enclosure());
    }

    /**
     * {@code KL(X_m||Y_m)} and {@code KL(Y_m||X_m)}.
     *
     * @param forward the law of the target first
     * @param reverse the law of the sampler first
     */
    record Kl(Enclosure forward, Enclosure reverse) {}

    /** The divergences with the family's errors at this eps in levels, exactly and not to leading order; the sign is that of eps. */
    Kl kl(AffineFamily family, Rational eps) {
        List<DoubleDoubleBall> sizes = new ArrayList<>();
        DoubleDoubleBall levels = DD.zero();
        for (int t = stop + 1; t <= schedule.steps(); t++) {
            DoubleDoubleBall size = family.size(this, t);
            sizes.add(size);
            levels = levels.add(weight(ScoreErrorWeighting.LEVELS, t)
                    .multiply(size)
                    .multiply(size)
                    .divide(variance(t)));
        }
        DoubleDoubleBall factor = eps.isZero() ? DD.zero() : DD.of(eps).divide(levels.sqrt());
        PerturbedChain.State<DoubleDoubleBall> state = new PerturbedChain<>(rule, schedule, stop)
                .run(
                        DD.zero(),
                        path.variance(),
                        t -> error(family, t, sizes.get(t - stop - 1).multiply(factor)));
        DoubleDoubleBall gap = schedule.alphaBar(stop).multiply(state.mean()).multiply(state.mean());
        NormalPair<DoubleDoubleBall> pair = new NormalPair<>(variance(stop), state.variance(), gap);
        return new Kl(
                pair.kl().value(DD).enclosure(), pair.swapped().kl().value(DD).enclosure());
    }

    /** {@code KL(X_m||Y_m)} with the score {@code (1 + c Delta) s_t}, {@code Delta = 10 log T/T}, the step of LOGISTIC (SER-11). */
    Enclosure scaledKl(Rational c) {
        DoubleDoubleBall length = DD.of(schedule.steps());
        DoubleDoubleBall factor = DD.log(length).divide(length).multiply(DD.of(c.multiply(Rational.of(10))));
        PerturbedChain.State<DoubleDoubleBall> state = new PerturbedChain<>(rule, schedule, stop)
                .run(
                        DD.zero(),
                        path.variance(),
                        t -> new AffineScoreError<>(DD.zero(), factor.negate().divide(variance(t))));
        return new NormalPair<>(variance(stop), state.variance(), DD.zero())
                .kl()
                .value(DD)
                .enclosure();
    }

    /** The least eps in levels at which a slope at one step makes a deterministic rule's output a point (SER-12); empty with noise. */
    Optional<Enclosure> collapse() {
        if (rule.addsNoise(schedule.steps())) {
            return Optional.empty();
        }
        DoubleDoubleBall least = collapse(stop + 1);
        for (int t = stop + 2; t <= schedule.steps(); t++) {
            DoubleDoubleBall here = collapse(t);
            least = here.getReal() < least.getReal() ? here : least;
        }
        return Optional.of(least.sqrt().enclosure());
    }

    /** {@code q_t b^2/v_t} with {@code 1 - eta_t + eta_t b = 0}. */
    private DoubleDoubleBall collapse(int t) {
        DoubleDoubleBall eta = step(t).scoreWeight().divide(variance(t));
        DoubleDoubleBall b = one().subtract(eta).divide(eta);
        return weight(ScoreErrorWeighting.LEVELS, t).multiply(b).multiply(b).divide(variance(t));
    }

    private AffineScoreError<DoubleDoubleBall> error(AffineFamily family, int t, DoubleDoubleBall size) {
        return family.shift()
                ? new AffineScoreError<>(
                        size.divide(schedule.alphaBar(t).multiply(variance(t)).sqrt()), DD.zero())
                : new AffineScoreError<>(DD.zero(), size.divide(variance(t)));
    }
}
