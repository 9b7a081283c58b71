package io.github.touchstone.report.findings;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plain text in figures: indices and powers that are whole numbers as such, and the bars of a divergence as one sign. */
final class PlotText {
    private static final Pattern SHIFTED = Pattern.compile("(?<=[\\p{Alnum})\\]])(\\^-?|_)(\\d+)\\b");

    private PlotText() {}

    /** {@code KL(X_1||Y_1)} and {@code k^-2} become {@code KL(X₁‖Y₁)} and {@code k⁻²}. */
    static String of(String text) {
        return SHIFTED.matcher(text.replaceAll(" ?\\|\\| ?", "‖")).replaceAll(PlotText::shifted);
    }

    private static String shifted(MatchResult match) {
        String digits = match.group(1).equals("_") ? "₀₁₂₃₄₅₆₇₈₉" : "⁰¹²³⁴⁵⁶⁷⁸⁹";
        StringBuilder text = new StringBuilder(match.group(1).endsWith("-") ? "⁻" : "");
        match.group(2).chars().forEach(c -> text.append(digits.charAt(c - '0')));
        return text.toString();
    }
}
