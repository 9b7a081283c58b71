package io.github.touchstone.study.comparison;

import io.github.touchstone.math.laws.LineMixture;

/**
 * The score of a mixture on the line convolved with {@code N(0, sigma^2)}, and its derivatives, at a point y; binary64.
 *
 * @param logDensity log of the density
 * @param curvature {@code p''/p}
 * @param s the score
 * @param s1 its derivative
 * @param s2 its second derivative
 * @param s3 its third derivative
 */
record ScoreJet(double logDensity, double curvature, double s, double s1, double s2, double s3) {
    /** The jet of {@code law} convolved with {@code N(0, noise)} at y. */
    static ScoreJet at(LineMixture law, double noise, double y) {
        int n = law.size();
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            top = Math.max(top, exponent(law, noise, y, i));
        }
        double p = 0;
        double p1 = 0;
        double p2 = 0;
        double p3 = 0;
        double p4 = 0;
        for (int i = 0; i < n; i++) {
            double b = 1 / (law.variance(i) + noise);
            double a = (law.mean(i) - y) * b;
            double w = StrictMath.exp(exponent(law, noise, y, i) - top);
            double aa = a * a;
            // Hermite polynomials: the derivatives of a normal density over itself
            p += w;
            p1 += w * a;
            p2 += w * (aa - b);
            p3 += w * a * (aa - 3 * b);
            p4 += w * (aa * aa - 6 * aa * b + 3 * b * b);
        }
        double h1 = p1 / p;
        double h2 = p2 / p;
        double h3 = p3 / p;
        double h4 = p4 / p;
        // cumulants of moments
        return new ScoreJet(
                top + StrictMath.log(p),
                h2,
                h1,
                h2 - h1 * h1,
                h3 - 3 * h1 * h2 + 2 * h1 * h1 * h1,
                h4 - 4 * h1 * h3 - 3 * h2 * h2 + 12 * h1 * h1 * h2 - 6 * h1 * h1 * h1 * h1);
    }

    private static double exponent(LineMixture law, double noise, double y, int i) {
        double v = law.variance(i) + noise;
        double gap = y - law.mean(i);
        return StrictMath.log(law.weight(i)) - 0.5 * StrictMath.log(2 * StrictMath.PI * v) - 0.5 * gap * gap / v;
    }
}
