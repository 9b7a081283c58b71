package io.github.touchstone.report;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Question;
import io.github.touchstone.study.Simulation;
import java.math.BigDecimal;
import java.util.Optional;

/** Outcomes in words and digits: never a digit that is not certain without saying so. */
final class OutcomeText {
    /** A fraction longer than this helps nobody. */
    private static final int MAX_FRACTION = 200;

    /** Fractions of more bits are not reduced to see whether they become short. */
    private static final int MAX_BITS = 1 << 14;

    /** Digits that tell every binary64 number from its neighbours. */
    private static final int BINARY64_DIGITS = 17;

    /** Digits of bounds by simulation, rounded to the side that keeps them bounds. */
    private static final int FEW = 4;

    private OutcomeText() {}

    /**
     * One word: {@code exact}, {@code exact-law}, {@code enclosure}, {@code numerical}, {@code estimate}, {@code binary64} or {@code
     * infinite}.
     */
    static String kind(Outcome outcome, Method method) {
        if (outcome instanceof Outcome.Certified c) {
            return c.value().exact() ? "exact" : method == Method.EXACT ? "exact-law" : "enclosure";
        }
        if (outcome instanceof Outcome.Numerical) {
            return "numerical";
        }
        if (outcome instanceof Outcome.Estimate || outcome instanceof Outcome.AtLeast) {
            return "estimate";
        }
        return outcome instanceof Outcome.Rounded ? "binary64" : "infinite";
    }

    /** {@code upper} or {@code lower} where a simulation bounds the quantity, and does not estimate it. */
    static Optional<String> bound(Question question) {
        return question.simulation()
                .filter(simulation -> simulation.side() != Simulation.Side.VALUE)
                .map(simulation -> Names.of(simulation.side()));
    }

    /** What sort of number stands there, for people. */
    static String described(Outcome outcome, Method method, int digits) {
        String kind = kind(outcome, method);
        if (outcome instanceof Outcome.Certified c) {
            return c.value().exact() ? kind : kind + ", " + certified(c.value(), digits);
        }
        if (outcome instanceof Outcome.Numerical n) {
            return kind + ", error " + shortened(n.error());
        }
        if (outcome instanceof Outcome.Estimate e) {
            return kind + " +- " + shortened(e.halfWidth()) + ", confidence " + given(e.confidence()) + ", "
                    + e.samples() + " samples";
        }
        if (outcome instanceof Outcome.AtLeast a) {
            return "at confidence " + given(a.confidence()) + ", " + kind + " " + few(a.estimate()) + ", " + a.samples()
                    + " samples, test function: " + a.testFunction();
        }
        return outcome instanceof Outcome.Infinite i ? kind + ": " + i.reason() : kind + ", not certified";
    }

    /**
     * How close a simulation came.
     *
     * @param halfWidth of the interval, or how far the bound is below its estimate
     * @param samples the number of runs
     */
    record Reached(double halfWidth, long samples) {}

    /** How close it came, if it is one. */
    static Optional<Reached> reached(Outcome outcome) {
        if (outcome instanceof Outcome.Estimate e) {
            return Optional.of(new Reached(e.halfWidth(), e.samples()));
        }
        return outcome instanceof Outcome.AtLeast a
                ? Optional.of(new Reached(a.estimate() - a.value(), a.samples()))
                : Optional.empty();
    }

    private static String few(double x) {
        return x == 0 ? "0" : Decimals.text(Decimals.nearest(Rational.ofExactly(x), FEW));
    }

    private static String certified(Enclosure x, int digits) {
        int certified = Decimals.certifiedDigits(x, digits);
        return certified + " certified digits" + (certified < digits ? " of " + digits + " asked for" : "");
    }

    /** The digits: certified ones, or 17 of a binary64 number. */
    static String digits(Outcome outcome, int digits) {
        if (outcome instanceof Outcome.Certified c) {
            return Decimals.print(c.value(), digits);
        }
        if (outcome instanceof Outcome.Numerical n) {
            return within(n.value(), n.error());
        }
        if (outcome instanceof Outcome.Estimate e) {
            return within(e.value(), e.halfWidth());
        }
        if (outcome instanceof Outcome.AtLeast a) {
            return a.value() == 0 ? "0" : Decimals.text(Decimals.lower(Rational.ofExactly(a.value()), FEW));
        }
        return outcome instanceof Outcome.Rounded r ? rounded(r.value()) : "infinite";
    }

    /** The digits down to the second that the error touches: more would feign knowledge. */
    static String within(double value, double error) {
        if (value == 0 || error == 0) {
            return rounded(value);
        }
        int digits = 3 + exponent(value) - exponent(error);
        return Decimals.text(
                Decimals.nearest(Rational.ofExactly(value), Math.max(1, Math.min(BINARY64_DIGITS, digits))));
    }

    private static int exponent(double x) {
        return (int) Math.floor(StrictMath.log10(Math.abs(x)));
    }

    /** Two digits, rounded up: an error is not made smaller by printing it. */
    static String shortened(double error) {
        return error == 0
                ? "0"
                : Decimals.text(Decimals.upper(Rational.ofExactly(error), 2).stripTrailingZeros());
    }

    /** Up to 17 digits by our own rounding: {@code Double.toString} differs between Java versions. */
    static String rounded(double x) {
        if (!Double.isFinite(x)) {
            return Double.toString(x);
        }
        BigDecimal decimal = Decimals.nearest(Rational.ofExactly(x), BINARY64_DIGITS);
        return Decimals.text(decimal.stripTrailingZeros());
    }

    /** A number that was given in decimals, as it was given: 15 digits survive binary64. */
    static String given(double x) {
        return Decimals.text(Decimals.nearest(Rational.ofExactly(x), 15).stripTrailingZeros());
    }

    /** {@code p/q} in lowest terms, if the outcome is exact and that is short. */
    static Optional<String> fraction(Outcome outcome) {
        if (outcome instanceof Outcome.Certified c
                && c.value().exact()
                && c.value().lower().denominator().bitLength() <= MAX_BITS
                && c.value().lower().numerator().bitLength() <= MAX_BITS) {
            return Optional.of(c.value().lower().toString()).filter(text -> text.length() <= MAX_FRACTION);
        }
        return Optional.empty();
    }
}
