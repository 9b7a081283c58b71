package io.github.touchstone.study.findings;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.math.statistics.LeastSquares;
import io.github.touchstone.study.Outcome;

/**
 * A number, and how it is known (spec STD-2).
 *
 * @param value the number as a double; {@code +Infinity} is an answer, NaN is none
 * @param error how far the truth may be off, absolute; what that means says {@code knowledge}
 * @param knowledge how the number is known
 */
public record Value(double value, double error, Knowledge knowledge) {
    private static final double CONFIDENCE = 0.95;

    /** Rejects NaN and negative errors, and an exact value with an error. */
    public Value {
        if (Double.isNaN(value) || !(error >= 0) || (knowledge == Knowledge.EXACT && error != 0)) {
            throw new IllegalArgumentException(knowledge + " " + value + " +- " + error + " is no value");
        }
    }

    /** A double that is the number itself. */
    public static Value exact(double value) {
        return new Value(value, 0, Knowledge.EXACT);
    }

    /** Computed with this error budget. */
    public static Value numerical(double value, double error) {
        return new Value(value, error, Knowledge.NUMERICAL);
    }

    /** Computed with its error budget. */
    public static Value numerical(Measured measured) {
        return numerical(measured.value(), measured.error());
    }

    /** Estimated by simulation, with the half-width of its 95 % interval. */
    public static Value estimated(double value, double halfWidth) {
        return new Value(value, halfWidth, Knowledge.ESTIMATED);
    }

    /** Fitted, with the half-width of its 95 % interval. */
    public static Value fitted(double value, double halfWidth) {
        return new Value(value, halfWidth, Knowledge.FITTED);
    }

    /** Fitted, with the half-width of its 95 % interval. */
    public static Value fitted(LeastSquares.Coefficient coefficient) {
        return fitted(coefficient.value(), coefficient.halfWidth());
    }

    /** The double nearest the middle of the enclosure, with an error that covers the enclosure; exact if the double is the number. */
    public static Value enclosed(Enclosure enclosure) {
        double value = enclosure.middle().doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("beyond the range of doubles");
        }
        Rational nearest = Rational.ofExactly(value);
        Rational above = enclosure.upper().subtract(nearest).abs();
        Rational below = enclosure.lower().subtract(nearest).abs();
        Rational furthest = above.compareTo(below) > 0 ? above : below;
        return furthest.isZero()
                ? exact(value)
                : new Value(value, Math.nextUp(furthest.doubleValue()), Knowledge.ENCLOSED);
    }

    /**
     * The answer of an experiment. A lower bound, a rounded figure and an interval of another confidence than 95 % are no values: {@link
     * IllegalArgumentException}.
     */
    public static Value of(Outcome outcome) {
        if (outcome instanceof Outcome.Certified certified) {
            return enclosed(certified.value());
        }
        if (outcome instanceof Outcome.Numerical numerical) {
            return numerical(numerical.value(), numerical.error());
        }
        if (outcome instanceof Outcome.Estimate estimate && estimate.confidence() == CONFIDENCE) {
            return estimated(estimate.value(), estimate.halfWidth());
        }
        if (outcome instanceof Outcome.Infinite) {
            return exact(Double.POSITIVE_INFINITY);
        }
        throw new IllegalArgumentException(outcome + " is not known the way a value of a study is");
    }

    /** The multiple by a double that is no rounding of another number, such as T^2; the rounding of the product counts. */
    public Value times(double factor) {
        double product = value * factor;
        return factor == 1 ? this : new Value(product, covering(error * Math.abs(factor) + Math.ulp(product)), known());
    }

    /** The quotient, known as well as the worse of the two; the other is not 0 within its error. */
    public Value over(Value other) {
        double quotient = value / other.value;
        double least = Math.nextDown(Math.abs(other.value) - other.error);
        if (!(least > 0)) {
            throw new IllegalArgumentException(other + " may be 0");
        }
        // |a/b - A/B| <= (|a - A| + |a/b| |b - B|)/|B|
        double spread = (error + Math.abs(quotient) * other.error) / least;
        return new Value(quotient, covering(spread + Math.ulp(quotient)), worse(known(), other.known()));
    }

    /** The exponent {@code ln(to/from)/ln(ratio)} of a power law through two values whose abscissas have this ratio, not 1. */
    public static Value exponent(Value from, Value to, double ratio) {
        Value growth = to.over(from);
        double length = StrictMath.log(ratio);
        double exponent = StrictMath.log(growth.value) / length;
        // |ln g - ln G| <= |g - G|/min(g, G); StrictMath.log is within an ulp, twice, and a division
        double relative = growth.error / (growth.value - growth.error);
        if (!(relative >= 0)) {
            throw new IllegalArgumentException(growth + " may be 0");
        }
        return new Value(exponent, covering(relative / Math.abs(length) + 8 * Math.ulp(exponent)), growth.known());
    }

    /** A computed double is rarely the number any more. */
    private Knowledge known() {
        return knowledge == Knowledge.EXACT ? Knowledge.ENCLOSED : knowledge;
    }

    private static Knowledge worse(Knowledge a, Knowledge b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    /** Not below the number of which a few roundings made {@code error}. */
    private static double covering(double error) {
        return error * (1 + 0x1p-48);
    }
}
