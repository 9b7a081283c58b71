package io.github.touchstone.math.numbers;

/** Evaluates a {@link Formula} in balls of rising precision until enough decimal digits are certain (spec NUM-16). */
public final class Certified {
    /** The last precision tried is this many times the first: enough for any cancellation met, and soon over for a hidden zero. */
    private static final int RISE = 32;

    private Certified() {}

    /**
     * An enclosure of the value with at least {@code digits} certified significant digits in the sense of {@link
     * Decimals#certifiedDigits}, or of radius zero. The first precision is the digits asked for and some 50 bits; each next one is
     * twice the last, up to {@value #RISE} times the first or the greatest precision there is, which is then the last. Throws {@link NotCertifiedException} if that does not suffice, as for a value that
     * is zero without being computed as an exact zero; other exceptions of the formula pass through, but for {@link
     * UndecidedException}, which raises the precision.
     */
    public static Enclosure evaluate(Formula formula, int digits) {
        if (digits < 1) {
            throw new IllegalArgumentException("at least one digit must be asked for, not " + digits);
        }
        int firstBits = firstBits(digits);
        int lastBits = Math.min(BallArithmetic.MAX_BITS, RISE * firstBits);
        String best;
        for (int bits = firstBits; ; bits = Math.min(2 * bits, lastBits)) {
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
            if (bits == lastBits) {
                throw new NotCertifiedException(
                        digits + " digits could not be certified with " + lastBits + " bits: " + best);
            }
        }
    }

    /** {@code digits log2(10)} and a margin; not below the precision where balls are as fast as at any lower one. */
    private static int firstBits(int digits) {
        long bits = (long) Math.ceil(digits * 3.33) + 50;
        return (int) Math.min(BallArithmetic.MAX_BITS, Math.max(ThreeWords.MAX_BITS, bits));
    }

    private static String describe(Enclosure value, int certified) {
        return certified > 0
                ? "only " + certified + " digits are certain, " + Decimals.print(value, certified)
                : "no digit is certain, the value may be exactly zero: " + Decimals.print(value, 1);
    }
}
