package io.github.touchstone.study.findings;

/**
 * A number that a paper would quote.
 *
 * @param macro its name in {@code macros.tex}, letters only, upper camel case, without the name of the study, such as {@code LogisticDdpmConstant}
 * @param meaning what it is, in one sentence, plain text with its formula
 * @param value the number
 * @param unit the unit, or empty
 */
public record Headline(String macro, String meaning, Value value, String unit) {
    /** Rejects a name that LaTeX would not take. */
    public Headline {
        if (!macro.matches("[A-Z][A-Za-z]*")) {
            throw new IllegalArgumentException("'" + macro + "' is no macro name: letters only, the first a capital");
        }
    }
}
