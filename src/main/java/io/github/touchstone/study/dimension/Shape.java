package io.github.touchstone.study.dimension;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A mixture on the line by free numbers, for a search: the first component has the variance 1/4 and the share 1; each further one adds
 * its distance from the one before in units of 1/2, the logarithm of its variance over 1/4, and the logarithm of its share. The mean is
 * zero: DDIM pays {@code abar_T/2} times the square of a mean at the start (GAUSS-9), which has nothing to do with the steps.
 *
 * @param numbers three a component after the first: distance, log variance ratio, log share
 */
record Shape(List<Double> numbers) {
    /** Greater distances are not asked for: they make the error of the start felt. */
    private static final double FARTHEST = 24;

    /** The largest logarithm of a ratio. */
    private static final double WIDEST = 3;

    private static final double LEAST = -8;

    private static final int DIGITS = 9;

    /** Copies the list. */
    Shape {
        numbers = List.copyOf(numbers);
    }

    static Shape of(double... numbers) {
        List<Double> list = new ArrayList<>();
        for (double x : numbers) {
            list.add(x);
        }
        return new Shape(list);
    }

    /** The mixture, its parameters rounded to nine decimals. */
    MixtureTarget target() {
        List<Rational> shares = new ArrayList<>(List.of(Rational.ONE));
        List<Rational> means = new ArrayList<>(List.of(Rational.ZERO));
        List<Rational> variances = new ArrayList<>(List.of(Rational.of(1, 4)));
        double mean = 0;
        for (int i = 0; i < numbers.size(); i += 3) {
            mean += clipped(numbers.get(i), -FARTHEST, FARTHEST) / 2;
            means.add(rounded(mean));
            variances.add(rounded(StrictMath.exp(clipped(numbers.get(i + 1), LEAST, WIDEST)) / 4)
                    .add(Rational.of(1, 1_000_000_000)));
            shares.add(rounded(StrictMath.exp(clipped(numbers.get(i + 2), LEAST, WIDEST)))
                    .add(Rational.of(1, 1_000_000_000)));
        }
        Rational sum = shares.stream().reduce(Rational.ZERO, Rational::add);
        Rational centre = Rational.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            centre = centre.add(shares.get(i).multiply(means.get(i)).divide(sum));
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            components.add(
                    Component.onLine(shares.get(i).divide(sum), means.get(i).subtract(centre), variances.get(i)));
        }
        return new MixtureTarget(components);
    }

    private static double clipped(double x, double least, double most) {
        return Math.max(least, Math.min(most, x));
    }

    private static Rational rounded(double x) {
        return Rational.of(BigDecimal.valueOf(x).setScale(DIGITS, RoundingMode.HALF_EVEN));
    }

    /** Weights, means and variances to four digits. */
    String words() {
        List<String> parts = new ArrayList<>();
        for (Component c : target().components()) {
            parts.add(String.format(
                    Locale.ROOT,
                    "%.4g N(%.4g, %.4g)",
                    c.weight().doubleValue(),
                    c.mean().get(0).doubleValue(),
                    c.covariance().get(0).get(0).doubleValue()));
        }
        return String.join(" + ", parts);
    }
}
