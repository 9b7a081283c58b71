package io.github.touchstone.conformance.protocol;

import java.math.BigInteger;

/**
 * A hex float {@code -0x1.8p-3}, scanned by hand: most of what crosses the wire is one, and patterns take longer than all else
 * together.
 */
final class HexFloat {
    /** Fifteen hex digits fit a long. */
    private static final int SHORT = 15;

    private final String text;
    private final boolean negative;
    private int at;

    private HexFloat(String text) {
        this.text = text;
        negative = text.startsWith("-");
        at = negative ? 1 : 0;
    }

    /** Whether the text is meant as one. */
    static boolean begins(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        return text.startsWith("0x", at) || text.startsWith("0X", at);
    }

    /** The number if it is a double, NaN if it is none. Throws {@link NumberFormatException} if the text is no hex float. */
    static double read(String text) {
        return new HexFloat(text).read();
    }

    private double read() {
        at += 2;
        int from = at;
        int whole = digits();
        int fraction = 0;
        int to = at;
        if (peek() == '.') {
            at++;
            fraction = digits();
            to = at;
        }
        if (whole == 0 || Character.toLowerCase(peek()) != 'p') {
            throw new NumberFormatException();
        }
        at++;
        int exponent = exponent() - 4 * fraction;
        double magnitude = whole + fraction <= SHORT
                ? value(significand(from, to), exponent)
                : value(text.substring(from, to).replace(".", ""), exponent);
        return negative ? -magnitude : magnitude;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** Passes over hex digits, and counts them. */
    private int digits() {
        int from = at;
        while (digit(peek()) >= 0) {
            at++;
        }
        return at - from;
    }

    private static int digit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    /** One to four decimal digits with a sign, and the end of the text. */
    private int exponent() {
        boolean minus = peek() == '-';
        if (minus || peek() == '+') {
            at++;
        }
        int from = at;
        int exponent = 0;
        while (peek() >= '0' && peek() <= '9') {
            exponent = 10 * exponent + (peek() - '0');
            at++;
            if (at - from > 4) {
                throw new NumberFormatException();
            }
        }
        if (at == from || at < text.length()) {
            throw new NumberFormatException();
        }
        return minus ? -exponent : exponent;
    }

    private long significand(int from, int to) {
        long digits = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '.') {
                digits = 16 * digits + digit(text.charAt(i));
            }
        }
        return digits;
    }

    private static double value(String digits, int exponent) {
        BigInteger significand = new BigInteger(digits, 16);
        int zeros = Math.max(0, significand.getLowestSetBit());
        // what is left is too long for a double if it is too long for a long
        return significand.bitLength() - zeros < Long.SIZE
                ? value(significand.shiftRight(zeros).longValue(), exponent + zeros)
                : Double.NaN;
    }

    /** {@code significand 2^exponent}, or NaN where that is no double: it would be rounded, or leave the range. */
    private static double value(long significand, int exponent) {
        if (significand == 0) {
            return 0;
        }
        int zeros = Long.numberOfTrailingZeros(significand);
        int length = Long.SIZE - Long.numberOfLeadingZeros(significand) - zeros;
        int lowest = exponent + zeros;
        return length <= 53 && lowest >= -1074 && lowest + length <= 1024
                ? Math.scalb((double) (significand >> zeros), lowest)
                : Double.NaN;
    }
}
