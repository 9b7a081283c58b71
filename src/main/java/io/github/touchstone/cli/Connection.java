package io.github.touchstone.cli;

import io.github.touchstone.conformance.protocol.AdapterProcess;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Limits;
import io.github.touchstone.conformance.protocol.Words;
import io.github.touchstone.input.InputException;
import io.github.touchstone.input.Numbers;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** How the implementation that {@code --adapter} names is reached. */
final class Connection {
    private static final String BUILT_IN = "built-in";

    private static final int LONGEST = 3600;

    private Connection() {}

    /** What makes a connection, and throws if that fails. */
    static Supplier<Implementation> to(String adapter, String timeout, Supplier<Implementation> builtIn) {
        Duration limit = Duration.ofSeconds(Numbers.count("--timeout", timeout, 1, LONGEST));
        if (adapter.equals(BUILT_IN)) {
            return builtIn;
        }
        List<String> words = words(adapter);
        return () -> AdapterProcess.start(words, Limits.USUAL.withRequest(limit));
    }

    /** A program alone may have blanks in its path. */
    private static List<String> words(String adapter) {
        try {
            return isFile(adapter) ? List.of(adapter) : Words.of(adapter);
        } catch (IllegalArgumentException e) {
            throw InputException.rejected("--adapter", e);
        }
    }

    private static boolean isFile(String text) {
        try {
            return !text.isBlank() && Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
