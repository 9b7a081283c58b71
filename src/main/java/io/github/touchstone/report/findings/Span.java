package io.github.touchstone.report.findings;

import io.github.touchstone.study.findings.Axis;
import java.util.stream.DoubleStream;

/**
 * What an axis shows.
 *
 * @param lower its beginning
 * @param upper its end, larger
 * @param logarithmic whether equal lengths are equal ratios; then both ends are positive
 */
record Span(double lower, double upper, boolean logarithmic) {
    private static final double MARGIN = 0.04;

    /** Narrower ranges are divided by equal steps, which there are nearly equal ratios. */
    private static final double NARROW = 1.9;

    /** From the least to the greatest number with a margin. A linear axis begins at 0 if that is near. */
    static Span of(Axis.Scale scale, double[] numbers) {
        double least = DoubleStream.of(numbers).min().orElse(1);
        double greatest = DoubleStream.of(numbers).max().orElse(1);
        if (scale == Axis.Scale.LOGARITHMIC && greatest / least > NARROW) {
            double factor = StrictMath.pow(greatest / least, MARGIN);
            return new Span(least / factor, greatest * factor, true);
        }
        double from = scale == Axis.Scale.LINEAR && least >= 0 && least < greatest / 3 ? 0 : least;
        double margin = greatest > from ? MARGIN * (greatest - from) : alone(greatest);
        return new Span(from == 0 && least >= 0 && greatest > 0 ? 0 : from - margin, greatest + margin, false);
    }

    /** What is shown on both sides of a single number. */
    private static double alone(double x) {
        return x == 0 ? 1 : Math.abs(x) / 4;
    }

    /** How far along the axis the number is, from 0 to 1 where it is shown. */
    double share(double x) {
        return logarithmic ? StrictMath.log(x / lower) / StrictMath.log(upper / lower) : (x - lower) / (upper - lower);
    }

    /** The number at this share. */
    double at(double share) {
        return logarithmic ? lower * StrictMath.pow(upper / lower, share) : lower + share * (upper - lower);
    }

    /** The nearest number that is shown. */
    double clamped(double x) {
        return Math.min(upper, Math.max(lower, x));
    }
}
