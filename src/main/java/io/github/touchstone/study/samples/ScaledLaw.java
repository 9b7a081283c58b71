package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;

/**
 * The law of {@code factor X}.
 *
 * @param law the law of X
 * @param factor not zero
 */
record ScaledLaw(LineLaw law, double factor) implements LineLaw {
    @Override
    public double density(double y) {
        return law.density(y / factor) / Math.abs(factor);
    }

    @Override
    public double logDensity(double y) {
        return law.logDensity(y / factor) - StrictMath.log(Math.abs(factor));
    }

    @Override
    public double cdf(double y) {
        return factor > 0 ? law.cdf(y / factor) : law.survival(y / factor);
    }

    @Override
    public double survival(double y) {
        return factor > 0 ? law.survival(y / factor) : law.cdf(y / factor);
    }

    @Override
    public Interval support() {
        Interval support = law.support();
        double lower = factor * support.lower();
        double upper = factor * support.upper();
        return new Interval(Math.min(lower, upper), Math.max(lower, upper));
    }
}
