package io.github.touchstone.cli;

import io.github.touchstone.input.InputException;
import io.github.touchstone.report.OutputFile;
import io.github.touchstone.report.findings.Links;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A folder that takes files, each whole or not at all.
 *
 * @param name as it was given
 * @param path where it is
 */
record OutputFolder(String name, Path path) {
    /** What a folder of a study has and others have not. */
    private static final String MARK = "findings.json";

    /**
     * Makes the folder if it is missing. Throws {@link InputException} before any work if nothing can be written there, or if the page
     * of a study would replace that of something else.
     */
    static OutputFolder of(String name) {
        if (name.isBlank()) {
            throw new InputException("--out", name, "the name of a folder");
        }
        try {
            Path path = Path.of(name);
            Files.createDirectories(path);
            OutputFile.at(path.resolve("README.md"));
            if (Files.exists(path.resolve("README.md")) && !Files.exists(path.resolve(MARK))) {
                throw new InputException(
                        "--out", name, "a folder without a README.md of something else, which would be replaced");
            }
            return new OutputFolder(name, path);
        } catch (IOException e) {
            throw Output.unwritable(name, e);
        } catch (InvalidPathException e) {
            throw InputException.rejected("--out", e);
        }
    }

    /** Replaces or adds these files. */
    void write(SortedMap<String, byte[]> files) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try {
                OutputFile.at(path.resolve(file.getKey())).write(file.getValue());
            } catch (IOException e) {
                throw Output.unwritable(name + "/" + file.getKey(), e);
            }
        }
    }

    /** From here to the specification, if this is a folder of the repository and the program runs at its root. */
    Links links() {
        Path root = Path.of("").toAbsolutePath().normalize();
        Path folder = path.toAbsolutePath().normalize();
        boolean inside = folder.startsWith(root) && Files.exists(root.resolve("spec/README.md"));
        return new Links(
                inside ? Optional.of(folder.relativize(root).toString().replace('\\', '/')) : Optional.empty());
    }
}
