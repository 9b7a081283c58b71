package io.github.touchstone.math.kernels;

import io.github.touchstone.math.intervals.Interval;
import java.util.List;

/**
 * The rectangle rule for {@code int q(x) N(y; mu(x), s^2) dx}, {@code mu = kappa x + gamma s(x)}, with an error bound from a contour
 * at the heights {@code +-a} (spec CRT-7).
 *
 * @param cells cells of the score that cover the points' range
 * @param kappa the linear part of mu
 * @param gamma the score's weight in mu
 * @param before the width s_1 of the kernels of q
 * @param after the width s of the new kernels
 */
public record Contour(List<ScoreCell> cells, Interval kappa, Interval gamma, Interval before, Interval after) {
    private static final double TALLEST = 12;
    private static final double SHRINK = 0.85;
    private static final int TRIES = 60;
    /** Spacings have 20 significant bits, so that their multiples are doubles. */
    private static final double SPACING_BITS = 0x1p20;

    private static final int ROWS = 16;

    /**
     * A height and a spacing.
     *
     * @param height a
     * @param spacing h
     */
    public record Choice(double height, double spacing) {}

    /** The widest spacing among the heights tried for which the horizontal part is at most about {@code tolerance}. */
    public Choice widest(double tolerance) {
        double logarithm = StrictMath.log(2 / tolerance);
        double steepest = Math.max(Math.abs(kappa.upper()), 0.5);
        double a = TALLEST * Math.min(before.upper(), after.upper() / steepest);
        double best = 0;
        double height = 0;
        for (int i = 0; i < TRIES; i++, a *= SHRINK) {
            double h = 2 * StrictMath.PI * a / (logarithm + exponent(a));
            if (h > best) {
                best = h;
                height = a;
            } else if (best > 0) {
                break;
            }
        }
        double scale = Math.scalb(SPACING_BITS, -Math.getExponent(best));
        return new Choice(height, Math.floor(Math.min(best, before.lower()) * scale) / scale);
    }

    /**
     * The part of the horizontal edges, relative to the mass of q: {@code 2 exp(a^2/(2 s_1^2) + V^2/(2 s^2))/(exp(2 pi a/h) - 1)}, V the
     * greatest |Im mu| at the height a.
     */
    public double horizontal(Choice choice) {
        double growth = 2 * StrictMath.PI * choice.height() / choice.spacing() * (1 - 0x1p-40);
        return 2
                * StrictMath.exp((exponent(choice.height()) - growth) * (1 - 0x1p-40))
                * (1 + StrictMath.exp(1 - growth))
                * KernelSum.UP;
    }

    /**
     * The part of a vertical edge inside a cell, relative to q on the real line there: {@code 2 int_0^a exp(y^2/(2 s_1^2) + V(y)^2/(2
     * s^2))/(1 + exp(2 pi y/h)) dy}, by upper sums.
     */
    public double vertical(Choice choice, double edge) {
        double sum = 0;
        for (int row = 0; row < ROWS; row++) {
            double low = row * (choice.height() / ROWS);
            double high = (row + 1) * (choice.height() / ROWS);
            double v = cells.stream()
                    .filter(c -> c.x().contains(edge))
                    .mapToDouble(c -> c.imaginary(kappa, gamma, high))
                    .max()
                    .orElse(Double.POSITIVE_INFINITY);
            double decay = 2 * StrictMath.PI * low / choice.spacing() * (1 - 0x1p-40);
            sum += StrictMath.exp(exponent(high, v) - decay) * (high - low);
        }
        return 2 * sum * KernelSum.UP;
    }

    private double exponent(double a) {
        double v = 0;
        for (ScoreCell cell : cells) {
            v = Math.max(v, cell.imaginary(kappa, gamma, a));
            if (v == Double.POSITIVE_INFINITY) {
                break;
            }
        }
        return exponent(a, v);
    }

    private double exponent(double y, double v) {
        double first = y / before.lower();
        double second = v / after.lower();
        return 0.5 * (first * first + second * second) * KernelSum.UP;
    }
}
