package io.github.touchstone.study.advisor;

import java.math.BigDecimal;
import java.math.MathContext;

/** Doubles as the shortest decimals that read back as the same double (spec ADV-7); the same on every version of Java. */
final class Shortest {
    private static final int MOST = 17;

    private Shortest() {}

    /** Such as {@code 0.1} and {@code 1E-12}. */
    static String text(double x) {
        BigDecimal exact = new BigDecimal(x);
        for (int digits = 1; digits < MOST; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == x) {
                return rounded.stripTrailingZeros().toString();
            }
        }
        return exact.round(new MathContext(MOST)).toString();
    }
}
