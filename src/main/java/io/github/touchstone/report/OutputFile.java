package io.github.touchstone.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that holds the whole of a report or what it held before: the content goes to a new file beside it, which then takes its place in
 * one move.
 */
public final class OutputFile {
    private final Path path;
    private final Path draft;

    private OutputFile(Path path, Path draft) {
        this.path = path;
        this.draft = draft;
    }

    /** Where the report is to go. Throws {@link IOException} with a reason if nothing can be written there; writes nothing. */
    public static OutputFile at(Path path) throws IOException {
        Path target = path.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("it is a directory");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new IOException("it is no regular file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no directory " + folder);
        }
        if (!Files.isWritable(folder) || (Files.exists(target) && !Files.isWritable(target))) {
            throw new IOException("no permission to write");
        }
        String draft =
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        return new OutputFile(target, folder.resolve(draft));
    }

    private static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission to write";
        }
        return e.getReason() == null ? "the file system refused it" : String.valueOf(e.getReason());
    }

    /** Replaces the file by the text, in UTF-8. On failure the file is as it was, and the draft is gone. */
    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for bytes. */
    public void write(byte[] bytes) throws IOException {
        try {
            replace(bytes);
        } catch (FileSystemException e) {
            // its message begins with the name of the draft, which nobody gave
            throw new IOException(reason(e), e);
        }
    }

    private void replace(byte[] bytes) throws IOException {
        try {
            Files.write(
                    draft,
                    bytes,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
