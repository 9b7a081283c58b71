package io.github.touchstone.cli;

import io.github.touchstone.input.InputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** A folder of vector files that the user names. */
final class VectorFolder {
    private VectorFolder() {}

    /** The folder by its name. */
    static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw InputException.rejected("DIR", e);
        }
    }

    /** A folder of vectors that an option names; it must be there, with a manifest. */
    static Path existing(String option, String folder) {
        Path path = path(folder);
        if (!Files.isRegularFile(path.resolve("MANIFEST.json"))) {
            throw new InputException(option, folder, "a folder of vectors, with its MANIFEST.json");
        }
        return path;
    }

    /** Writes the texts below the folder by their paths, each file whole or not at all; the manifest is the last. */
    static void write(String folder, Map<String, String> texts) {
        texts.forEach((path, text) -> Output.inFolder(folder, path).write(text));
    }
}
