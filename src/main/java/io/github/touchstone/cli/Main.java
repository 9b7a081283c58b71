package io.github.touchstone.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program {@code touchstone}. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name, and ends the process with its exit code. */
    public static void main(String[] args) {
        // figures go to files: without a display, or with one that cannot be reached, they are the same
        System.setProperty("java.awt.headless", "true");
        System.exit(run(args, writer(FileDescriptor.out), writer(FileDescriptor.err), Ansi.AUTO));
    }

    /** As {@link #main}, without ending the process; the exit code is returned. */
    static int run(String[] args, PrintWriter out, PrintWriter err, Ansi ansi) {
        int code = execute(commandLine(out, err, ansi), args);
        if (out.checkError()) {
            err.println("touchstone: the standard output cannot be written");
            code = ExitCode.USAGE;
        }
        err.flush();
        return code;
    }

    /** Picocli lets errors of the machine through, and the virtual machine would end with the code of a mismatch. */
    private static int execute(CommandLine commandLine, String[] args) {
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            commandLine
                    .getErr()
                    .println("touchstone: " + e
                            + "; ask for fewer steps or digits, or give java more memory (-Xmx, -Xss)");
            return ExitCode.UNEXPECTED;
        }
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err, Ansi ansi) {
        Touchstone root = new Touchstone();
        Failures failures = new Failures(root::debug);
        CommandLine touchstone = new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Help.WIDTH)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        Help.footers(touchstone);
        return touchstone;
    }

    /** UTF-8 whatever the platform's charset, and unlike {@link System#out} it tells of failed writes. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
