package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.protocol.Words;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder in which a reader of the tutorial works: the examples, what they need, and commands that are run there. */
record Workbench(Path folder) implements AutoCloseable {
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private static final Pattern TIME = Pattern.compile(" in [0-9.]+s");

    static boolean hasPython() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
    }

    /** Copies of all Python files, and the vectors. */
    static Workbench with(Path adapters) throws IOException {
        Path folder = Files.createTempDirectory("tutorial").toRealPath();
        copy(adapters, folder);
        copy(adapters.resolve("examples"), folder);
        Files.createSymbolicLink(folder.resolve("vectors"), Path.of("testdata").toAbsolutePath());
        return new Workbench(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".py")).toList();
        }
    }

    /** Puts the lines that begin with + in the place of those that begin with -; there is exactly one such place. */
    void change(String name, String diff) throws IOException {
        Path file = folder.resolve(name);
        String before = side(diff, "+");
        String text = Files.readString(file);
        assertThat(text.split(Pattern.quote(before), -1))
                .as("places of\n%s", before)
                .hasSize(2);
        Files.writeString(file, text.replace(before, side(diff, "-")));
    }

    /** The diff without the lines of one sign, and without signs. */
    private static String side(String diff, String left) {
        return diff.lines()
                .filter(line -> !line.startsWith(left))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The lines that begin with a greater-than sign, each followed by the answers of my_adapter.py. */
    String talk(String conversation) throws IOException, InterruptedException {
        List<String> said =
                conversation.lines().filter(line -> line.startsWith("> ")).toList();
        Path input = folder.resolve("conversation");
        Files.write(input, said.stream().map(line -> line.substring(2)).toList());
        List<String> heard = process(List.of("python3", "my_adapter.py"), input, Redirect.DISCARD)
                .lines()
                .toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < said.size(); i++) {
            text.append(said.get(i)).append('\n');
            if (i < heard.size()) {
                text.append("< ").append(heard.get(i)).append('\n');
            }
        }
        return text.toString();
    }

    /** What the command prints: touchstone in this process, anything else in another. */
    String run(String command) throws IOException, InterruptedException {
        List<String> words = Words.of(command);
        if (!words.get(0).equals("touchstone")) {
            return TIME.matcher(process(words, folder.resolve("my_adapter.py"), Redirect.PIPE))
                    .replaceAll(" in 0.1s");
        }
        Ran ran = Ran.of(words.stream().skip(1).map(this::here).toArray(String[]::new));
        String printed = (ran.out() + ran.err())
                .replace(folder + File.separator, "")
                .replace(Path.of("").toAbsolutePath() + File.separator, "");
        return ran.code() == 0 ? printed : printed + "(exit code " + ran.code() + ")\n";
    }

    /** The names of files are those of this folder. */
    private String here(String word) {
        return Pattern.compile("\\b\\w+\\.(?:py|txt)\\b")
                .matcher(word)
                .replaceAll(name ->
                        Matcher.quoteReplacement(folder.resolve(name.group()).toString()));
    }

    /** Standard output; with it standard error, unless that is discarded. */
    private String process(List<String> words, Path input, Redirect errors) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(words))
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectErrorStream(errors.equals(Redirect.PIPE))
                .redirectError(errors)
                .redirectOutput(output.toFile());
        if (words.contains("pytest")) {
            builder.command().set(0, PYTHONS.get(hasPytest() ? 0 : 1));
            builder.environment().put("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1");
            // Where it takes itself to run in a CI, pytest does not shorten its summary.
            builder.environment().keySet().removeAll(List.of("CI", "BUILD_NUMBER"));
            builder.environment().put("COLUMNS", "80");
        }
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static boolean hasPytest() throws IOException, InterruptedException {
        ProcessBuilder asked = new ProcessBuilder(PYTHONS.get(0), "-c", "import pytest");
        return asked.redirectErrorStream(true).start().waitFor() == 0;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
