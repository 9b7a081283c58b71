package io.github.touchstone.report.findings;

import java.util.Map;

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

    private LatexText() {}

    private static Map.Entry<Integer, String> entry(char character, String written) {
        return Map.entry((int) character, written);
    }

    static String escaped(String text) {
        StringBuilder latex = new StringBuilder();
        text.codePoints().forEach(c -> latex.append(WRITTEN.getOrDefault(c, Character.toString(c))));
        return latex.toString();
    }

    /** A comment of one line or several, none longer than it needs to be read. */
    static String comment(String text) {
        return "% " + text.strip().replaceAll("\\R", "\n% ") + "\n";
    }
}
