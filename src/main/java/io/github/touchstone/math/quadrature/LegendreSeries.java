package io.github.touchstone.math.quadrature;

import java.util.Arrays;

/**
 * A function on an interval as a series of Legendre polynomials, from its values at 16 Gauss-Legendre nodes: exact for polynomials of
 * degree 15. Values and integrals of it are then as cheap as arithmetic.
 *
 * <p>Rounding is absolute, some units of the largest value on the interval.
 */
public final class LegendreSeries {
    /** The number of nodes and of coefficients. */
    public static final int SIZE = 16;

    private static final GaussLegendre RULE = GaussLegendre.of(SIZE);
    /** {@code (2n+1)/2 w_k P_n(z_k)}. */
    private static final double[][] PROJECTION = projection();

    private final double a;
    private final double b;
    private final double[] coefficients;

    private LegendreSeries(double a, double b, double[] coefficients) {
        this.a = a;
        this.b = b;
        this.coefficients = coefficients;
    }

    /** The k-th node on [a, b], ascending, k from 0. */
    public static double node(int k, double a, double b) {
        return RULE.node(k, a, b);
    }

    /** The series of the function on [a, b] with these values at the nodes. */
    public static LegendreSeries of(double a, double b, double[] values) {
        double[] coefficients = new double[SIZE];
        for (int n = 0; n < SIZE; n++) {
            for (int k = 0; k < SIZE; k++) {
                // a constant is taken out first: what it leaves in the other coefficients is rounding of the matrix
                coefficients[n] += PROJECTION[n][k] * (values[k] - values[SIZE / 2]);
            }
        }
        coefficients[0] += values[SIZE / 2];
        return new LegendreSeries(a, b, coefficients);
    }

    private static double[][] projection() {
        double[][] matrix = new double[SIZE][SIZE];
        for (int k = 0; k < SIZE; k++) {
            double z = RULE.node(k, -1, 1);
            double before = 0;
            double now = 1;
            for (int n = 0; n < SIZE; n++) {
                matrix[n][k] = (n + 0.5) * RULE.weight(k, -1, 1) * now;
                double next = ((2 * n + 1) * z * now - n * before) / (n + 1);
                before = now;
                now = next;
            }
        }
        return matrix;
    }

    /** The value at x in [a, b]. */
    public double at(double x) {
        double z = ((x - a) - (b - x)) / (b - a);
        double before = 0;
        double now = 1;
        double sum = 0;
        for (int n = 0; n < SIZE; n++) {
            sum += coefficients[n] * now;
            double next = ((2 * n + 1) * z * now - n * before) / (n + 1);
            before = now;
            now = next;
        }
        return sum;
    }

    /** The integral from a to x, x in [a, b]: {@code int P_n = (P_n+1 - P_n-1)/(2n + 1)}. */
    public double integralTo(double x) {
        double z = ((x - a) - (b - x)) / (b - a);
        double before = 0;
        double now = 1;
        double sum = coefficients[0] * (1 + z);
        for (int n = 0; n < SIZE; n++) {
            double next = ((2 * n + 1) * z * now - n * before) / (n + 1);
            if (n > 0) {
                sum += coefficients[n] * (next - before) / (2 * n + 1);
            }
            before = now;
            now = next;
        }
        return 0.5 * (b - a) * sum;
    }

    /** The integral over [a, b]. */
    public double integral() {
        return (b - a) * coefficients[0];
    }

    /** The moduli of the last two coefficients: the size of what the series leaves out (an estimate). */
    public double remainder() {
        return Math.abs(coefficients[SIZE - 1]) + Math.abs(coefficients[SIZE - 2]);
    }

    /**
     * The same without the last coefficients, as far as none is above 32 roundings of the largest: what is then left out is noise,
     * which would grow from one series made of another to the next.
     */
    public LegendreSeries chopped() {
        double level =
                32 * 0x1p-53 * Arrays.stream(coefficients).map(Math::abs).max().orElseThrow();
        int size = SIZE;
        while (size > 0 && Math.abs(coefficients[size - 1]) <= level) {
            size--;
        }
        return new LegendreSeries(a, b, Arrays.copyOf(Arrays.copyOf(coefficients, size), SIZE));
    }
}
