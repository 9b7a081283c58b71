package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.laws.StandardNormal;
import io.github.touchstone.math.quadrature.Measured;
import java.util.List;

/**
 * The law of {@code Y_m = F(Z)}, {@code Z ~ N(0, 1)}, for a deterministic sampler on a mixture on the line (spec FLW-3):
 *
 * <pre>q(y) = sum over F(z) = y of phi(z)/|F'(z)|</pre>
 *
 * <p>Every value comes from the inverse branches, step by step. In binary64; a logarithm of the density has an absolute error of
 * about the number of steps times 1e-16, more within 1e-8 of a critical value, where the density is infinite. Divergences state
 * their error (FLW-5).
 */
public final class FlowLaw implements LineLaw {
    /** P(|Z| > 9.5) = 2.1e-21. */
    private static final double REACH = 9.5;

    private static final double LOG_ROOT_TWO_PI = 0.5 * StrictMath.log(2 * StrictMath.PI);

    private final Flow flow;
    private final LineMixture reference;

    FlowLaw(Flow flow, LineMixture reference) {
        this.flow = flow;
        this.reference = reference;
    }

    /** Whether F is monotone, so that there is one branch. */
    public boolean monotone() {
        return flow.monotone();
    }

    /** The law of X_m, which the sampler aims at. */
    public LineMixture reference() {
        return reference;
    }

    @Override
    public double density(double y) {
        return StrictMath.exp(logDensity(y));
    }

    @Override
    public double logDensity(double y) {
        return logDensity(flow.preimages(y));
    }

    static double logDensity(List<Preimage> preimages) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (Preimage z : preimages) {
            greatest = Math.max(greatest, logTerm(z));
        }
        if (preimages.size() == 1 || Double.isInfinite(greatest)) {
            return greatest;
        }
        double sum = 0;
        for (Preimage z : preimages) {
            sum += StrictMath.exp(logTerm(z) - greatest);
        }
        return greatest + StrictMath.log(sum);
    }

    /** {@code log(phi(z)/|F'(z)|)}. */
    private static double logTerm(Preimage z) {
        return -0.5 * z.point() * z.point() - LOG_ROOT_TWO_PI - z.logSlope();
    }

    @Override
    public double cdf(double y) {
        if (Double.isInfinite(y)) {
            return y > 0 ? 1 : 0;
        }
        return mass(flow.preimages(y), true);
    }

    @Override
    public double survival(double y) {
        if (Double.isInfinite(y)) {
            return y > 0 ? 0 : 1;
        }
        return mass(flow.preimages(y), false);
    }

    /** {@code P(F(Z) <= y)}, or of the complement: the intervals of z between the preimages, in turn. */
    double mass(List<Preimage> preimages, boolean below) {
        // a branch that rises through y closes an interval of {F <= y}
        double sum = 0;
        boolean open = flow.risesAtLast() == below;
        double from = Double.NEGATIVE_INFINITY;
        for (Preimage z : preimages) {
            boolean closes = z.rising() == below;
            if (closes && open) {
                sum += between(from, z.point());
            }
            open = !closes;
            from = z.point();
        }
        return Math.min(1, open ? sum + StandardNormal.above(from) : sum);
    }

    private static double between(double a, double b) {
        return a > 0
                ? StandardNormal.above(a) - StandardNormal.above(b)
                : StandardNormal.below(b) - StandardNormal.below(a);
    }

    @Override
    public Interval support() {
        double a = flow.value(-REACH);
        double b = flow.value(REACH);
        double lower = Math.min(a, b);
        double upper = Math.max(a, b);
        for (Flow.Critical c : flow.criticalPoints(REACH)) {
            lower = Math.min(lower, c.value());
            upper = Math.max(upper, c.value());
        }
        return new Interval(lower, upper);
    }

    /** {@code P(a < Y <= b)}, from the smaller of the two tails. */
    double mass(double a, double b) {
        return cdf(a) > 0.5 ? survival(a) - survival(b) : cdf(b) - cdf(a);
    }

    /**
     * How far a logarithm of the density may be off by rounding, away from critical values (FLW-5): that of its terms, and a
     * displacement of y, which moves z by its share of the slope and log phi by z times that.
     */
    double logError(List<Preimage> preimages) {
        double steepest = 0;
        for (Preimage z : preimages) {
            double weight = preimages.size() == 1 ? 1 : StrictMath.exp(logTerm(z) - logDensity(preimages));
            steepest = Math.max(steepest, weight * Math.abs(z.point()) * StrictMath.exp(-z.logSlope()));
        }
        return flow.roundings() * 0x1p-53 * (1 + steepest);
    }

    /** The preimages of y under F. */
    List<Preimage> preimages(double y) {
        return flow.preimages(y);
    }

    /** The critical values of F between which the number of branches is constant, in increasing order. */
    public List<Double> criticalValues() {
        return flow.criticalPoints(REACH).stream()
                .map(Flow.Critical::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** The divergences from another mixture, such as X_r at another time. */
    public FlowComparison against(LineMixture law) {
        return new FlowComparison(this, law);
    }

    /** {@code KL(X_m || Y_m)}. */
    public Measured klForward() {
        return against(reference).klForward();
    }

    /** {@code KL(Y_m || X_m)}. */
    public Measured klReverse() {
        return against(reference).klReverse();
    }

    /** The total variation of X_m and Y_m. */
    public Measured totalVariation() {
        return against(reference).totalVariation();
    }

    /** {@code W_2(X_m, Y_m)}, not squared. */
    public Measured wasserstein() {
        return against(reference).wasserstein();
    }
}
