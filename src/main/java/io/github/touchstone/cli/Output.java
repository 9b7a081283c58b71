package io.github.touchstone.cli;

import io.github.touchstone.input.InputException;
import io.github.touchstone.report.OutputFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a report goes: a file, whole or not at all, or the standard output. */
interface Output {
    /** Writes the whole report. Throws {@link InputException} if that fails. */
    void write(String text);

    /** The standard output. */
    static Output terminal(PrintWriter terminal) {
        return text -> {
            terminal.print(text);
            terminal.flush();
        };
    }

    /** The file of this name, or the standard output. Throws {@link InputException} before any work if it cannot be written. */
    static Output to(Optional<String> name, PrintWriter terminal) {
        return name.map(n -> file(n, false)).orElseGet(() -> terminal(terminal));
    }

    /** A file in a folder, which is made if it is missing. Throws {@link InputException} as {@link #to} does. */
    static Output inFolder(String folder, String file) {
        return file(folder + "/" + file, true);
    }

    private static Output file(String name, boolean inNewFolder) {
        try {
            Path path = Path.of(name);
            Path folder = path.getParent();
            if (inNewFolder && folder != null) {
                Files.createDirectories(folder);
            }
            OutputFile file = OutputFile.at(path);
            return text -> {
                try {
                    file.write(text);
                } catch (IOException e) {
                    throw unwritable(name, e);
                }
            };
        } catch (IOException e) {
            throw unwritable(name, e);
        } catch (InvalidPathException e) {
            throw InputException.rejected("--out", e);
        }
    }

    /** That a file cannot be written, and why. */
    static InputException unwritable(String name, IOException e) {
        return InputException.rejected(
                "--out: cannot write '" + name + "'", new UncheckedIOException(String.valueOf(e.getMessage()), e));
    }
}
