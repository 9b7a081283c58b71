package io.github.touchstone.math.propagation;

import io.github.touchstone.math.laws.LineLaw;
import java.util.List;

/**
 * Pushes a law through steps {@code Y' = mu(Y) + varsigma Z}, each by the trapezoidal rule on a grid of its own (spec DEN-3, DEN-4).
 *
 * <p>The spacing of a grid is judged by what comes of it: the sums over the even and over the odd nodes are kept apart, and where they
 * differ by more than the {@link Discretisation} allows, the step is taken again on a finer grid, down to its finest.
 */
public final class Propagation {
    /** Rounding, relative to the density, of one step: an estimate (DEN-6). */
    private static final double ROUNDING = 4 * 0x1p-53;
    /** P(|Z| > 9.5), rounded up; more than is cut off each kernel. */
    private static final double KERNEL_TAILS = 2.2e-21;
    /** An error of this mass at a node is not followed any further, but counted as missing. */
    private static final double FAINT = 1e-23;

    /** A kernel narrower than this needs more nodes than a grid may have, on any law of the size of N(0, 1): narrow ones then go another way. */
    private static final double NARROWEST = 3e-5;

    /** From here on kernels are cheaper as narrow ones. */
    private static final double NARROW = 3e-4;

    private final Discretisation discretisation;
    /** The spacing over the width of the integrand, as it proved well at the step before. */
    private double ratio = 0.45;

    private double truncation;
    private double aliasing;
    private double rounding;

    private Propagation(Discretisation discretisation) {
        this.discretisation = discretisation;
    }

    /**
     * The law after the steps. Steps without noise may only come last. Throws {@link IllegalArgumentException} if there is no step or
     * noise is missing before, and {@link UnresolvedLawException} if a grid would need more than 2^20 nodes, or a kernel is narrower
     * than {@value #NARROWEST} and what it smooths is not smooth beside it (DEN-15).
     */
    public static ApproximateLaw through(LineLaw start, List<? extends KernelStep> steps) {
        return through(start, steps, Discretisation.STANDARD);
    }

    /** The same with another discretisation. */
    public static ApproximateLaw through(
            LineLaw start, List<? extends KernelStep> steps, Discretisation discretisation) {
        return through(start, steps, discretisation, NARROW);
    }

    /** The same, with kernels below {@code narrow} taken as narrow ones if some are narrower than a grid can hold. */
    static ApproximateLaw through(
            LineLaw start, List<? extends KernelStep> steps, Discretisation discretisation, double narrow) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a law is pushed through at least one step");
        }
        int noisy = 0;
        while (noisy < steps.size() && steps.get(noisy).deviation() > 0) {
            noisy++;
        }
        if (noisy == 0) {
            throw new UnresolvedLawException("the first step adds no noise: this method needs a kernel to smooth by");
        }
        int wide = wide(steps.subList(0, noisy), narrow);
        SampledKernelLaw smoothed = new Propagation(discretisation).run(start, steps.subList(0, wide));
        ApproximateLaw law = wide == noisy ? smoothed : narrow(smoothed, steps.subList(wide, noisy));
        for (KernelStep step : steps.subList(noisy, steps.size())) {
            if (step.deviation() > 0) {
                throw new UnresolvedLawException("a step with noise follows one without");
            }
            law = new ImageLaw(law, step);
        }
        return law;
    }

    private static ApproximateLaw narrow(SampledKernelLaw law, List<? extends KernelStep> steps) {
        try {
            return new NarrowKernels(law).through(steps);
        } catch (UnresolvedLawException e) {
            throw new UnresolvedLawException("noise narrower than " + NARROWEST + " is too little for a grid, and "
                    + e.getMessage() + ": stop earlier");
        }
    }

    /** The number of steps before those with narrow kernels: all, if a grid can hold the narrowest. */
    private static int wide(List<? extends KernelStep> steps, double narrow) {
        int from = steps.size();
        boolean tooNarrow = false;
        while (from > 0 && steps.get(from - 1).deviation() < narrow) {
            from--;
            tooNarrow |= steps.get(from).deviation() < NARROWEST;
        }
        if (!tooNarrow) {
            from = steps.size();
        }
        for (int i = 0; i < from || i == 0; i++) {
            if (steps.get(i).deviation() < NARROWEST) {
                throw new UnresolvedLawException("the noise of step " + (i + 1) + " of " + steps.size()
                        + " has deviation " + steps.get(i).deviation()
                        + ", too little for a grid, and the first step or a later one has more than " + narrow);
            }
        }
        return Math.max(from, 1);
    }

    private SampledKernelLaw run(LineLaw start, List<? extends KernelStep> steps) {
        LineLaw before = start;
        double width = 1;
        SampledKernelLaw law = make(sampled(start, spacing(width, steps.get(0))), steps.get(0));
        for (int i = 1; i <= steps.size(); i++) {
            KernelStep made = steps.get(i - 1);
            // after the last step the grid serves to judge that step alone
            KernelStep next = steps.get(Math.min(i, steps.size() - 1));
            Samples samples = law.on(grid(law, spacing(made.deviation(), next)), discretisation.reach());
            while (samples.disagreement() > discretisation.agreement() && ratio > discretisation.finest()) {
                ratio *= Math.max(0.4, Math.min(0.85, correction(samples.disagreement())));
                ratio = Math.max(ratio, discretisation.finest());
                law = make(sampled(before, spacing(width, made)), made);
                samples = law.on(grid(law, spacing(made.deviation(), next)), discretisation.reach());
            }
            account(samples);
            ratio *= Math.max(0.8, Math.min(1.2, correction(samples.disagreement())));
            ratio = Math.max(ratio, discretisation.finest());
            if (i < steps.size()) {
                before = law;
                width = made.deviation();
                law = make(samples.trimmed(discretisation.cut()), next);
            } else {
                law = law.with(new ErrorBudget(Math.abs(samples.mass() - 1), truncation, aliasing, rounding));
            }
        }
        return law;
    }

    /** What makes the next disagreement a tenth of what is allowed, if its logarithm goes as one over the square of the spacing. */
    private double correction(double disagreement) {
        double wanted = StrictMath.log(0.1 * discretisation.agreement());
        return Math.sqrt(Math.min(StrictMath.log(Math.max(disagreement, 1e-16)), -1) / wanted);
    }

    private void account(Samples samples) {
        aliasing += samples.disagreement() * samples.disagreement();
        rounding += ROUNDING;
    }

    /** The width of {@code f(x) N(y; mu(x), s^2)} in x, for f as smooth as a kernel and mu of slope one, times the ratio. */
    private double spacing(double width, KernelStep step) {
        double s = step.deviation();
        return Math.min(ratio, 4) * width * s / Math.sqrt(width * width + s * s);
    }

    private UniformGrid grid(SampledKernelLaw law, double spacing) {
        return UniformGrid.covering(law.reaching(discretisation.reach()), spacing, discretisation.shift());
    }

    private Samples sampled(LineLaw law, double spacing) {
        if (law instanceof SampledKernelLaw kernels) {
            return kernels.on(grid(kernels, spacing), discretisation.reach()).trimmed(discretisation.cut());
        }
        UniformGrid grid = UniformGrid.covering(law.support(), spacing, discretisation.shift());
        double[] values = grid.nodes();
        for (int i = 0; i < values.length; i++) {
            values[i] = law.density(values[i]);
        }
        return new Samples(grid, values, new double[values.length], 0).trimmed(discretisation.cut());
    }

    private SampledKernelLaw make(Samples samples, KernelStep step) {
        // the nodes cut at the ends, each below the cut share of the largest, the tails of every kernel, and errors not
        // followed
        truncation +=
                KERNEL_TAILS + (discretisation.cut() + FAINT) * samples.grid().size();
        double[] weights = samples.values().clone();
        double[] doubts = samples.errors().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] *= samples.grid().spacing();
            doubts[j] *= samples.grid().spacing();
            if (doubts[j] < FAINT) {
                doubts[j] = 0;
            }
        }
        return new SampledKernelLaw(
                samples.grid(),
                weights,
                step.displacements(samples.grid().nodes()),
                doubts,
                step.deviation(),
                ErrorBudget.NONE);
    }
}
