package io.github.touchstone.cli;

import io.github.touchstone.conformance.faults.Catalogue;
import io.github.touchstone.conformance.faults.Fault;
import io.github.touchstone.conformance.faults.KillMatrix;
import io.github.touchstone.conformance.faults.SelfTest;
import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Harness;
import io.github.touchstone.conformance.harness.Plan;
import io.github.touchstone.conformance.harness.Trial;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.input.Choice;
import io.github.touchstone.report.KillMatrixReport;
import io.github.touchstone.report.MatrixFormat;
import java.util.List;
import java.util.Optional;

/** {@code conformance --self-test}: the suite on deliberately faulty samplers. */
record SelfTestRun(Supplies supplies, String format) {
    /** Prints the kill matrix; a mismatch is a fault that survives, or a reference that fails. */
    int examine(Output terminal) {
        MatrixFormat written = Choice.of("--format", "format", format, MatrixFormat.class);
        try (Implementation reference = supplies.builtIn().get()) {
            List<Trial> trials = Plan.everything().trials(supplies.vectors().get(), reference.description());
            SelfTest test = SelfTest.inBinary64(new Harness(supplies.drivers()), trials);
            Optional<CaseResult> failure = test.firstFailure(reference);
            if (failure.isPresent()) {
                terminal.write("the reference fails " + failure.get().id() + ": the matrix would mean nothing\n");
                return ExitCode.MISMATCH;
            }
            KillMatrix matrix = matrix(test);
            terminal.write(KillMatrixReport.render(matrix, written, VersionProvider.version()));
            return matrix.survivorsOf(matrix.areas()).isEmpty() ? ExitCode.OK : ExitCode.MISMATCH;
        }
    }

    private static KillMatrix matrix(SelfTest test) {
        List<Fault> faults = Catalogue.faults();
        try (Progress progress = Progress.of("faults", faults.size())) {
            return test.run(faults, row -> progress.step());
        }
    }
}
