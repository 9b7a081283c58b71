package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.Interval;
import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * {@code B(y) = kappa y + gamma s(y)} for the score s of a mixture on the line, as the mean over the components of what B does for
 * each alone (spec FLW-1):
 *
 * <pre>B(y) = sum_i pi_i(y) (a_i y + b_i),  a_i = kappa - gamma/v_i,  b_i = gamma m_i/v_i</pre>
 *
 * The gains a_i are differences of large numbers near t = T, where both terms of the score form grow as 1/sqrt(abar_T). They are taken
 * in balls and rounded once.
 */
final class Blend {
    private final int size;
    private final double[] means;
    private final double[] variances;
    /** {@code log w_i - log(v_i)/2}. */
    private final double[] peaks;

    private final double[] gains;
    private final double[] offsets;
    private final double gamma;

    private <T extends FieldElement<T>> Blend(NormalMixture<T> law, T kappa, T gamma) {
        Arithmetic<T> arithmetic = law.arithmetic();
        this.size = law.size();
        this.means = new double[size];
        this.variances = new double[size];
        this.peaks = new double[size];
        this.gains = new double[size];
        this.offsets = new double[size];
        this.gamma = gamma.getReal();
        for (int i = 0; i < size; i++) {
            T v = law.variance(i);
            means[i] = law.mean(i).getReal();
            variances[i] = v.getReal();
            peaks[i] = arithmetic
                    .log(law.weight(i).multiply(law.weight(i)).divide(v))
                    .divide(arithmetic.of(2))
                    .getReal();
            gains[i] = kappa.subtract(gamma.divide(v)).getReal();
            offsets[i] = gamma.multiply(law.mean(i)).divide(v).getReal();
        }
    }

    /** For the law of X_t and the coefficients kappa and gamma, both positive. */
    static <T extends FieldElement<T>> Blend of(NormalMixture<T> law, T kappa, T gamma) {
        return new Blend(law, kappa, gamma);
    }

    /** {@code B(y)} and {@code B'(y) = sum pi_i a_i + gamma Var_pi(r)}, {@code r_i = (m_i - y)/v_i}. */
    LineMap.Jet at(double y) {
        int pivot = 0;
        double top = exponent(0, y);
        for (int i = 1; i < size; i++) {
            double e = exponent(i, y);
            if (e > top) {
                top = e;
                pivot = i;
            }
        }
        double steepest = (means[pivot] - y) / variances[pivot];
        double sum = 0;
        double value = 0;
        double gain = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < size; i++) {
            double share = i == pivot ? 1 : StrictMath.exp(exponent(i, y) - top);
            double gap = (means[i] - y) / variances[i] - steepest;
            sum += share;
            value += share * (gains[i] * y + offsets[i]);
            gain += share * gains[i];
            first += share * gap;
            second += share * gap * gap;
        }
        double lift = first / sum;
        return new LineMap.Jet(value / sum, gain / sum + gamma * (second / sum - lift * lift));
    }

    /** A bound of {@code B'} over an interval. */
    Interval slope(Interval y) {
        return new BlendRange(means, variances, peaks, gains, gamma).slope(y);
    }

    /** A bound of B over an interval, by the mean value theorem. */
    Interval value(Interval y) {
        double middle = y.middle();
        return Interval.of(at(middle).value()).add(slope(y).multiply(y.subtract(Interval.of(middle))));
    }

    private double exponent(int i, double y) {
        double gap = y - means[i];
        return peaks[i] - 0.5 * gap * gap / variances[i];
    }

    /** The gain of the widest component, which rules in the tails. */
    double tailGain() {
        int widest = 0;
        for (int i = 1; i < size; i++) {
            widest = variances[i] > variances[widest] ? i : widest;
        }
        return gains[widest];
    }

    /** The gain of the narrowest component, {@code min a_i <= B'}. */
    double leastGain() {
        double least = gains[0];
        for (double gain : gains) {
            least = Math.min(least, gain);
        }
        return least;
    }

    /** The smallest standard deviation among the components. */
    double scale() {
        double least = variances[0];
        for (double v : variances) {
            least = Math.min(least, v);
        }
        return Math.sqrt(least);
    }
}
