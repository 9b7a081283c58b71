package io.github.touchstone.samplers.certified;

import io.github.touchstone.math.intervals.Interval;
import io.github.touchstone.math.kernels.EnclosedMixture;
import io.github.touchstone.math.kernels.GridValues;
import io.github.touchstone.math.kernels.KernelShares;
import io.github.touchstone.math.kernels.KernelSum;
import io.github.touchstone.math.kernels.ScoreCell;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.NotCertifiedException;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import java.util.stream.IntStream;

/** The rectangle rule for {@code int p log(p/q)} and {@code int q log(q/p)}, with all its errors (spec CRT-9, CRT-10, CRT-11). */
final class LineIntegral {
    /** What the rectangle rule may cost. */
    private static final double TOLERANCE = 1e-22;
    /** The range holds the points where qhat is at least this many times its error; in between half as much must be left. */
    private static final double THRESHOLD = 0x1p6;

    /** At least twice the relative errors of qhat at the points; checked. */
    private static final double VALUES = 1e-6;

    /** {@code exp(2) < THRESHOLD/4}: qhat stays twice its error between the points. */
    private static final double GREATEST_CHANGE = 2;

    private static final double UP = 1 + 0x1p-30;
    private static final int TRIES = 8;
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;

    private final EnclosedMixture p;
    private final CertifiedOutput output;
    private final Interval s;
    private final double pointwise;

    private LineIntegral(EnclosedMixture p, CertifiedOutput output) {
        this.p = p;
        this.output = output;
        this.s = output.sum().width();
        // 1/sqrt(2 pi) < 0.4
        this.pointwise = output.error().total() * 0.4 / s.lower() * UP;
    }

    static CertifiedKl kl(EnclosedMixture p, CertifiedOutput output, boolean forward) {
        LineIntegral integral = new LineIntegral(p, output);
        KernelShares shares = new KernelShares(output.sum());
        double height = 0.9 * integral.s.lower();
        String reason = "";
        for (int i = 0; i < TRIES; i++) {
            Range range = integral.range(spacing(height), shares);
            double horizontal = integral.horizontal(range, forward);
            if (horizontal <= TOLERANCE) {
                return integral.evaluate(range, (horizontal + integral.vertical(range, forward)) * UP, forward);
            }
            reason = "the last integral's rule is off by up to " + horizontal;
            height = Math.min(0.95 * height, range.height() * 0.98);
        }
        throw new NotCertifiedException("no spacing of the last integral was fine enough: " + reason);
    }

    /** {@code 2 pi a/h = log(1/tolerance) + 6}, in 20 significant bits. */
    private static double spacing(double height) {
        double h = 2 * StrictMath.PI * height / (6 - StrictMath.log(TOLERANCE));
        double scale = Math.scalb(0x1p20, -Math.getExponent(h));
        return Math.floor(h * scale) / scale;
    }

    /**
     * The points of the integral and what holds on their range.
     *
     * @param values qhat at the points
     * @param logRatios log(p/qhat) there
     * @param local bounds for qhat
     * @param cells the cells of p
     * @param height the height up to which both logarithms are analytic
     */
    private record Range(
            GridValues values,
            List<DoubleDoubleBall> logRatios,
            KernelShares.Local local,
            List<ScoreCell> cells,
            double height) {
        double left() {
            return values.point(0) - values.h() / 2;
        }

        double right() {
            return values.point(values.size() - 1) + values.h() / 2;
        }

        double slope() {
            return cells.stream().mapToDouble(ScoreCell::score).max().orElseThrow();
        }

        /** A bound on how log(p/qhat) and its two parts, as they are at the points, change within half a spacing. */
        double change() {
            return 0.5 * values.h() * (slope() + local.slope()) * UP + VALUES;
        }

        double greatestLogRatio() {
            return logRatios.stream()
                            .mapToDouble(x -> x.hi() + x.radius())
                            .max()
                            .orElseThrow()
                    * UP;
        }

        double greatestMagnitude() {
            return logRatios.stream()
                            .mapToDouble(x -> Math.abs(x.hi()) + x.radius())
                            .max()
                            .orElseThrow()
                    * UP;
        }

        DoubleDoubleBall q(int k) {
            return DoubleDoubleBall.of(values.hi(k)).add(DoubleDoubleBall.of(values.lo(k)));
        }
    }

    private Range range(double h, KernelShares shares) {
        GridValues all = output.sum().on(h);
        double threshold = THRESHOLD * pointwise;
        int from = IntStream.range(0, all.size())
                .filter(k -> all.hi(k) >= threshold)
                .findFirst()
                .orElseThrow(() -> new NotCertifiedException("the error of the density is larger than the density"));
        int to = all.size();
        while (all.hi(to - 1) < threshold) {
            to--;
        }
        GridValues values = all.part(from, to);
        if (IntStream.range(0, values.size()).anyMatch(k -> values.hi(k) < threshold / 2)) {
            throw new NotCertifiedException("the density between two modes is below " + threshold
                    + ", the range where its logarithm is certified");
        }
        if (!(2 * (values.relativeError() + values.greatestCut() / threshold) < VALUES && threshold > 0)) {
            throw new NotCertifiedException("the values of the density are too far off for its error");
        }
        KernelShares.Local local = IntStream.range(0, values.size())
                .parallel()
                .mapToObj(k -> shares.around(values.point(k), 0.5 * h * UP))
                .reduce(new KernelShares.Local(0, 0), KernelShares.Local::max);
        List<DoubleDoubleBall> logRatios = IntStream.range(0, values.size())
                .parallel()
                .mapToObj(k -> {
                    DoubleDoubleBall q = DoubleDoubleBall.of(values.hi(k)).add(DoubleDoubleBall.of(values.lo(k)));
                    return p.logDensity(DoubleDoubleBall.of(values.point(k))).subtract(DD.log(q));
                })
                .toList();
        Interval hull = new Interval(values.point(0) - 0.5 * h, values.point(values.size() - 1) + 0.5 * h);
        List<ScoreCell> cells = p.strip().cells(hull);
        Range range = new Range(values, logRatios, local, cells, height(local, cells));
        if (!(range.change() < GREATEST_CHANGE)) {
            throw new NotCertifiedException(
                    "the densities vary by up to exp(" + range.change() + ") between two points");
        }
        return range;
    }

    /** The greatest height tried at which both real parts stay above 0.4. */
    private static double height(KernelShares.Local local, List<ScoreCell> cells) {
        double height = 1.05 / Math.sqrt(local.variance());
        while (height > 0 && realPart(cells, height) < 0.4) {
            height *= 0.95;
        }
        return height;
    }

    private static double realPart(List<ScoreCell> cells, double height) {
        return cells.stream().mapToDouble(c -> c.realPart(height)).min().orElseThrow();
    }

    /** A bound of {@code |log(p/qhat)|} on the rectangle of the range and the height a. */
    private double logarithm(Range range) {
        double a = range.height();
        double widest = Double.POSITIVE_INFINITY;
        double chi = 0;
        for (int i = 0; i < p.size(); i++) {
            widest = Math.min(widest, 1 / p.variance(i).lower());
        }
        for (ScoreCell cell : range.cells()) {
            chi = Math.max(chi, cell.logChi(a));
        }
        double own = 1 - 0.5 * a * a * range.local().variance() * UP;
        return (range.greatestMagnitude()
                        + range.change()
                        + a * (range.slope() + range.local().slope())
                        + 0.5 * a * a * (widest + 1 / (s.lower() * s.lower()))
                        + chi
                        + 2
                        - StrictMath.log(own))
                * UP;
    }

    /** {@code 2/(exp(2 pi a/h) - 1)} times a bound of the integral of |integrand| at the height a. */
    private double horizontal(Range range, boolean forward) {
        double growth = 2 * StrictMath.PI * range.height() / range.values().h() * (1 - 0x1p-40);
        double mass = forward ? 1 : output.sum().massAbove();
        return 2 * StrictMath.exp(-growth) * (1 + StrictMath.exp(1 - growth)) * mass * rise(range, forward) * UP;
    }

    /** {@code 2 int_0^a |integrand|/(1 + exp(2 pi y/h)) dy} at both edges, where {@code int exp(-2 pi y/h) dy <= h/(2 pi)}. */
    private double vertical(Range range, boolean forward) {
        int last = range.values().size() - 1;
        double edges = density(range, 0, forward) + density(range, last, forward);
        return edges * range.values().h() * rise(range, forward) * UP;
    }

    /** A bound of |integrand| over its density on the real line below, up to the height a. */
    private double rise(Range range, boolean forward) {
        double a = range.height();
        double least = forward ? Double.POSITIVE_INFINITY : s.lower() * s.lower();
        for (int i = 0; forward && i < p.size(); i++) {
            least = Math.min(least, p.variance(i).lower());
        }
        return StrictMath.exp(0.5 * a * a / least * UP) * logarithm(range) * UP;
    }

    /** A bound of p or qhat within half a spacing of a point. */
    private double density(Range range, int k, boolean forward) {
        double q = range.values().hi(k) * UP;
        double logRatio = forward
                ? range.logRatios().get(k).hi() + range.logRatios().get(k).radius()
                : 0;
        return q * StrictMath.exp(logRatio + range.change()) * UP;
    }

    private CertifiedKl evaluate(Range range, double quadrature, boolean forward) {
        GridValues values = range.values();
        int n = values.size();
        List<DoubleDoubleBall> terms = IntStream.range(0, n)
                .parallel()
                .mapToObj(k -> term(range, k, forward))
                .toList();
        DoubleDoubleBall sum = DoubleDoubleBall.ZERO;
        double blur = 0;
        for (int k = 0; k < n; k++) {
            sum = sum.add(terms.get(k));
            double q = values.hi(k);
            double relative = 2 * (values.relativeError() + values.greatestCut() / q);
            DoubleDoubleBall log = range.logRatios().get(k);
            double weight = forward ? q * StrictMath.exp(log.hi()) : q * (2 + Math.abs(log.hi()));
            blur += weight * relative;
        }
        DoubleDoubleBall value = sum.multiply(DoubleDoubleBall.of(values.h()));
        double rounding = blur * values.h() * UP;
        double sensitivity = forward
                ? 2 * StrictMath.exp(range.greatestLogRatio() + range.change())
                : range.greatestMagnitude() + range.change() + 2;
        RunError e = output.error();
        ErrorParts parts = new ErrorParts(
                e.discretisation() * sensitivity * UP,
                e.truncation() * sensitivity * UP,
                (e.rounding() * sensitivity + rounding + value.radius()) * UP,
                tails(range, forward),
                quadrature);
        Rational width = Rational.ofExactly(parts.total() * UP);
        Enclosure middle = value.enclosure();
        return new CertifiedKl(
                new Enclosure(middle.lower().subtract(width), middle.upper().add(width)), parts, output.points(), n);
    }

    private DoubleDoubleBall term(Range range, int k, boolean forward) {
        DoubleDoubleBall log = range.logRatios().get(k);
        return forward
                ? range.q(k).multiply(DD.exp(log)).multiply(log)
                : range.q(k).multiply(log.negate());
    }

    private double tails(Range range, boolean forward) {
        KernelSum sum = output.sum();
        if (!forward) {
            double error = output.error().total();
            double below = sum.beyond(range.left(), -1).mass() + error;
            double above = sum.beyond(range.right(), 1).mass() + error;
            return TailBounds.reverse(p, below, output.moment(), s) + TailBounds.reverse(p, above, output.moment(), s);
        }
        // at least the slope + log 3/s + 1/(2 s) of CRT-10
        double slope = 2 * (range.local().slope() + 1 / s.lower()) * UP;
        double left = logAtEdge(range, 0);
        double right = logAtEdge(range, range.values().size() - 1);
        return TailBounds.forward(p, range.left(), -1, left, slope, s)
                + TailBounds.forward(p, range.right(), 1, right, slope, s);
    }

    /** A lower bound of log q at an edge. */
    private double logAtEdge(Range range, int k) {
        double q = range.values().hi(k);
        return StrictMath.log(0.5 * q) - 1e-9 - range.change();
    }
}
