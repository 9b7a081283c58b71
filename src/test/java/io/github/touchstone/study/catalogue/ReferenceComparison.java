package io.github.touchstone.study.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What differs between two outputs of a study, by the rules of STD-8. */
final class ReferenceComparison {
    /** Of seeds that are fixed and fits that are deterministic up to rounding. */
    private static final double ROUNDING = 1e-9;

    /** By how much an error may be larger than the one it is compared with. */
    private static final double GROWTH = 2;

    private static final Set<String> ENCLOSING = Set.of("exact", "enclosed", "numerical");

    private static final Set<String> REPEATED = Set.of("estimated", "fitted");

    private ReferenceComparison() {}

    /** A computed number as it is written. */
    private record Known(String value, String error, String kind) {
        boolean number() {
            return ENCLOSING.contains(kind) || REPEATED.contains(kind);
        }
    }

    /** Differences of two {@code data.csv}, each with its row and column. */
    static List<String> ofData(String expected, String actual) {
        List<String> differences = new ArrayList<>();
        compare(table(expected), table(actual), differences);
        return differences;
    }

    /** Differences of the headlines and verdicts of two {@code findings.json}. */
    static List<String> ofFindings(String expected, String actual) {
        List<String> differences = new ArrayList<>();
        compare(headlines(json(expected)), headlines(json(actual)), differences);
        String was = verdicts(json(expected));
        String is = verdicts(json(actual));
        if (!was.equals(is)) {
            differences.add("verdicts: " + was + " became " + is);
        }
        return differences;
    }

    private static void compare(
            Map<String, Map<String, Known>> expected,
            Map<String, Map<String, Known>> actual,
            List<String> differences) {
        expected.keySet().stream()
                .filter(row -> !actual.containsKey(row))
                .forEach(row -> differences.add(row + ": is missing"));
        actual.forEach((row, cells) -> {
            Map<String, Known> before = expected.get(row);
            if (before == null) {
                differences.add(row + ": is new");
            } else if (!before.keySet().equals(cells.keySet())) {
                differences.add(row + ": the columns " + before.keySet() + " became " + cells.keySet());
            } else {
                cells.forEach((column, cell) -> compare(row + ", " + column, before.get(column), cell, differences));
            }
        });
    }

    private static void compare(String place, Known expected, Known actual, List<String> differences) {
        boolean same = expected.equals(actual)
                || (expected.kind().equals(actual.kind()) && expected.number() && agree(expected, actual));
        if (!same) {
            differences.add(place + ": " + expected + " became " + actual);
        }
    }

    private static boolean agree(Known expected, Known actual) {
        double a = Double.parseDouble(expected.value());
        double b = Double.parseDouble(actual.value());
        double ea = Double.parseDouble(expected.error());
        double eb = Double.parseDouble(actual.error());
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return a == b;
        }
        boolean repeated = REPEATED.contains(expected.kind());
        double scale = Math.max(Math.max(Math.abs(a), Math.abs(b)), ea);
        boolean near = repeated ? Math.abs(a - b) <= ROUNDING * scale : Math.abs(a - b) <= ea + eb;
        return near && eb <= GROWTH * ea + (repeated ? ROUNDING * Math.abs(a) : 0);
    }

    /** The computed cells of each row, by the row's words and given numbers. */
    private static Map<String, Map<String, Known>> table(String csv) {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            List<String> names = records.get(0).toList();
            Map<String, Map<String, Known>> rows = new LinkedHashMap<>();
            records.stream().skip(1).forEach(record -> {
                List<String> key = new ArrayList<>();
                Map<String, Known> cells = new LinkedHashMap<>();
                read(names, record, key, cells);
                if (rows.put(String.join(", ", key), cells) != null) {
                    throw new IllegalArgumentException("two rows are both " + key);
                }
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(List<String> names, CSVRecord record, List<String> key, Map<String, Known> cells) {
        int i = 0;
        while (i < names.size()) {
            String name = names.get(i);
            boolean computed = i + 2 < names.size() && names.get(i + 2).equals(name + "_kind");
            Known known = computed ? new Known(record.get(i), record.get(i + 1), record.get(i + 2)) : null;
            if (known != null && (known.number() || known.kind().startsWith("absent"))) {
                cells.put(name, known);
            } else {
                key.add(name + " = " + record.get(i));
            }
            i += computed ? 3 : 1;
        }
    }

    private static Map<String, Map<String, Known>> headlines(JsonNode findings) {
        Map<String, Map<String, Known>> rows = new LinkedHashMap<>();
        findings.path("headlines")
                .forEach(headline -> rows.put(
                        "headline " + headline.path("name").asText(),
                        Map.of(
                                "value",
                                new Known(
                                        headline.path("value").asText(),
                                        headline.path("error").asText(),
                                        headline.path("kind").asText()))));
        return rows;
    }

    private static String verdicts(JsonNode findings) {
        List<String> verdicts = new ArrayList<>();
        findings.path("findings")
                .forEach(finding -> verdicts.add(finding.path("anchor").asText() + " "
                        + finding.path("verdict").asText()));
        return verdicts.toString();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
