package io.github.touchstone.math.numbers;

/** Evaluates a {@link Formula} in balls of rising precision until enough decimal digits are certain (spec NUM-16). */
public final class Certified {
    /** The last precision tried, in bits. */
    public static final int LAST_BITS = 1 << 16;

    private Certified() {}

    /**
     * An enclosure of the value with at least {@code digits} certified significant digits in the sense of {@link
     * Decimals#certifiedDigits}, or of radius zero. The first precision has 50 bits to spare; each next one is
     * twice the last, up to {@value #LAST_BITS}. Throws {@link NotCertifiedException} if that does not suffice, as for a value that
     * is zero without being computed as an exact zero; other exceptions of the formula pass through, but for {@link
     * UndecidedException}, which raises the precision.
     */
    public static Enclosure evaluate(Formula formula, int digits) {
        return evaluate(formula, digits, LAST_BITS);
    }

    /** As {@link #evaluate(Formula, int)}, up to {@code lastBits} bits. */
    static Enclosure evaluate(Formula formula, int digits, int lastBits) {
        if (digits < 1) {
            throw new IllegalArgumentException("at least one digit must be asked for, not " + digits);
        }
        String best = "no precision up to " + lastBits + " bits decides it";
        for (int bits = firstBits(digits); bits <= lastBits; bits *= 2) {
            try {
                Enclosure value = formula.in(new BallArithmetic(bits)).enclosure();
                int certified = Decimals.certifiedDigits(value, digits);
                if (certified >= digits) {
                    return value;
                }
                best = describe(value, certified);
            } catch (UndecidedException e) {
                best = e.getMessage();
            }
        }
        throw new NotCertifiedException(digits + " digits could not be certified with " + lastBits + " bits: " + best);
    }

    /** {@code digits log2(10)} and a margin; not below the precision where balls are as fast as at any lower one. */
    private static int firstBits(int digits) {
        long bits = (long) Math.ceil(digits * 3.33) + 50;
        return (int) Math.min(LAST_BITS, Math.max(ThreeWords.MAX_BITS, bits));
    }

    private static String describe(Enclosure value, int certified) {
        return certified > 0
                ? "only " + certified + " digits are certain, " + Decimals.print(value, certified)
                : "no digit is certain, the value may be exactly zero: " + Decimals.print(value, 1);
    }
}
