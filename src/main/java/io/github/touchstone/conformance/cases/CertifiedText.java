package io.github.touchstone.conformance.cases;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import java.util.Optional;

/** Numbers as the expectations of a vector file hold them (spec VEC-3). */
public final class CertifiedText {
    /** Significant digits of a value. */
    public static final int DIGITS = 25;

    /** Significant digits of a tolerance. */
    private static final int TOLERANCE_DIGITS = 2;

    /** A fraction longer than this is left out. */
    private static final int LONGEST_FRACTION = 120;

    private CertifiedText() {}

    /**
     * The decimal of {@value #DIGITS} significant digits nearest to the number that the enclosure holds; exact where it ends
     * before. Empty if the enclosure leaves it open.
     */
    public static Optional<String> value(Enclosure x) {
        String text = Decimals.text(Decimals.nearest(x.lower(), DIGITS));
        return text.equals(Decimals.text(Decimals.nearest(x.upper(), DIGITS)))
                ? Optional.of(x.exact() ? Decimals.print(x, DIGITS) : text)
                : Optional.empty();
    }

    /** The fraction, if it is short. */
    public static Optional<String> fraction(Rational x) {
        String text = x.toString();
        return text.length() <= LONGEST_FRACTION ? Optional.of(text) : Optional.empty();
    }

    /** A distance, rounded up. */
    public static String distance(Rational x) {
        return Decimals.text(Decimals.upper(x, TOLERANCE_DIGITS));
    }

    /** The two ends, rounded outwards. */
    public static Expectation.Bounds bounds(Enclosure x) {
        return new Expectation.Bounds(
                Decimals.text(Decimals.lower(x.lower(), DIGITS)), Decimals.text(Decimals.upper(x.upper(), DIGITS)));
    }
}
