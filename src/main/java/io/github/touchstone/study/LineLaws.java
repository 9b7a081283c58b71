package io.github.touchstone.study;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.OutOfRangeException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.math.propagation.UnresolvedLawException;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.samplers.flow.FlowLaw;
import io.github.touchstone.samplers.flow.FlowRun;
import io.github.touchstone.samplers.flow.UnresolvedFlowException;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import java.util.List;
import java.util.function.Supplier;

/** The laws of an experiment on the line in binary64; what cannot be computed is refused by {@link UndefinedQuantityException}. */
final class LineLaws {
    /** Balls for schedules on which double-double is too coarse to decide. */
    private static final BallArithmetic WIDER = new BallArithmetic(170);

    /** Means up to this, and variances up to its square, can be squared and cubed in binary64 with room to spare. */
    private static final double LARGEST = 1e60;

    /** A component farther from 0 than this many of its deviations is not resolved by the spacing of binary64 numbers. */
    private static final double FARTHEST = 0x1p30;

    private LineLaws() {}

    /** The law of X_r, each number rounded once. */
    static LineMixture target(Experiment<MixtureTarget> e) {
        requireRange(e);
        LineMixture law = noised(e);
        for (int i = 0; i < law.size(); i++) {
            if (Math.abs(law.mean(i)) > FARTHEST * Math.sqrt(law.variance(i))) {
                throw refused(i, "lies more than 2^30 of its deviations from 0", "");
            }
        }
        return law;
    }

    private static LineMixture noised(Experiment<MixtureTarget> e) {
        try {
            return LineMixture.of(NoisedLine.at(
                    e.target(), e.schedule().schedule(e.steps(), DoubleDoubleArithmetic.DD), e.reference()));
        } catch (UndecidedException | OutOfRangeException wider) {
            return LineMixture.of(NoisedLine.at(e.target(), e.schedule().schedule(e.steps(), WIDER), e.reference()));
        }
    }

    /** The law of Y_m of a rule with noise. */
    static LineLaw output(Experiment<MixtureTarget> e, CoefficientRule rule) {
        requireRange(e);
        return within(() -> LineRun.output(e.target(), rule, e.schedule(), e.steps(), e.stop()));
    }

    /** The law of Y_m of a deterministic sampler. */
    static FlowLaw flow(Experiment<MixtureTarget> e) {
        requireRange(e);
        if (e.stop() == 0 && !e.target().hasDensity()) {
            throw new UndefinedQuantityException("--target: " + Existence.lack(e.target())
                    + ", and the law of Y_0 of a deterministic sampler is computed for targets with densities:"
                    + " use --stop 1 or later (early stopping)");
        }
        return within(() -> FlowRun.output(e.target(), e.sampler(), e.schedule(), e.steps(), e.stop()));
    }

    /** KL of the whole paths. */
    static Measured pathKl(Experiment<MixtureTarget> e, CoefficientRule rule) {
        requireRange(e);
        return within(() -> LineRun.pathKl(e.target(), rule, e.schedule(), e.steps(), e.stop()));
    }

    /** What an engine cannot follow is refused; any other exception is a mistake, and passes. */
    private static <L> L within(Supplier<L> law) {
        try {
            return law.get();
        } catch (UnresolvedLawException | UnresolvedFlowException e) {
            throw new UndefinedQuantityException(String.valueOf(e.getMessage()));
        }
    }

    private static void requireRange(Experiment<MixtureTarget> e) {
        List<MixtureTarget.Component> components = e.target().components();
        for (int i = 0; i < components.size(); i++) {
            double mean = Math.abs(components.get(i).mean().get(0).doubleValue());
            Rational variance = components.get(i).covariance().get(0).get(0);
            double v = variance.doubleValue();
            if (mean > LARGEST || v > LARGEST * LARGEST) {
                throw refused(i, "has a mean or a deviation above ", "1e60");
            }
            if (components.get(i).weight().doubleValue() < Double.MIN_NORMAL) {
                throw refused(i, "has a weight below ", "2^-1022");
            }
            if (variance.signum() > 0 && v < 1 / LARGEST / LARGEST && (e.stop() == 0 || e.reference() == 0)) {
                throw refused(i, "has a deviation below ", "1e-60");
            }
        }
    }

    private static UndefinedQuantityException refused(int index, String what, String bound) {
        return new UndefinedQuantityException("--target: component " + (index + 1) + " " + what + bound
                + ", out of the range of the numerical computation: scale the target");
    }
}
