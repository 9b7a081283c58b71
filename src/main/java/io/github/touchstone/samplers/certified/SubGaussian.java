package io.github.touchstone.samplers.certified;

import io.github.touchstone.math.intervals.Interval;

/**
 * The bound {@code E exp(theta Y^2) <= exp(logBound)} on the chain's state (spec CRT-11).
 *
 * @param theta positive, a double exactly
 * @param logBound an upper bound
 */
record SubGaussian(double theta, double logBound) {
    private static final Interval ONE = Interval.of(1);
    private static final Interval TWO = Interval.of(2);

    /** For N(0, 1): {@code E exp(Z^2/4) = sqrt 2}. */
    static SubGaussian standardNormal() {
        return new SubGaussian(0.25, 0.35);
    }

    /**
     * After a step: with {@code |mu(x)| <= A |x| + B}, {@code A = max |kappa - gamma/v_i|}, {@code B = |gamma| max |m_i|/v_i}, and
     * {@code mu^2 <= (1 + eta) A^2 x^2 + (1 + 1/eta) B^2},
     *
     * <pre>theta' = theta/D,  D = (1 + eta) A^2 + 2 theta s^2,  log C' = log C - log(1 - 2 theta' s^2)/2 + theta' (1 + 1/eta) B^2/(1 - 2 theta' s^2)</pre>
     */
    SubGaussian after(NoisyStep step) {
        Interval kappa = Interval.of(step.kappa());
        Interval gamma = Interval.of(step.gamma());
        Interval variance = Interval.of(step.variance());
        double a = 0x1p-20;
        double b = 0;
        for (int i = 0; i < step.law().size(); i++) {
            Interval v = step.law().variance(i);
            a = Math.max(a, kappa.subtract(gamma.divide(v)).magnitude());
            b = Math.max(b, gamma.multiply(step.law().mean(i)).divide(v).magnitude());
        }
        Interval eta = Interval.of(Math.min(1, variance.upper()));
        Interval widened = ONE.add(eta).multiply(Interval.of(a).square());
        double next = Interval.of(theta)
                .divide(widened.add(TWO.multiply(Interval.of(theta)).multiply(variance)))
                .lower();
        Interval spread = ONE.subtract(TWO.multiply(Interval.of(next)).multiply(variance));
        Interval push = ONE.add(ONE.divide(eta)).multiply(Interval.of(b).square());
        Interval bound = Interval.of(logBound)
                .subtract(spread.log().multiply(Interval.of(0.5)))
                .add(Interval.of(next).multiply(push).divide(spread));
        return new SubGaussian(next, bound.upper());
    }
}
