package io.github.touchstone.study.findings;

import java.util.List;

/**
 * A figure: one to four panels, beside and below each other.
 *
 * @param caption what it shows, plain text, one or two sentences
 * @param panels the panels
 */
public record Figure(String caption, List<Panel> panels) {
    /** Copies the list. */
    public Figure {
        panels = List.copyOf(panels);
    }
}
