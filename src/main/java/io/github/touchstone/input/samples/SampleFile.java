package io.github.touchstone.input.samples;

import io.github.touchstone.input.InputException;
import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.Rounding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Files of draws (spec DRW-2). */
public final class SampleFile {
    private SampleFile() {}

    /**
     * The draws of a .npy file, known by its first bytes, or of delimited text. Throws {@link InputException} that says what is the matter
     * with the file; what is wrong within is found when it is read.
     *
     * @param field where it was given, such as {@code --file}: the beginning of every message
     * @param rounding how the draws were rounded besides being stored
     */
    public static Draws open(String field, String name, Rounding rounding) {
        String where = field + ": " + name;
        try {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw new InputException(field, name, "an existing file");
            }
            if (!Files.isRegularFile(path)) {
                throw new InputException(field, name, "a regular file, which can be read twice");
            }
            if (Files.size(path) == 0) {
                throw InputException.rejected(where, new IllegalArgumentException("the file is empty"));
            }
            return new FiniteDraws(isNpy(path) ? NpyDraws.open(path) : text(path, name), where, rounding);
        } catch (InvalidPathException e) {
            throw new InputException(field, name, "the name of a file");
        } catch (NpyException | CsvException e) {
            throw InputException.rejected(where, e);
        } catch (IOException e) {
            throw new InputException(field, name, "a readable file");
        }
    }

    private static boolean isNpy(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(NpyHeader.MAGIC.size());
            for (int i = 0; i < NpyHeader.MAGIC.size(); i++) {
                if (i >= start.length || start[i] != NpyHeader.MAGIC.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Draws text(Path path, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".npy")) {
            throw new NpyException("is no .npy file: it does not begin with \\x93NUMPY");
        }
        if (lower.endsWith(".npz") || lower.endsWith(".pt") || lower.endsWith(".pkl")) {
            throw new NpyException("expected .npy or text: save the array by numpy.save");
        }
        return CsvDraws.open(path);
    }
}
