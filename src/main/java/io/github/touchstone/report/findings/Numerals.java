package io.github.touchstone.report.findings;

import io.github.touchstone.study.findings.Knowledge;
import io.github.touchstone.study.findings.Value;

/** Values in digits and words (spec STD-2, STD-5). */
final class Numerals {
    /** Significant digits of numbers in print: more are not read. */
    static final int PRINTED = 7;

    private Numerals() {}

    /** As plain text, such as {@code 3.426(2)}. */
    static String plain(Value value) {
        return Double.isInfinite(value.value())
                ? (value.value() < 0 ? "-" : "") + "infinite"
                : digits(value).plain();
    }

    /** As a formula of LaTeX, without dollar signs. */
    static String latex(Value value) {
        return Double.isInfinite(value.value())
                ? (value.value() < 0 ? "-" : "") + "\\infty"
                : digits(value).latex();
    }

    private static Digits digits(Value value) {
        return Digits.of(value.value(), value.error(), PRINTED);
    }

    /** As data: shortest decimals, {@code Infinity}. */
    static String data(double number) {
        return Double.isFinite(number) ? Digits.shortest(number) : Double.toString(number);
    }

    /** One word, in small letters. */
    static String kind(Knowledge knowledge) {
        return switch (knowledge) {
            case EXACT -> "exact";
            case ENCLOSED -> "enclosed";
            case NUMERICAL -> "numerical";
            case ESTIMATED -> "estimated";
            case FITTED -> "fitted";
        };
    }

    /** How it is known, with its error in two digits, rounded up. */
    static String known(Value value) {
        if (value.knowledge() == Knowledge.EXACT) {
            return "exact";
        }
        String error = Double.isFinite(value.error()) ? Digits.upward(value.error()) : "infinite";
        return kind(value.knowledge()) + ", ± " + error
                + switch (value.knowledge()) {
                    case EXACT, ENCLOSED, NUMERICAL -> "";
                    case ESTIMATED -> " (95 % interval)";
                    case FITTED -> " (95 % interval of the fit)";
                };
    }
}
