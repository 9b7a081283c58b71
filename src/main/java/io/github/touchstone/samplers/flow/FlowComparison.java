package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.laws.LineLaw.Interval;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.quadrature.Measured;
import java.util.ArrayList;
import java.util.List;

/** The divergences of an output law q from a mixture p, from one mesh that resolves both (spec FLW-4, FLW-5). */
public final class FlowComparison {
    /** The mass of either law outside of the range, and what its logarithm may weigh it with. */
    private static final double OUTSIDE = 1e-20 * 100;

    private static final double W2_ACCURACY = 1e-12;

    private final FlowLaw q;
    private final LineMixture p;
    private final Mesh mesh;

    FlowComparison(FlowLaw q, LineMixture p) {
        this.q = q;
        this.p = p;
        Interval a = q.support();
        Interval b = p.support();
        Interval range = new Interval(Math.min(a.lower(), b.lower()), Math.max(a.upper(), b.upper()));
        this.mesh = Mesh.of(Cells.of(range, p, q.criticalValues()), new Laws());
    }

    private final class Laws implements Mesh.Subject {
        @Override
        public Point at(double y, double weight, double blur) {
            List<Preimage> preimages = q.preimages(y);
            double logQ = FlowLaw.logDensity(preimages);
            return new Point(y, weight, p.logDensity(y), logQ, blur, q.logError(preimages), preimages);
        }

        @Override
        public double massDefect(Panel whole, List<Panel> halves) {
            double low = whole.cell().y(whole.from());
            double high = whole.cell().y(whole.to());
            double massQ = halves.get(0).integral(Point::q) + halves.get(1).integral(Point::q);
            return Math.abs(massQ - q.mass(low, high));
        }
    }

    /** {@code KL(p || q)}. */
    public Measured klForward() {
        return divergence(mesh.integral(Point::forward));
    }

    /** {@code KL(q || p)}. */
    public Measured klReverse() {
        return divergence(mesh.integral(Point::reverse));
    }

    /** Adds what rounding can do: an error e of log q changes a divergence by {@code int (q - p) e} or {@code -int q g e} (FLW-4). */
    private Measured divergence(Measured integral) {
        double noise = mesh.pieces().stream().mapToDouble(Mesh.Piece::noise).sum();
        return integral.widened(noise + OUTSIDE);
    }

    /** {@code TV(p, q) = sum |P(I) - Q(I)|/2} over the intervals between the points where p = q. */
    public Measured totalVariation() {
        List<Point> points = mesh.points();
        double fine = variation(points);
        List<Point> everyOther = new ArrayList<>();
        for (int i = 0; i < points.size(); i += 2) {
            everyOther.add(points.get(i));
        }
        return new Measured(fine, Math.abs(fine - variation(everyOther)) + 1e-15);
    }

    private double variation(List<Point> points) {
        double sum = 0;
        double from = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + 1 < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get(i + 1);
            if (a.logRatio() * b.logRatio() < 0) {
                double to = crossing(a.y(), b.y());
                sum += Math.abs(p(from, to) - q.mass(from, to));
                from = to;
            }
        }
        return 0.5 * (sum + Math.abs(p(from, Double.POSITIVE_INFINITY) - q.mass(from, Double.POSITIVE_INFINITY)));
    }

    /** Where {@code log(p/q)} changes its sign, by bisection: it may jump there. */
    private double crossing(double a, double b) {
        double low = a;
        double high = b;
        boolean rising = ratio(low) < 0;
        for (double middle = 0.5 * (low + high); low < middle && middle < high; middle = 0.5 * (low + high)) {
            if (ratio(middle) < 0 == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double ratio(double y) {
        return p.logDensity(y) - q.logDensity(y);
    }

    /** The mass of p in (a, b]. */
    private double p(double a, double b) {
        return p.cdf(a) > 0.5 ? p.survival(a) - p.survival(b) : p.cdf(b) - p.cdf(a);
    }

    /** {@code W_2 = (int q(y) (y - P^{-1}(Q(y)))^2 dy)^(1/2)}, the increasing coupling. */
    public Measured wasserstein() {
        Quantile quantile = new Quantile(p);
        Measured square = mesh.refined(
                x -> {
                    double below = q.mass(x.preimages(), true);
                    double above = q.mass(x.preimages(), false);
                    double gap = x.y() - quantile.at(below, above, x.y());
                    return x.q() * gap * gap;
                },
                new Laws(),
                W2_ACCURACY);
        double root = Math.sqrt(square.value());
        return new Measured(root, root == 0 ? Math.sqrt(square.error()) : square.error() / root);
    }
}
