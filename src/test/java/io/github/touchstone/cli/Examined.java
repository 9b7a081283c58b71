package io.github.touchstone.cli;

import io.github.touchstone.conformance.SamplersUnderTest;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.harness.Fake;
import io.github.touchstone.conformance.harness.PlainDriver;
import io.github.touchstone.conformance.harness.Samples;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The command {@code conformance} on cases made by hand, with a fake in the place of the built-in implementation. */
final class Examined {
    private Examined() {}

    /** {@code conformance --adapter built-in} with these options. */
    static Ran fake(Fake fake, List<Case> cases, String... options) {
        List<String> all = new ArrayList<>(List.of("--adapter", "built-in"));
        all.addAll(List.of(options));
        return run(fake, cases, all.toArray(String[]::new));
    }

    /** {@code conformance} with these options. */
    static Ran run(Fake fake, List<Case> cases, String... options) {
        Supplies supplies = new Supplies(() -> Samples.files(cases), List.of(PlainDriver.comparing()), () -> fake);
        Failures failures = new Failures(() -> false);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandLine(new ConformanceCommand(SamplersUnderTest.builtIn(), supplies))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(options);
        return new Ran(code, out.toString(), err.toString());
    }
}
