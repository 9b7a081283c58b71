package io.github.touchstone.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Text files that the user names. */
public final class TextFile {
    private TextFile() {}

    /** The whole file, in UTF-8. Throws {@link InputException} that says what is the matter with the file. */
    public static String read(String field, String name) {
        try {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw new InputException(field, name, "an existing file");
            }
            if (Files.isDirectory(path)) {
                throw new InputException(field, name, "a file, not a directory");
            }
            return Files.readString(path);
        } catch (InvalidPathException e) {
            throw new InputException(field, name, "the name of a file");
        } catch (CharacterCodingException e) {
            throw new InputException(field, name, "a file in UTF-8");
        } catch (IOException e) {
            throw new InputException(field, name, "a readable file");
        }
    }
}
