package io.github.touchstone.input.samples;

import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.Rounding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Draws from delimited text, one a line (spec DRW-2). */
final class CsvDraws implements Draws {
    private static final char COMMENT = '#';

    private final Path path;
    private final CSVFormat format;
    private final boolean blanks;
    private final boolean header;
    private final int dimension;

    private CsvDraws(Path path, CSVFormat format, boolean blanks, boolean header, int dimension) {
        this.path = path;
        this.format = format;
        this.blanks = blanks;
        this.header = header;
        this.dimension = dimension;
    }

    /** The file; its first line tells the delimiter, whether there is a header, and d. Throws {@link CsvException}. */
    static CsvDraws open(Path path) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            String first = firstLine(reader);
            char delimiter = delimiter(first);
            boolean blanks = delimiter == ' ';
            CSVFormat format = CSVFormat.Builder.create()
                    .setDelimiter(delimiter)
                    .setQuote('"')
                    .setCommentMarker(COMMENT)
                    .setIgnoreEmptyLines(true)
                    .setIgnoreSurroundingSpaces(true)
                    .build();
            List<String> cells =
                    cells(CSVParser.parse(first, format).getRecords().get(0), blanks);
            boolean header = cells.stream().noneMatch(CsvDraws::isNumber);
            return new CsvDraws(path, format, blanks, header, cells.size());
        } catch (CharacterCodingException e) {
            throw new CsvException("is neither .npy nor text in UTF-8");
        }
    }

    private static String firstLine(BufferedReader reader) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String text = line.replace("\uFEFF", "").strip();
            if (!text.isEmpty() && text.charAt(0) != COMMENT) {
                return text;
            }
        }
        throw new CsvException("holds no draws");
    }

    private static char delimiter(String line) {
        for (char c : new char[] {';', ',', '\t'}) {
            if (line.indexOf(c) >= 0) {
                return c;
            }
        }
        return ' ';
    }

    private static List<String> cells(CSVRecord line, boolean blanks) {
        // between blanks there may be several
        return line.stream()
                .map(cell -> cell.replace("\uFEFF", "").strip())
                .filter(cell -> !blanks || !cell.isEmpty())
                .toList();
    }

    private static boolean isNumber(String cell) {
        return !Double.isNaN(number(cell)) || cell.equalsIgnoreCase("nan");
    }

    /** NaN where there is no number. */
    private static double number(String cell) {
        try {
            return switch (cell) {
                case "inf", "+inf" -> Double.POSITIVE_INFINITY;
                case "-inf" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(cell);
            };
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public Rounding rounding() {
        return Rounding.NONE;
    }

    @Override
    public void forEach(Consumer<double[]> row) {
        try (BufferedReader reader = Files.newBufferedReader(path);
                CSVParser parser = format.parse(reader)) {
            double[] x = new double[dimension];
            boolean skip = header;
            for (CSVRecord line : parser) {
                if (skip) {
                    skip = false;
                } else {
                    read(cells(line, blanks), parser.getCurrentLineNumber(), x);
                    row.accept(x);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(List<String> cells, long line, double[] x) {
        if (cells.size() != x.length) {
            throw new CsvException(
                    "line " + line + " has " + cells.size() + " cells, and the first line has " + x.length);
        }
        for (int j = 0; j < x.length; j++) {
            x[j] = number(cells.get(j));
            if (Double.isNaN(x[j]) && !cells.get(j).equalsIgnoreCase("nan")) {
                String cell = cells.get(j).length() > 40 ? cells.get(j).substring(0, 40) + "..." : cells.get(j);
                throw new CsvException("line " + line + ", cell " + (j + 1) + ": '" + cell + "' is not a number");
            }
        }
    }
}
