package io.github.touchstone.report.findings;

import java.util.Optional;

/**
 * References to the specification.
 *
 * @param root the way from the page to the root of the repository, such as {@code ../../..}; empty where the repository is not at hand,
 *     and chapters are named without a link
 */
public record Links(Optional<String> root) {
    /** The anchor and title of a section. */
    String section(String anchor) {
        Optional<Section> section = Section.of(anchor);
        String words = section.map(s -> anchor + " " + s.claim().title()).orElse(anchor);
        return section.flatMap(s -> root.map(way -> "[" + words + "](" + way + "/" + s.place() + ")"))
                .orElse(words);
    }

    /** A chapter by its file, and an anchor in it. */
    String chapter(String file, String anchor) {
        return root.map(way -> "[" + anchor + "](" + way + "/" + file + ")").orElse(file + ", " + anchor);
    }
}
