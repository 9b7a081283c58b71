package io.github.touchstone.cli;

import io.github.touchstone.input.InputException;
import io.github.touchstone.report.OutputFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a report goes: a file, whole or not at all, or the standard output. */
final class Output {
    private final PrintWriter terminal;
    private final Optional<String> name;
    private final Optional<OutputFile> file;

    private Output(PrintWriter terminal, Optional<String> name, Optional<OutputFile> file) {
        this.terminal = terminal;
        this.name = name;
        this.file = file;
    }

    /** The file of this name if there is one. Throws {@link InputException} before any work is done if it cannot be written. */
    static Output to(Optional<String> name, PrintWriter terminal) {
        return new Output(terminal, name, name.map(Output::at));
    }

    private static OutputFile at(String name) {
        try {
            return OutputFile.at(Path.of(name));
        } catch (IOException e) {
            throw unwritable(name, e);
        } catch (InvalidPathException e) {
            throw InputException.rejected("--out", e);
        }
    }

    /** Writes the whole report. */
    void write(String text) {
        if (file.isEmpty()) {
            terminal.print(text);
            terminal.flush();
            return;
        }
        try {
            file.get().write(text);
        } catch (IOException e) {
            throw unwritable(name.orElseThrow(), e);
        }
    }

    private static InputException unwritable(String name, IOException e) {
        return InputException.rejected(
                "--out: cannot write '" + name + "'", new UncheckedIOException(e.getMessage(), e));
    }
}
