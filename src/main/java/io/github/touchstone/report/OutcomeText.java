package io.github.touchstone.report;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
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

    private OutcomeText() {}

    /** One word: {@code exact}, {@code exact-law}, {@code enclosure}, {@code binary64} or {@code infinite}. */
    static String kind(Outcome outcome, Method method) {
        if (outcome instanceof Outcome.Certified c) {
            return c.value().exact() ? "exact" : method == Method.EXACT ? "exact-law" : "enclosure";
        }
        return outcome instanceof Outcome.Rounded ? "binary64" : "infinite";
    }

    /** What sort of number stands there, for people. */
    static String described(Outcome outcome, Method method, int digits) {
        String kind = kind(outcome, method);
        if (outcome instanceof Outcome.Certified c) {
            return c.value().exact() ? kind : kind + ", " + certified(c.value(), digits);
        }
        return outcome instanceof Outcome.Infinite i ? kind + ": " + i.reason() : kind + ", not certified";
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
        return outcome instanceof Outcome.Rounded r ? rounded(r.value()) : "infinite";
    }

    /** Up to 17 digits by our own rounding: {@code Double.toString} differs between Java versions. */
    static String rounded(double x) {
        if (!Double.isFinite(x)) {
            return Double.toString(x);
        }
        BigDecimal decimal = Decimals.nearest(Rational.ofExactly(x), BINARY64_DIGITS);
        return Decimals.text(decimal.stripTrailingZeros());
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
