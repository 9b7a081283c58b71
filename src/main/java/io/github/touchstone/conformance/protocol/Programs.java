package io.github.touchstone.conformance.protocol;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Why a program cannot be started, and what was looked for. */
final class Programs {
    private Programs() {}

    /** One line. */
    static String explain(String program, IOException failure) {
        String name = Quoted.of(program);
        String reason = "(" + Quoted.plain(String.valueOf(failure.getMessage())) + ")";
        if (!program.contains("/") && !program.contains(File.separator)) {
            return "there is no program " + name + " that can be run in any folder of PATH, "
                    + Quoted.of(String.valueOf(System.getenv("PATH"))) + " " + reason;
        }
        try {
            Path path = Path.of(program);
            if (!Files.exists(path)) {
                return "there is no file " + name + ", looked for as "
                        + Quoted.of(path.toAbsolutePath().toString()) + " " + reason;
            }
            if (Files.isDirectory(path)) {
                return name + " is a folder " + reason;
            }
            if (!Files.isExecutable(path)) {
                return name + " is a file without permission to be run; put its interpreter before it, such as python3 "
                        + reason;
            }
        } catch (InvalidPathException e) {
            return name + " is no path " + reason;
        }
        return name + " is there, but cannot be run; is the interpreter of its first line there? " + reason;
    }
}
