package io.github.touchstone.study.findings;

/**
 * A column of a table.
 *
 * @param name its name in data files: lower case letters, digits and underscores
 * @param heading its heading in print, LaTeX with formulas between dollar signs, such as {@code $T^2\,\mathrm{KL}/d$}
 * @param unit the unit, such as {@code nats}, or empty
 */
public record Column(String name, String heading, String unit) {
    /** Rejects another form of name. */
    public Column {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no column name: lower case letters, digits and underscores");
        }
    }
}
