package io.github.touchstone.math.kernels;

import io.github.touchstone.math.intervals.Interval;
import java.util.ArrayList;
import java.util.List;

/** A mixture of normals with enclosed parameters, cut into {@link ScoreCell}s on which its shares hardly vary (spec CRT-6). */
public final class ScoreStrip {
    private static final int FIRST_CELLS = 32;
    private static final int DEEPEST = 14;
    /** Cells are halved until no share varies by more. */
    private static final double VARIATION = 0.04;

    private final List<Interval> logWeights;
    private final List<Interval> means;
    private final List<Interval> inverses;
    private final double[] inversesAbove;

    /** The mixture {@code sum_i w_i N(m_i, v_i)}; weights and variances positive; lists of one length, at least one. */
    public ScoreStrip(List<Interval> weights, List<Interval> means, List<Interval> variances) {
        this.means = List.copyOf(means);
        this.inverses = variances.stream().map(v -> Interval.of(1).divide(v)).toList();
        this.logWeights = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            logWeights.add(weights.get(i).log().add(inverses.get(i).log().multiply(Interval.of(0.5))));
        }
        this.inversesAbove = inverses.stream().mapToDouble(Interval::upper).toArray();
    }

    /** Cells that cover the interval, from left to right. */
    public List<ScoreCell> cells(Interval range) {
        List<ScoreCell> cells = new ArrayList<>();
        double left = range.lower();
        for (int i = 1; i <= FIRST_CELLS; i++) {
            double right = i == FIRST_CELLS ? range.upper() : range.lower() + i * (range.width() / FIRST_CELLS);
            divide(new Interval(left, Math.max(left, right)), 0, cells);
            left = Math.max(left, right);
        }
        return cells;
    }

    private void divide(Interval x, int depth, List<ScoreCell> cells) {
        List<Interval> shares = shares(x);
        if (depth < DEEPEST && shares.stream().anyMatch(w -> w.width() > VARIATION)) {
            double middle = x.middle();
            divide(new Interval(x.lower(), middle), depth + 1, cells);
            divide(new Interval(middle, x.upper()), depth + 1, cells);
        } else {
            cells.add(cell(x, shares));
        }
    }

    private ScoreCell cell(Interval x, List<Interval> shares) {
        int n = means.size();
        double[] above = new double[n];
        double[] gaps = new double[n];
        double score = 0;
        for (int i = 0; i < n; i++) {
            Interval gap = Interval.of(0);
            for (int k = 0; k < n; k++) {
                gap = k == i ? gap : gap.add(shares.get(k).multiply(difference(i, k, x)));
            }
            above[i] = shares.get(i).upper();
            gaps[i] = gap.magnitude();
            score += above[i]
                    * means.get(i).subtract(x).multiply(inverses.get(i)).magnitude();
        }
        return new ScoreCell(x, above, gaps, inversesAbove, score * KernelSum.UP);
    }

    /** {@code U_i - U_k = m_i/v_i - m_k/v_k - x (1/v_i - 1/v_k)}. */
    private Interval difference(int i, int k, Interval x) {
        Interval constant =
                means.get(i).multiply(inverses.get(i)).subtract(means.get(k).multiply(inverses.get(k)));
        return constant.subtract(x.multiply(inverses.get(i).subtract(inverses.get(k))));
    }

    /** {@code omega_i = 1/sum_k exp(l_k - l_i)}; the exponents by their value in the middle and their derivative {@code U_k - U_i}. */
    private List<Interval> shares(Interval x) {
        int n = means.size();
        Interval middle = Interval.of(x.middle());
        Interval offset = x.subtract(middle);
        List<Interval> logs = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Interval square = middle.subtract(means.get(i)).square().multiply(inverses.get(i));
            logs.add(logWeights.get(i).subtract(square.multiply(Interval.of(0.5))));
        }
        List<Interval> shares = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Interval sum = Interval.of(1);
            for (int k = 0; k < n; k++) {
                if (k != i) {
                    Interval exponent = logs.get(k).subtract(logs.get(i)).add(offset.multiply(difference(k, i, x)));
                    sum = sum.add(bounded(exponent).exp());
                }
            }
            shares.add(new Interval(Math.max(0, Math.nextDown(1 / sum.upper())), Math.nextUp(1 / sum.lower())));
        }
        return shares;
    }

    /** The interval with its lower end at most 600: the exponential stays finite, and is not larger for that. */
    private static Interval bounded(Interval exponent) {
        return new Interval(
                Math.min(exponent.lower(), 600), Math.max(Math.min(exponent.lower(), 600), exponent.upper()));
    }
}
