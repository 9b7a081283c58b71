package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.InvalidCaseException;
import io.github.touchstone.conformance.cases.VectorFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Files as they are kept, in a folder or in the program, held to their manifest (spec VEC-6).
 *
 * @param texts by path below the folder of the manifest, which is the last
 * @param files what they say
 */
public record Vectors(Map<String, String> texts, List<VectorFile> files) {
    private static final String RESOURCES = "/io/github/touchstone/testdata/";

    /** The cases that this program was built with. */
    public static Vectors builtIn() {
        return read(Vectors::resource);
    }

    /**
     * The cases of a folder. Throws {@link InvalidCaseException}, in one line, for a missing, edited or unknown file, an unknown
     * version and whatever else is not of the format.
     */
    public static Vectors inFolder(Path folder) {
        Vectors vectors = read(path -> text(folder, path));
        SortedSet<String> unknown = new TreeSet<>(filesBelow(folder));
        unknown.removeAll(vectors.texts.keySet());
        if (!unknown.isEmpty()) {
            throw new InvalidCaseException(unknown.first() + ": the file is not in " + VectorSet.MANIFEST);
        }
        return vectors;
    }

    private static Vectors read(Function<String, Optional<String>> source) {
        String manifest = source.apply(VectorSet.MANIFEST)
                .orElseThrow(() -> new InvalidCaseException(VectorSet.MANIFEST + ": the file is missing"));
        Map<String, String> texts = new LinkedHashMap<>();
        for (Manifest.Entry entry : Manifest.read(manifest).entries()) {
            String text = source.apply(entry.path())
                    .orElseThrow(() -> new InvalidCaseException(
                            entry.path() + ": the file is missing, but " + VectorSet.MANIFEST + " lists it"));
            if (!Manifest.sha256(text).equals(entry.sha256())) {
                throw new InvalidCaseException(entry.path() + ": the file was edited: its checksum is "
                        + Manifest.sha256(text) + ", in " + VectorSet.MANIFEST + " it is " + entry.sha256());
            }
            texts.put(entry.path(), text);
        }
        List<VectorFile> files = texts.entrySet().stream()
                .map(e -> VectorFile.read(e.getKey(), e.getValue()))
                .toList();
        texts.put(VectorSet.MANIFEST, manifest);
        return new Vectors(texts, files);
    }

    private static Optional<String> text(Path folder, String path) {
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (CharacterCodingException e) {
            throw new InvalidCaseException(path + ": the file is not in UTF-8");
        } catch (IOException e) {
            throw new InvalidCaseException(path + ": the file cannot be read");
        }
    }

    /** Whatever lies in the folder of the version. */
    private static List<String> filesBelow(Path folder) {
        Path version = folder.resolve(VectorSet.FOLDER);
        if (!Files.isDirectory(version)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(version)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new InvalidCaseException(VectorSet.FOLDER + ": the folder cannot be read");
        }
    }

    private static Optional<String> resource(String path) {
        try (InputStream stream = Vectors.class.getResourceAsStream(RESOURCES + path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
