package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.ComplexDisc;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.NotCertifiedException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The integral of an analytic function over [-R, R] by Gauss-Legendre rules with a proved remainder (spec FLW-7). A panel of half
 * length h lies in its ellipse, and that in the disc of radius {@code h (rho + 1/rho)/2}; with {@code |f| <= M} there,
 *
 * <pre>|int f - h sum w_j f(x_j)| <= (64/15) h M rho^{-2n}/(1 - rho^{-2})</pre>
 *
 * A panel without a bound, or with too large a one for the greatest rule, is halved.
 */
final class SharpIntegral {
    private static final double RHO = 4;
    private static final int[] SIZES = {8, 12, 16, 20, 24, 28, 32};
    private static final List<SharpRule> RULES =
            Arrays.stream(SIZES).mapToObj(SharpRule::of).toList();
    private static final double SHORTEST = 0x1p-45;
    private static final int MOST_PANELS = 100_000;

    private final Integrand integrand;
    private final double tolerance;
    private DoubleDoubleBall sum = DoubleDoubleBall.ZERO;
    private double remainder;
    private int panels;

    private SharpIntegral(Integrand integrand, double tolerance) {
        this.integrand = integrand;
        this.tolerance = tolerance;
    }

    /** What the proof asks of a function. */
    interface Integrand {
        /** Its value at the numbers of a real ball, enclosed. */
        DoubleDoubleBall at(DoubleDoubleBall z);

        /** An upper bound of its absolute value over a disc; infinite if it is not known to be analytic there. */
        double bound(ComplexDisc z);
    }

    /** A value with a proved bound of its remainder, and the number of panels. */
    record Result(DoubleDoubleBall value, double remainder, int panels) {}

    /** Over [-r, r], r a dyadic number; no panel's remainder exceeds the tolerance. */
    static Result over(Integrand integrand, double r, double tolerance) {
        SharpIntegral integral = new SharpIntegral(integrand, tolerance);
        integral.run(r);
        return new Result(integral.sum, integral.remainder, integral.panels);
    }

    private record Part(double middle, double half) {}

    private void run(double r) {
        Deque<Part> open = new ArrayDeque<>();
        open.push(new Part(0, r));
        while (!open.isEmpty()) {
            Part part = open.pop();
            if (!done(part)) {
                double half = 0.5 * part.half();
                if (half < SHORTEST) {
                    throw new NotCertifiedException("the integrand has no bound about z = " + part.middle());
                }
                open.push(new Part(part.middle() + half, half));
                open.push(new Part(part.middle() - half, half));
            }
        }
    }

    private boolean done(Part part) {
        double h = part.half();
        // (rho + 1/rho)/2 is a dyadic number
        ComplexDisc disc = new ComplexDisc(part.middle(), 0, h * 0.5 * (RHO + 1 / RHO));
        double bound = integrand.bound(disc);
        double error = 64.0 / 15 / (1 - 1 / (RHO * RHO)) * h * bound * (1 + 0x1p-40);
        for (int i = 0; i < SIZES.length; i++) {
            double here = error * Math.scalb(1.0, -4 * SIZES[i]);
            if (here <= tolerance) {
                if (++panels > MOST_PANELS) {
                    throw new NotCertifiedException("more than " + MOST_PANELS + " panels are needed");
                }
                add(part, RULES.get(i));
                remainder = Math.nextUp(remainder + here);
                return true;
            }
        }
        return false;
    }

    private void add(Part part, SharpRule rule) {
        DoubleDoubleBall middle = DoubleDoubleBall.of(part.middle());
        DoubleDoubleBall half = DoubleDoubleBall.of(part.half());
        DoubleDoubleBall panel = DoubleDoubleBall.ZERO;
        for (int j = 0; j < rule.nodes().size(); j++) {
            DoubleDoubleBall z = middle.add(half.multiply(rule.nodes().get(j)));
            panel = panel.add(rule.weights().get(j).multiply(integrand.at(z)));
        }
        sum = sum.add(half.multiply(panel));
    }
}
