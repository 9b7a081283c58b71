package io.github.touchstone.study.findings;

import java.util.List;

/**
 * A table. In data files a column with a {@link Cell.Found} takes three: {@code name}, {@code name_error}, {@code name_kind}.
 *
 * @param caption what it shows, in one sentence, plain text
 * @param columns the columns
 * @param rows the rows, as many cells each as there are columns
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {
    /** Copies the lists and rejects rows of another length. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        rows.forEach(row -> {
            if (row.size() != width) {
                throw new IllegalArgumentException(row + " has not " + width + " cells");
            }
        });
    }
}
