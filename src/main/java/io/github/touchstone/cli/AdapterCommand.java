package io.github.touchstone.cli;

import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.protocol.BreakageException;
import io.github.touchstone.conformance.protocol.Server;
import io.github.touchstone.input.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The built-in samplers as an adapter. */
@Command(
        name = "adapter",
        description = {
            "Serves the built-in samplers by the adapter protocol, spec chapter 14: one JSON object a line on",
            "standard input, one answer a line on standard output, until {\"cmd\":\"stop\"} or the end of the input."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AdapterCommand implements Callable<Integer> {
    private final InputStream in;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** On the standard input. */
    AdapterCommand() {
        this(System.in);
    }

    /** On any input. */
    AdapterCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        Server server = new Server(BuiltIn.textbook(VersionProvider.version()));
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null) {
            Optional<String> answer = answer(server, line);
            if (answer.isEmpty()) {
                break;
            }
            out.print(answer.get() + "\n");
            // the check flushes, without which the answer would stay here
            line = out.checkError() ? null : lines.readLine();
        }
        return ExitCode.OK;
    }

    private static Optional<String> answer(Server server, String line) {
        try {
            return server.answer(line);
        } catch (BreakageException e) {
            throw InputException.rejected("standard input", e);
        }
    }
}
