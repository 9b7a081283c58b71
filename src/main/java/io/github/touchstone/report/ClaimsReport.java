package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.Check;
import io.github.touchstone.spec.claims.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of the specification, each with the checks of the conformance suite that hold samplers against it. */
public final class ClaimsReport {
    private ClaimsReport() {}

    /** The report, which ends in a line feed unless it is empty; a claim is checked by every check of its anchor. */
    public static String render(List<Claim> claims, List<Check> checks, Format format) {
        return switch (format) {
            case PRETTY -> table(claims, checks);
            case JSON ->
                claims.stream()
                        .map(claim -> json(claim, whats(claim, checks)) + "\n")
                        .collect(Collectors.joining());
            case CSV -> csv(claims, checks);
        };
    }

    private static List<String> whats(Claim claim, List<Check> checks) {
        return checks.stream()
                .filter(check -> check.anchor().equals(claim.anchor()))
                .map(Check::what)
                .toList();
    }

    private static String table(List<Claim> claims, List<Check> checks) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("anchor", "status", "title", "checked by")));
        for (Claim claim : claims) {
            rows.add(List.of(
                    claim.anchor().toString(), Names.of(claim.status()), claim.title(), checkedBy(claim, checks)));
        }
        return Table.left(rows);
    }

    /** {@code 2 conformance checks, BoundTest}, or the chapter where nothing that runs can check it. */
    private static String checkedBy(Claim claim, List<Check> checks) {
        int n = whats(claim, checks).size();
        String suite = n == 0 ? "" : n == 1 ? "1 conformance check" : n + " conformance checks";
        String all = Stream.concat(Stream.of(suite), claim.tests().stream())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing that runs: see its section" : all;
    }

    private static ObjectNode json(Claim claim, List<String> whats) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("anchor", claim.anchor().toString());
        json.put("title", claim.title());
        json.put("status", Names.of(claim.status()));
        json.put("statement", claim.statement());
        json.put("source", claim.source());
        ArrayNode list = json.putArray("checks");
        whats.forEach(list::add);
        ArrayNode tests = json.putArray("tests");
        claim.tests().forEach(tests::add);
        return json;
    }

    private static String csv(List<Claim> claims, List<Check> checks) {
        String header = Csv.line(List.of("anchor", "title", "status", "statement", "source", "checks", "tests"));
        return claims.stream()
                .map(c -> Csv.line(List.of(
                        c.anchor().toString(),
                        c.title(),
                        Names.of(c.status()),
                        c.statement(),
                        c.source(),
                        String.join("; ", whats(c, checks)),
                        String.join("; ", c.tests()))))
                .collect(Collectors.joining("", header, ""));
    }
}
