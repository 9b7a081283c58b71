package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.smoothness.Found;
import io.github.touchstone.study.smoothness.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Renders what was found of a target's smoothness (spec LIP-1, LIP-7).
 *
 * @param target the target as given
 * @param dimension d
 * @param levels the levels of noise, in words
 * @param bound the analytic upper bound of L, if there is one
 * @param rows the questions and answers
 */
public record SmoothnessReport(String target, long dimension, String levels, Optional<Rational> bound, List<Row> rows) {
    /** Bounds are shown with as many digits, rounded outwards. */
    private static final int DIGITS = 15;

    /** Estimates are shown with as many. */
    private static final int FEW = 6;

    private static final List<String> COLUMNS = List.of(
            "version",
            "target",
            "dimension",
            "levels",
            "quantity",
            "tau",
            "L",
            "p",
            "kind",
            "lo",
            "hi",
            "value",
            "confidence",
            "samples");

    /** The report, which ends in a line feed. */
    public String render(Format format, String version) {
        return switch (format) {
            case PRETTY -> pretty();
            case JSON -> rows.stream().map(row -> object(row, version) + "\n").collect(Collectors.joining());
            case CSV -> csv(version);
        };
    }

    private String pretty() {
        List<List<String>> head = new ArrayList<>();
        head.add(List.of("target", target + ", d = " + dimension));
        head.add(List.of("levels", levels));
        head.add(List.of("G", "tau ||grad s_tau(X_tau)||_op, X_tau = sqrt(1 - tau) X_0 + sqrt(tau) Z"));
        bound.ifPresent(b -> head.add(List.of("bound", "G <= " + decimal(b) + " for certain, at every level (LIP-4)")));
        List<List<String>> table = new ArrayList<>(List.of(List.of("tau", "asked", "answer", "kind of number")));
        rows.forEach(row -> table.add(List.of(row.tau(), asked(row), answer(row.found()), kind(row.found()))));
        return Table.left(head) + "\n" + Table.left(table);
    }

    private static String asked(Row row) {
        String given = decimal(row.given());
        return switch (row.quantity()) {
            case EXCEEDANCE -> "P(G > " + given + ")";
            case CONSTANT -> "least L: P(G > L) <= " + given;
            case UNIFORM -> "least L for all levels: P(G > L) <= " + given;
        };
    }

    private static String answer(Found found) {
        if (found instanceof Found.Enclosed e) {
            return Decimals.certifiedDigits(e.value(), DIGITS) > 0
                    ? Decimals.print(e.value(), DIGITS)
                    : "[" + lower(e.value().lower(), FEW) + ", "
                            + upper(e.value().upper(), FEW) + "]";
        }
        Found.Estimated e = (Found.Estimated) found;
        return rounded(e.value()) + " in [" + lower(Rational.ofExactly(e.lower()), FEW) + ", "
                + upper(Rational.ofExactly(e.upper()), FEW) + "]";
    }

    private static String kind(Found found) {
        if (found instanceof Found.Enclosed e) {
            int digits = Decimals.certifiedDigits(e.value(), DIGITS);
            return digits > 0 ? "enclosure, " + digits + " certified digits" : "enclosure";
        }
        Found.Estimated e = (Found.Estimated) found;
        return "estimate, confidence " + OutcomeText.rounded(e.confidence()) + ", " + e.samples() + " draws a level";
    }

    private String csv(String version) {
        return Csv.line(COLUMNS)
                + rows.stream()
                        .map(row -> object(row, version))
                        .map(json -> Csv.line(COLUMNS.stream()
                                .map(name -> json.path(name).asText(""))
                                .toList()))
                        .collect(Collectors.joining());
    }

    private ObjectNode object(Row row, String version) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", version);
        json.put("target", target);
        json.put("dimension", dimension);
        json.put("levels", levels);
        json.put("quantity", Names.of(row.quantity()));
        json.put("tau", row.tau());
        json.put(
                row.quantity() == Row.Quantity.EXCEEDANCE ? "L" : "p",
                row.given().toString());
        if (row.found() instanceof Found.Enclosed e) {
            json.put("kind", "enclosure");
            json.put("lo", lower(e.value().lower(), DIGITS + 2));
            json.put("hi", upper(e.value().upper(), DIGITS + 2));
        } else if (row.found() instanceof Found.Estimated e) {
            json.put("kind", "estimate");
            json.put("lo", lower(Rational.ofExactly(e.lower()), DIGITS + 2));
            json.put("hi", upper(Rational.ofExactly(e.upper()), DIGITS + 2));
            json.put("value", OutcomeText.rounded(e.value()));
            json.put("confidence", OutcomeText.rounded(e.confidence()));
            json.put("samples", e.samples());
        }
        return json;
    }

    private static String rounded(double x) {
        return decimal(Rational.ofExactly(x));
    }

    /** A few digits. */
    private static String decimal(Rational x) {
        return x.isZero() ? "0" : Decimals.text(Decimals.nearest(x, FEW).stripTrailingZeros());
    }

    private static String lower(Rational x, int digits) {
        return x.isZero() ? "0" : Decimals.text(Decimals.lower(x, digits));
    }

    private static String upper(Rational x, int digits) {
        return x.isZero() ? "0" : Decimals.text(Decimals.upper(x, digits));
    }
}
