package io.github.touchstone.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The specification as text: its chapters, and their sections. */
public final class Book {
    private static final Pattern HEADING = Pattern.compile("(?m)^### (.*)$");

    private static final Pattern VERDICT =
            Pattern.compile("(?m)^Verdict: \\**(proved here|supported|not supported|out of reach)\\b");

    private Book() {}

    /**
     * One section of a chapter.
     *
     * @param chapter its file
     * @param heading the heading without its marks, such as {@code GAUSS-3 Relative variance error}
     * @param text all lines below the heading, up to the next
     */
    public record Section(Path chapter, String heading, String text) {
        /** The first word of the heading. */
        public String anchor() {
            return heading.split(" ", 2)[0];
        }

        /** What stands from {@code Checked by:} to the end; empty if nothing does. */
        public String checks() {
            Matcher matcher = Pattern.compile("(?ms)^Checked by:(.*)").matcher(text);
            return matcher.find() ? matcher.group(1).strip() : "";
        }

        /** The word or words after {@code Verdict:}, if it is one of those of STD-3. */
        public Optional<String> verdict() {
            if (text.stripLeading().startsWith("Status: theorem\n")) {
                return Optional.of("proved here");
            }
            Matcher matcher = VERDICT.matcher(text);
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }

        @Override
        public String toString() {
            return chapter + ": " + heading;
        }
    }

    /** The numbered chapters, in order. */
    static List<Path> chapters() {
        try (Stream<Path> files = Files.list(Path.of("spec"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All sections of all chapters, in order. */
    public static List<Section> sections() {
        return chapters().stream()
                .flatMap(chapter -> sections(chapter).stream())
                .toList();
    }

    private static List<Section> sections(Path chapter) {
        String text = read(chapter);
        List<MatchResult> headings = HEADING.matcher(text).results().toList();
        return Stream.iterate(0, i -> i < headings.size(), i -> i + 1)
                .map(i -> new Section(
                        chapter,
                        headings.get(i).group(1),
                        text.substring(
                                headings.get(i).end(),
                                i + 1 < headings.size() ? headings.get(i + 1).start() : text.length())))
                .toList();
    }

    /** Every file below {@code root} whose name ends so, in order. */
    static List<Path> files(String root, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's text, with line feeds. */
    public static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
