package io.github.touchstone.math.kernels;

import io.github.touchstone.math.intervals.Interval;

/**
 * The score of a mixture of normals above an interval of the real line (spec CRT-6). For x in the interval let {@code omega_i} be the
 * shares of the components, {@code U_i = (m_i - x)/v_i}, {@code s(x) = sum omega_i U_i} and {@code Delta_i = U_i - s(x)}. With
 * {@code e_i = exp(y^2/(2 v_i))/exp(y^2/(2 max v))},
 *
 * <pre>p(x + iy)/p(x) = exp(y^2/(2 max v)) exp(i y s(x)) chi,  Re chi &gt;= 1 - y^2/2 sum omega_i e_i Delta_i^2</pre>
 *
 * so p has no zero in {@code |Im z| <= y} where that is positive, and the score is analytic there.
 */
public final class ScoreCell {
    private final Interval x;
    private final double[] shares;
    private final double[] gaps;
    private final double[] inverses;
    private final double middleInverse;
    private final double score;

    /** Upper bounds of omega_i and |Delta_i|; 1/v_i rounded upward; a bound of |s|. */
    ScoreCell(Interval x, double[] shares, double[] gaps, double[] inverses, double score) {
        this.x = x;
        this.shares = shares;
        this.gaps = gaps;
        this.inverses = inverses;
        this.score = score;
        double middle = 0;
        double total = 0;
        for (int i = 0; i < shares.length; i++) {
            middle += shares[i] * inverses[i];
            total += shares[i];
        }
        this.middleInverse = middle / total;
    }

    /** The interval. */
    public Interval x() {
        return x;
    }

    /** An upper bound of |s(x)|. */
    public double score() {
        return score;
    }

    /** A lower bound of Re chi, at every height up to y. */
    public double realPart(double y) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * excess(i, y) * gaps[i] * gaps[i];
        }
        return 1 - 0.5 * y * y * sum * KernelSum.UP;
    }

    /** An upper bound of |log chi| at every height up to y, where {@link #realPart} is positive: chi lies in the right half-plane. */
    public double logChi(double y) {
        double above = 0;
        for (int i = 0; i < shares.length; i++) {
            above += shares[i] * excess(i, y);
        }
        double logarithm = Math.max(-StrictMath.log(realPart(y)), StrictMath.log(above * KernelSum.UP));
        return logarithm * KernelSum.UP + 2;
    }

    /**
     * An upper bound of {@code |Im(kappa z + gamma s(z))|} at the height y, infinite if the score is not known to be analytic below:
     *
     * <pre>|kappa - gamma u| y + |gamma| sum omega_i (|Delta_i| (e_i - 1) + y Delta_i^2 + y |1/v_i - u| e_i)/Re chi</pre>
     *
     * for any u; here it is about {@code sum omega_i/v_i}.
     */
    public double imaginary(Interval kappa, Interval gamma, double y) {
        double real = realPart(y);
        if (!(real > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double e = excess(i, y);
            double other = Math.abs(inverses[i] - middleInverse) + 0x1p-45 * inverses[i];
            sum += shares[i] * (gaps[i] * Math.max(0, e - 1) + y * gaps[i] * gaps[i] + y * other * e);
        }
        double linear =
                kappa.subtract(gamma.multiply(Interval.of(middleInverse))).magnitude();
        return (linear * y + gamma.magnitude() * sum / real) * KernelSum.UP;
    }

    /** An upper bound of e_i, at least 1 + 2^-40. */
    private double excess(int i, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (double inverse : inverses) {
            least = Math.min(least, inverse);
        }
        return StrictMath.exp(0.5 * y * y * (inverses[i] - least) * KernelSum.UP + 0x1p-40) * KernelSum.UP;
    }
}
