package io.github.touchstone.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help.Ansi;

/**
 * What came of a command that was run within the test.
 *
 * @param code the exit code
 * @param out the standard output
 * @param err the standard error
 */
record Ran(int code, String out, String err) {
    static Ran of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new PrintWriter(out), new PrintWriter(err), Ansi.OFF);
        return new Ran(code, out.toString(), err.toString());
    }

    /** The command as one line, its arguments apart by blanks; single quotes are taken off. */
    static Ran line(String line) {
        return of(java.util.Arrays.stream(line.strip().split(" +"))
                .map(word -> word.replace("'", ""))
                .toArray(String[]::new));
    }
}
