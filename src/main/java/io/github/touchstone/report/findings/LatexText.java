package io.github.touchstone.report.findings;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text for LaTeX: its special characters escaped, symbols as formulas. */
final class LatexText {
    private static final Map<Integer, String> WRITTEN = Map.ofEntries(
            entry('\\', "\\textbackslash{}"),
            entry('{', "\\{"),
            entry('}', "\\}"),
            entry('$', "\\$"),
            entry('&', "\\&"),
            entry('#', "\\#"),
            entry('%', "\\%"),
            entry('_', "\\_"),
            entry('^', "\\textasciicircum{}"),
            entry('~', "\\textasciitilde{}"),
            entry('<', "$<$"),
            entry('>', "$>$"),
            entry('|', "$|$"),
            entry('α', "$\\alpha$"),
            entry('β', "$\\beta$"),
            entry('γ', "$\\gamma$"),
            entry('δ', "$\\delta$"),
            entry('ε', "$\\varepsilon$"),
            entry('η', "$\\eta$"),
            entry('θ', "$\\theta$"),
            entry('κ', "$\\kappa$"),
            entry('λ', "$\\lambda$"),
            entry('μ', "$\\mu$"),
            entry('π', "$\\pi$"),
            entry('ρ', "$\\rho$"),
            entry('σ', "$\\sigma$"),
            entry('τ', "$\\tau$"),
            entry('φ', "$\\varphi$"),
            entry('Δ', "$\\Delta$"),
            entry('Σ', "$\\Sigma$"),
            entry('×', "$\\times$"),
            entry('·', "$\\cdot$"),
            entry('±', "$\\pm$"),
            entry('≤', "$\\le$"),
            entry('≥', "$\\ge$"),
            entry('≠', "$\\ne$"),
            entry('≈', "$\\approx$"),
            entry('∞', "$\\infty$"),
            entry('√', "$\\surd$"),
            entry('→', "$\\to$"),
            entry('∈', "$\\in$"),
            entry('−', "$-$"),
            entry('–', "--"),
            entry('‖', "$\\|$"),
            entry('½', "$1/2$"),
            entry('¼', "$1/4$"),
            entry('⁻', "$^-$"),
            entry('⁰', "$^0$"),
            entry('¹', "$^1$"),
            entry('²', "$^2$"),
            entry('³', "$^3$"),
            entry('⁴', "$^4$"),
            entry('⁵', "$^5$"),
            entry('⁶', "$^6$"),
            entry('⁷', "$^7$"),
            entry('⁸', "$^8$"),
            entry('⁹', "$^9$"),
            entry('₀', "$_0$"),
            entry('₁', "$_1$"),
            entry('₂', "$_2$"));

    /** A word after a hat; a digit or a capital letter after an underscore, which is no part of a longer name. */
    private static final Pattern SHIFTED =
            Pattern.compile("(?<=[\\p{Alnum})\\]])(?:\\^|_(?=[0-9A-Z]\\b))(-?\\p{Alnum}+)");

    private LatexText() {}

    private static Map.Entry<Integer, String> entry(char character, String written) {
        return Map.entry((int) character, written);
    }

    /** What is raised, as in {@code 2^d} and {@code d^-4}, or lowered, as in {@code X_1} and {@code abar_T}, becomes a formula. */
    static String escaped(String text) {
        StringBuilder latex = new StringBuilder();
        Matcher shift = SHIFTED.matcher(text);
        int from = 0;
        while (shift.find()) {
            characters(latex, text.substring(from, shift.start()));
            latex.append('$')
                    .append(shift.group().charAt(0))
                    .append('{')
                    .append(shift.group(1))
                    .append("}$");
            from = shift.end();
        }
        characters(latex, text.substring(from));
        return latex.toString();
    }

    private static void characters(StringBuilder latex, String text) {
        text.codePoints().forEach(c -> latex.append(WRITTEN.getOrDefault(c, Character.toString(c))));
    }

    /** A comment of one line or several, none longer than it needs to be read. */
    static String comment(String text) {
        return "% " + text.strip().replaceAll("\\R", "\n% ") + "\n";
    }
}
