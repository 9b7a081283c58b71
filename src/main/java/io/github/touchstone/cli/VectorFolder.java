package io.github.touchstone.cli;

import java.util.Map;

/** Writes vector files, each whole or not at all. */
final class VectorFolder {
    private VectorFolder() {}

    /** Writes the texts below the folder by their paths, in their order: the manifest is the last. */
    static void write(String folder, Map<String, String> texts) {
        texts.forEach((path, text) -> Output.inFolder(folder, path).write(text));
    }
}
