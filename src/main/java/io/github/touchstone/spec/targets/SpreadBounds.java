package io.github.touchstone.spec.targets;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.UndecidedException;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * Bounds on the trapezoidal rule for {@code G = int sum_{i<j} pi_i pi_j (mu_i - mu_j)^2 p dx} (spec MIX-7). In binary64 with a factor 2 in hand.
 */
final class SpreadBounds {
    /** Covers the roundings of all bounds: exponents below a thousand that are off by 1e-8 of themselves change nothing of that size. */
    private static final double SAFETY = 2;

    /** The largest relative uncertainty of a parameter. */
    private static final double KNOWN = 1e-12;

    private final double[] weights;
    private final double[] means;
    private final double[] variances;
    private final List<Pair> pairs;

    private SpreadBounds(double[] weights, double[] means, double[] variances, List<Pair> pairs) {
        this.weights = weights;
        this.means = means;
        this.variances = variances;
        this.pairs = pairs;
    }

    /**
     * A pair of components. {@code w_i w_j N_i N_j/p <= sqrt(w_i w_j N_i N_j)/2 = mass N(centre, deviation^2)}.
     *
     * @param i the one
     * @param j the other
     * @param mass {@code sqrt(w_i w_j)/2} times the Bhattacharyya coefficient
     * @param centre of the overlap
     * @param deviation of the overlap
     * @param level {@code mu_i - mu_j} at the centre
     * @param slope {@code mu_i' - mu_j'}
     */
    record Pair(int i, int j, double mass, double centre, double deviation, double level, double slope) {
        /** Bound of the pair's integral. */
        double most() {
            return mass * (level * level + slope * slope * deviation * deviation);
        }

        /** Bound of the part of it outside of [from, to]. */
        double outside(double from, double to) {
            double reach = Math.min(to - centre, centre - from) / deviation;
            double spread = slope * slope * deviation * deviation;
            return reach < 1
                    ? most()
                    : Math.min(
                            most(),
                            2 * mass * StrictMath.exp(-reach * reach / 2) * (level * level + spread * (reach + 1)));
        }

        /** Bound of the integrand's modulus at x + ib, |b| at most {@code height}, but for the strip's own factor. */
        double at(double x, double height) {
            double z = (x - centre) / deviation;
            double gap = level + slope * (x - centre);
            double density = StrictMath.exp(-z * z / 2) / (deviation * StrictMath.sqrt(2 * StrictMath.PI));
            return mass * density * (gap * gap + slope * slope * height * height);
        }
    }

    /**
     * Nodes {@code j step} for j from first to last, and a bound on the error of the rule.
     *
     * @param step a double of few bits, so that nodes are exact
     * @param first the first j
     * @param last the last j
     * @param error absolute
     */
    record Rule(double step, long first, long last, double error) {
        long nodes() {
            return last - first + 1;
        }
    }

    static <T extends FieldElement<T>> SpreadBounds of(NormalMixture<T> law, List<T> levels, List<T> slopes) {
        int n = law.size();
        double[] weights = new double[n];
        double[] means = new double[n];
        double[] variances = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = law.weight(i).getReal();
            variances[i] = known(law, law.variance(i), 0);
            means[i] = known(law, law.mean(i), Math.sqrt(variances[i]));
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                pairs.add(pair(
                        weights,
                        means,
                        variances,
                        i,
                        j,
                        levels.get(i).subtract(levels.get(j)).getReal(),
                        slopes.get(i).subtract(slopes.get(j)).getReal()));
            }
        }
        return new SpreadBounds(weights, means, variances, pairs);
    }

    /** The middle of an enclosure; refuses one so wide that bounds at its middle say nothing of its ends. */
    private static <T extends FieldElement<T>> double known(NormalMixture<T> law, T x, double scale) {
        double middle = x.getReal();
        double radius = law.arithmetic().certified()
                ? law.arithmetic().enclosure(x).radius().doubleValue()
                : 0;
        if (radius > KNOWN * (Math.abs(middle) + scale)) {
            throw new UndecidedException("the law of X_t is known to " + radius + " only");
        }
        return middle;
    }

    private static Pair pair(double[] w, double[] m, double[] v, int i, int j, double levelAtZero, double slope) {
        double total = v[i] + v[j];
        double gap = m[i] - m[j];
        double mass = 0.5
                * Math.sqrt(w[i] * w[j])
                * Math.sqrt(2 * Math.sqrt(v[i]) * Math.sqrt(v[j]) / total)
                * (StrictMath.exp(-gap * gap / (4 * total)) + Double.MIN_NORMAL);
        double centre = (m[i] * v[j] + m[j] * v[i]) / total;
        return new Pair(i, j, mass, centre, Math.sqrt(2 * v[i] * v[j] / total), levelAtZero + slope * centre, slope);
    }

    /** A bound of G. */
    double most() {
        return SAFETY * pairs.stream().mapToDouble(Pair::most).sum();
    }

    /** A rule whose error is at most the tolerance, or as near as the bounds get. */
    Rule rule(double tolerance) {
        double goal = StrictMath.log(16 * most() / tolerance);
        Rule rule = attempt(goal, tolerance);
        for (int i = 0; i < 8 && rule.error() > tolerance; i++) {
            goal += 5;
            rule = attempt(goal, tolerance);
        }
        return rule;
    }

    /** Aims at the error {@code exp(-goal)} relative to the bound of G, and says what is reached. */
    private Rule attempt(double goal, double tolerance) {
        double narrowest = narrowest();
        Window near = window(Math.sqrt(2 * goal), tolerance);
        // at the ends the integrand must outweigh the strip's factor, which a wider window only lessens
        double strip = square(height(near, goal)) / narrowest;
        Window window = window(Math.sqrt(2 * (goal + strip)), tolerance);
        double height = height(window, goal);
        double step = fewBits(2 * StrictMath.PI * height / (goal + square(height) / narrowest));
        long first = (long) Math.floor(window.from() / step);
        long last = (long) Math.ceil(window.to() / step);
        return new Rule(step, first, last, error((first - 0.5) * step, (last + 0.5) * step, step));
    }

    private record Window(double from, double to) {}

    /** So many deviations about the overlap of every pair that counts. */
    private Window window(double reach, double tolerance) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Pair p : pairs) {
            if (p.most() > tolerance / (8 * pairs.size())) {
                from = Math.min(from, p.centre() - reach * p.deviation());
                to = Math.max(to, p.centre() + reach * p.deviation());
            }
        }
        return new Window(from, to);
    }

    /** The height of a strip that the phases allow, not above the one where its own factor costs what it gains. */
    private double height(Window window, double goal) {
        return Math.min(StrictMath.PI / (2 * phases(window.from(), window.to())), Math.sqrt(goal * narrowest()));
    }

    private static double square(double x) {
        return x * x;
    }

    private double error(double from, double to, double step) {
        double narrowest = narrowest();
        double height = Math.min(StrictMath.PI / (2 * phases(from, to)), StrictMath.PI * narrowest / step);
        double strip = Math.sqrt(2) * StrictMath.exp(square(height) / narrowest);
        double horizontal =
                2 * strip * (most() + square(height) * slopes()) / StrictMath.expm1(2 * StrictMath.PI * height / step);
        double vertical = 0;
        double outside = 0;
        for (Pair p : pairs) {
            vertical += p.at(from, height) + p.at(to, height);
            outside += p.outside(from, to);
        }
        return SAFETY * (horizontal + strip * step / StrictMath.PI * vertical + outside);
    }

    private double slopes() {
        double sum = 0;
        for (Pair p : pairs) {
            sum += p.slope() * p.slope() * Math.min(weights[p.i()], weights[p.j()]);
        }
        return sum;
    }

    /** How far the phases of the components part for each unit of height, anywhere in [from, to]. */
    private double phases(double from, double to) {
        return Math.max(phases(from), phases(to));
    }

    private double phases(double x) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < means.length; i++) {
            double slope = (x - means[i]) / variances[i];
            least = Math.min(least, slope);
            most = Math.max(most, slope);
        }
        return (most - least) * (1 + 1e-9) + Double.MIN_NORMAL;
    }

    private double narrowest() {
        double least = Double.POSITIVE_INFINITY;
        for (double v : variances) {
            least = Math.min(least, v);
        }
        return least;
    }

    /** The largest double of five bits that is not above x. */
    private static double fewBits(double x) {
        double unit = Math.scalb(1.0, Math.getExponent(x) - 4);
        return Math.floor(x / unit) * unit;
    }
}
