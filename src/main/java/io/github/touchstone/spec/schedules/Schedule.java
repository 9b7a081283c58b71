package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.FieldElement;

/**
 * A noise schedule {@code abar_0 = 1 > abar_1 > ... > abar_T >= 0}, with {@code alpha_t = abar_t/abar_{t-1}} and
 * {@code beta_t = 1 - alpha_t} (spec SCH-1). Immutable; all quantities of step {@code t} in 1..T are dimensionless.
 *
 * <p>{@code abar_T = 0} (zero terminal signal-to-noise ratio) is a schedule, but the coefficients of a sampler in score
 * form do not exist there: {@link #inverseAlpha} refuses.
 *
 * <p>Square roots are asked for through {@link #sqrtAlphaBar} and {@link #sqrtNoise}. A Pythagorean schedule supplies
 * them, so that they are rational; otherwise the arithmetic takes them, or refuses if it cannot.
 *
 * @param <T> the numbers
 */
public final class Schedule<T extends FieldElement<T>> {
    private final Arithmetic<T> arithmetic;
    private final List<T> alphaBars;
    private final List<T> noises;
    private final List<T> alphas;
    private final List<T> betas;
    private final Optional<Roots<T>> roots;
    private final Optional<StepSizes<T>> stepSizes;

    private record Roots<T>(List<T> signal, List<T> noise) {}

    private record StepSizes<T>(List<T> start, List<T> end) {}

    private Schedule(
            Arithmetic<T> arithmetic,
            List<T> alphaBars,
            List<T> noises,
            List<T> alphas,
            List<T> betas,
            Optional<Roots<T>> roots,
            Optional<StepSizes<T>> stepSizes) {
        this.arithmetic = arithmetic;
        this.alphaBars = List.copyOf(alphaBars);
        this.noises = List.copyOf(noises);
        this.alphas = List.copyOf(alphas);
        this.betas = List.copyOf(betas);
        this.roots = roots;
        this.stepSizes = stepSizes;
        validate();
    }

    /** From beta_1..beta_T, each in (0, 1); {@code beta_T = 1} is the zero-terminal schedule. */
    public static <T extends FieldElement<T>> Schedule<T> fromBetas(Arithmetic<T> arithmetic, List<T> betas) {
        List<T> alphas = new ArrayList<>(betas.size());
        List<T> alphaBars = new ArrayList<>(betas.size() + 1);
        T alphaBar = arithmetic.one();
        alphaBars.add(alphaBar);
        for (T beta : betas) {
            T alpha = arithmetic.one().subtract(beta);
            alphaBar = alphaBar.multiply(alpha);
            alphas.add(alpha);
            alphaBars.add(alphaBar);
        }
        return new Schedule<>(
                arithmetic,
                alphaBars,
                Levels.complements(arithmetic, alphaBars),
                alphas,
                betas,
                Optional.empty(),
                Optional.empty());
    }

    /** From abar_1..abar_T, strictly decreasing in (0, 1); {@code abar_T = 0} is the zero-terminal schedule. */
    public static <T extends FieldElement<T>> Schedule<T> fromAlphaBars(Arithmetic<T> arithmetic, List<T> alphaBars) {
        return fromAlphaBars(arithmetic, alphaBars, Optional.empty());
    }

    /**
     * From abar_1..abar_T and the noise {@code 1 - abar} of each, which a family can know better than by subtraction: where abar
     * rounds to one, rounding arithmetic still has the noise, and {@code beta_t = (noise_t - noise_{t-1})/abar_{t-1}} with it.
     * The caller vouches that each pair adds up to one.
     */
    public static <T extends FieldElement<T>> Schedule<T> fromShares(
            Arithmetic<T> arithmetic, List<T> alphaBars, List<T> noises) {
        return fromShares(arithmetic, alphaBars, noises, Optional.empty());
    }

    /**
     * From cosines {@code sqrt(abar_t)} and sines {@code sqrt(1 - abar_t)}, t = 1..T. The caller vouches that each pair
     * lies on the unit circle.
     */
    public static <T extends FieldElement<T>> Schedule<T> fromAngles(
            Arithmetic<T> arithmetic, List<T> cosines, List<T> sines) {
        requireLength("sines", sines, cosines.size());
        Roots<T> roots =
                new Roots<>(Levels.prepend(arithmetic.one(), cosines), Levels.prepend(arithmetic.zero(), sines));
        return fromShares(arithmetic, Levels.squares(cosines), Levels.squares(sines), Optional.of(roots));
    }

    /**
     * As {@link #fromAlphaBars(Arithmetic, List)}, with the step sizes of a time discretisation: the drift rate at time t
     * (where the reverse step starts) and at time t-1 (where it ends), each times the length of the step, t = 1..T.
     */
    public static <T extends FieldElement<T>> Schedule<T> fromTimeGrid(
            Arithmetic<T> arithmetic, List<T> alphaBars, List<T> startSteps, List<T> endSteps) {
        requireLength("step sizes at the start", startSteps, alphaBars.size());
        requireLength("step sizes at the end", endSteps, alphaBars.size());
        StepSizes<T> steps = new StepSizes<>(List.copyOf(startSteps), List.copyOf(endSteps));
        return fromAlphaBars(arithmetic, alphaBars, Optional.of(steps));
    }

    private static void requireLength(String what, List<?> list, int steps) {
        if (list.size() != steps) {
            throw new InvalidScheduleException(list.size() + " " + what + " for a schedule of " + steps + " steps");
        }
    }

    private static <T extends FieldElement<T>> Schedule<T> fromAlphaBars(
            Arithmetic<T> arithmetic, List<T> alphaBars, Optional<StepSizes<T>> stepSizes) {
        List<T> all = Levels.prepend(arithmetic.one(), alphaBars);
        List<T> alphas = Levels.ratios(all);
        return new Schedule<>(
                arithmetic,
                all,
                Levels.complements(arithmetic, all),
                alphas,
                Levels.complements(arithmetic, alphas),
                Optional.empty(),
                stepSizes);
    }

    private static <T extends FieldElement<T>> Schedule<T> fromShares(
            Arithmetic<T> arithmetic, List<T> alphaBars, List<T> noises, Optional<Roots<T>> roots) {
        requireLength("noises", noises, alphaBars.size());
        List<T> signal = Levels.prepend(arithmetic.one(), alphaBars);
        List<T> noise = Levels.prepend(arithmetic.zero(), noises);
        List<T> alphas = Levels.ratios(signal);
        List<T> betas = Levels.betas(arithmetic, alphas, signal, noise);
        return new Schedule<>(arithmetic, signal, noise, alphas, betas, roots, Optional.empty());
    }

    /** Rejects what is certainly no schedule; an undecided enclosure is left to the operation that needs it decided. */
    private void validate() {
        if (steps() < 1) {
            throw new InvalidScheduleException("a schedule needs at least one step (T >= 1), got T = 0");
        }
        for (int t = 1; t <= steps(); t++) {
            validate(t);
        }
    }

    /** {@code beta_t > 0} and {@code abar_t > 0}; as {@code abar_{t-1} > 0}, the second says {@code beta_t < 1} too. */
    private void validate(int t) {
        T zero = arithmetic.zero();
        T alphaBar = alphaBar(t);
        Truth positive = t < steps() ? arithmetic.less(zero, alphaBar) : arithmetic.lessOrEqual(zero, alphaBar);
        boolean rises = arithmetic.less(zero, beta(t)) == Truth.FALSE;
        if (!rises && positive != Truth.FALSE) {
            return;
        }
        if (rises || arithmetic.lessOrEqual(beta(t), arithmetic.one()) == Truth.FALSE) {
            throw new InvalidScheduleException("beta_" + t + " = " + beta(t).getReal()
                    + " is outside (0, 1): abar must decrease strictly and stay positive");
        }
        throw new InvalidScheduleException("abar_" + t + " = " + alphaBar.getReal()
                + " is not positive: only abar_T may be zero (in binary64 it may have underflowed)");
    }

    /**
     * The sub-schedule that visits only the given levels, strictly increasing in 1..T (SCH-18): abar at level {@code
     * levels.get(k-1)} becomes abar_k, and alpha_k is the product of the alphas passed over, which neither cancels nor
     * swells. Square roots are kept. A schedule with the step sizes of a time grid refuses: the rate within a longer step
     * is not that grid's; ask the grid for fewer steps instead.
     */
    public Schedule<T> respaced(List<Integer> levels) {
        if (stepSizes.isPresent()) {
            throw new InvalidScheduleException("a time grid cannot be respaced: its step sizes belong to its own steps;"
                    + " ask the grid for fewer steps");
        }
        List<T> products = new ArrayList<>(levels.size());
        int from = 0;
        for (int to : levels) {
            if (to <= from || to > steps()) {
                throw new InvalidScheduleException(
                        "level " + to + " after level " + from + ": levels must increase strictly in 1.." + steps());
            }
            products.add(Levels.product(alphas, from, to));
            from = to;
        }
        List<T> signal = Levels.pick(alphaBars, levels);
        List<T> noise = Levels.pick(noises, levels);
        return new Schedule<>(
                arithmetic,
                signal,
                noise,
                products,
                Levels.betas(arithmetic, products, signal, noise),
                roots.map(r -> new Roots<>(Levels.pick(r.signal(), levels), Levels.pick(r.noise(), levels))),
                Optional.empty());
    }

    /** The arithmetic that all quantities are held in. */
    public Arithmetic<T> arithmetic() {
        return arithmetic;
    }

    /** The number of steps T. */
    public int steps() {
        return betas.size();
    }

    /** abar_t for t in 0..T. */
    public T alphaBar(int t) {
        return alphaBars.get(t);
    }

    /** {@code 1 - abar_t}, the variance of the noise in X_t, for t in 0..T; an exact zero at t = 0. */
    public T noise(int t) {
        return noises.get(t);
    }

    /** {@code alpha_t = abar_t/abar_{t-1}} for t in 1..T. */
    public T alpha(int t) {
        return alphas.get(t - 1);
    }

    /** {@code 1/alpha_t} for t in 1..T; throws {@link InvalidScheduleException} at zero terminal signal-to-noise ratio. */
    public T inverseAlpha(int t) {
        return positiveAlpha(t).reciprocal();
    }

    private T positiveAlpha(int t) {
        if (alpha(t).isZero()) {
            throw new InvalidScheduleException("abar_" + t
                    + " = 0 (zero terminal SNR): a sampler in score form has no finite coefficients there;"
                    + " stop the rescaling at a positive abar");
        }
        return alpha(t);
    }

    /** {@code beta_t = 1 - alpha_t} for t in 1..T. */
    public T beta(int t) {
        return betas.get(t - 1);
    }

    /** {@code beta~_t = beta_t (1 - abar_{t-1})/(1 - abar_t)}, the posterior variance of a point mass; zero at t = 1. */
    public T posteriorVariance(int t) {
        return t == 1 ? arithmetic.zero() : beta(t).multiply(noise(t - 1)).divide(noise(t));
    }

    /** {@code sqrt(abar_t) = cos theta_t} for t in 0..T. */
    public T sqrtAlphaBar(int t) {
        return roots.map(r -> r.signal().get(t)).orElseGet(() -> arithmetic.sqrt(alphaBar(t)));
    }

    /** {@code sqrt(1 - abar_t) = sin theta_t} for t in 0..T. */
    public T sqrtNoise(int t) {
        return roots.map(r -> r.noise().get(t)).orElseGet(() -> arithmetic.sqrt(noise(t)));
    }

    /** {@code sqrt(alpha_t)} for t in 1..T. */
    public T sqrtAlpha(int t) {
        return roots.isPresent() ? sqrtAlphaBar(t).divide(sqrtAlphaBar(t - 1)) : arithmetic.sqrt(alpha(t));
    }

    /** {@code tan theta_{t-1}/tan theta_t = sqrt(alpha_t (1 - abar_{t-1})/(1 - abar_t))} for t in 1..T; zero at t = 1. */
    public T tangentRatio(int t) {
        if (t == 1) {
            return arithmetic.zero();
        }
        return roots.isPresent()
                ? sqrtAlpha(t).multiply(sqrtNoise(t - 1)).divide(sqrtNoise(t))
                : arithmetic.sqrt(alpha(t).multiply(noise(t - 1)).divide(noise(t)));
    }

    /**
     * The step h_t of the time discretisation with the drift rate of time t, for t in 1..T: as supplied, or {@code
     * -log(alpha_t)/2}, the time that dX = -X dt + sqrt(2) dW takes from abar_{t-1} to abar_t.
     * That throws {@link InvalidScheduleException} at zero terminal signal-to-noise ratio.
     */
    public T stepSize(int t) {
        return stepSizes.map(h -> h.start().get(t - 1)).orElseGet(() -> logStep(t));
    }

    /** As {@link #stepSize}, with the drift rate of time t-1. */
    public T stepSizeAtEnd(int t) {
        return stepSizes.map(h -> h.end().get(t - 1)).orElseGet(() -> logStep(t));
    }

    private T logStep(int t) {
        return arithmetic.log(positiveAlpha(t)).negate().divide(arithmetic.of(2));
    }
}
