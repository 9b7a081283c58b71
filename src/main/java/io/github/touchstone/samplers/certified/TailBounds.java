package io.github.touchstone.samplers.certified;

import io.github.touchstone.math.intervals.Interval;
import io.github.touchstone.math.kernels.EnclosedMixture;

/** Bounds on the parts of the two divergences beyond an edge U of the integration range (spec CRT-10, CRT-11). */
final class TailBounds {
    private static final double UP = 1 + 0x1p-30;

    private TailBounds() {}

    /**
     * A bound of {@code |int p log(p/q)|} beyond U, from {@code log q(y) >= logAtEdge - slope |y - U| - (y - U)^2/(2 s^2)}.
     *
     * @param sign 1 for the tail to the right, -1 to the left
     */
    static double forward(EnclosedMixture p, double edge, int sign, double logAtEdge, double slope, Interval s) {
        double mass = 0;
        double first = 0;
        double second = 0;
        double peak = 0;
        for (int i = 0; i < p.size(); i++) {
            Interval root = p.variance(i).sqrt();
            Interval distance = Interval.of(edge).subtract(p.mean(i));
            double z = (sign > 0 ? distance : distance.negate()).divide(root).lower();
            double w = p.weight(i).upper();
            double v = p.variance(i).upper();
            double r = root.upper();
            if (z >= 0) {
                // phi(z + u) <= phi(z) exp(-z u - u^2/2)
                double decay = w
                        * Interval.of(z)
                                .square()
                                .multiply(Interval.of(-0.5))
                                .exp()
                                .upper();
                mass += Math.min(0.5, 0.4 / z) * decay;
                first += Math.min(0.4, 0.4 / z / z) * r * decay;
                second += Math.min(0.51, 0.8 / z / z / z) * v * decay;
            } else {
                mass += w;
                first += w * r * (1 - z);
                second += w * v * (1 + z * z);
            }
            peak += 0.4 * w / root.lower();
        }
        double height = Math.max(0, StrictMath.log(peak * UP) * UP) - logAtEdge;
        double above = Math.max(0, height) * mass + slope * first + second / (2 * s.lower() * s.lower());
        return Math.max(above, entropy(mass)) * UP;
    }

    /**
     * A bound of {@code |int q log(q/p)|} beyond an edge, where q has at most {@code mass} and is at most {@code 1/(s sqrt(2 pi))}:
     * {@code -log p} from the component of largest variance, the part beyond Y from the moment.
     */
    static double reverse(EnclosedMixture p, double mass, SubGaussian moment, Interval s) {
        int widest = 0;
        for (int i = 1; i < p.size(); i++) {
            widest = p.variance(i).lower() > p.variance(widest).lower() ? i : widest;
        }
        double y = Math.sqrt((Math.max(0, moment.logBound()) + 75) / moment.theta());
        Interval v = p.variance(widest);
        double reach = (y + p.mean(widest).magnitude()) * UP;
        // -log(s sqrt(2 pi)) <= -log(2 s), and log sqrt(2 pi v) <= log(3 sqrt v)
        double height = Math.max(0, -StrictMath.log(2 * s.lower()) * UP)
                + Math.max(
                        0,
                        StrictMath.log(3 * v.sqrt().upper() / p.weight(widest).lower()) * UP)
                + reach * reach / (2 * v.lower())
                + 1;
        double beyond = StrictMath.exp(moment.logBound() - moment.theta() * y * y * (1 - 0x1p-40)) * UP;
        return Math.max(height * (mass + beyond), entropy(mass)) * UP;
    }

    /** {@code sup -x log x} over x up to the mass. */
    private static double entropy(double mass) {
        double x = Math.max(mass, 1e-300) * UP;
        return x > 0.36 ? 0.37 : -x * StrictMath.log(x) * UP;
    }
}
