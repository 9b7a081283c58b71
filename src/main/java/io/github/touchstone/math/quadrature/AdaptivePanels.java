package io.github.touchstone.math.quadrature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Integrals over an interval by Gauss-Legendre panels, each halved while it seems the worst (spec DEN-8).
 *
 * <p>A panel holds the rule over its two halves, and as its error the distance from the rule over the whole. That is an estimate, and a
 * pessimistic one for smooth integrands. Halving ends when the errors add up to {@value #TOLERANCE} of the integral of the modulus, or
 * at {@value #SPLITS} splits, which rounding in the integrand can bring about.
 */
public final class AdaptivePanels {
    private static final double TOLERANCE = 1e-12;
    private static final int SPLITS = 300;
    private static final GaussLegendre RULE = GaussLegendre.of(16);

    private AdaptivePanels() {}

    /** A function on the line with several values; the first steers the panels. */
    @FunctionalInterface
    public interface Integrand {
        /** The values at x, always as many. */
        double[] at(double x);
    }

    /** The integrals of the values over the panels between the edges, ascending, at least two; the first with its error. */
    public static List<Measured> integrate(Integrand f, double[] edges) {
        PriorityQueue<Panel> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Panel::error).reversed().thenComparingDouble(Panel::a));
        double error = 0;
        double modulus = 0;
        for (int i = 1; i < edges.length; i++) {
            if (edges[i] > edges[i - 1]) {
                Panel panel = Panel.of(f, edges[i - 1], edges[i]);
                queue.add(panel);
                error += panel.error();
                modulus += panel.modulus();
            }
        }
        for (int splits = 0; splits < SPLITS && error > TOLERANCE * modulus; splits++) {
            Panel worst = queue.remove();
            Panel left = Panel.of(f, worst.a(), worst.middle(), worst.left());
            Panel right = Panel.of(f, worst.middle(), worst.b(), worst.right());
            queue.add(left);
            queue.add(right);
            error += left.error() + right.error() - worst.error();
            modulus += left.modulus() + right.modulus() - worst.modulus();
        }
        return sums(queue);
    }

    private static List<Measured> sums(PriorityQueue<Panel> queue) {
        List<Panel> panels = new ArrayList<>(queue);
        panels.sort(Comparator.comparingDouble(Panel::a));
        int values = panels.get(0).left().length;
        List<Measured> sums = new ArrayList<>();
        for (int v = 0; v < values; v++) {
            double sum = 0;
            double error = 0;
            for (Panel panel : panels) {
                sum += panel.left()[v] + panel.right()[v];
                error += Math.abs(panel.left()[v] + panel.right()[v] - panel.whole()[v]);
            }
            sums.add(new Measured(sum, error));
        }
        return sums;
    }

    private static final class Panel {
        private final double a;
        private final double b;
        private final double[] whole;
        private final double[] left;
        private final double[] right;

        Panel(double a, double b, double[] whole, double[] left, double[] right) {
            this.a = a;
            this.b = b;
            this.whole = whole;
            this.left = left;
            this.right = right;
        }

        static Panel of(Integrand f, double a, double b) {
            return of(f, a, b, RULE.integrate(f, a, b));
        }

        static Panel of(Integrand f, double a, double b, double[] whole) {
            double middle = 0.5 * (a + b);
            return new Panel(a, b, whole, RULE.integrate(f, a, middle), RULE.integrate(f, middle, b));
        }

        double middle() {
            return 0.5 * (a + b);
        }

        double error() {
            return Math.abs(left[0] + right[0] - whole[0]);
        }

        double modulus() {
            return Math.abs(left[0]) + Math.abs(right[0]);
        }

        double a() {
            return a;
        }

        double b() {
            return b;
        }

        double[] whole() {
            return whole;
        }

        double[] left() {
            return left;
        }

        double[] right() {
            return right;
        }
    }
}
