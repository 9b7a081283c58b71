package io.github.touchstone.cli;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Driver;
import io.github.touchstone.conformance.harness.Glob;
import io.github.touchstone.conformance.harness.Harness;
import io.github.touchstone.conformance.harness.PlainDriver;
import io.github.touchstone.conformance.harness.Plan;
import io.github.touchstone.conformance.harness.Results;
import io.github.touchstone.conformance.harness.Smoke;
import io.github.touchstone.conformance.harness.TrajectoryDriver;
import io.github.touchstone.conformance.harness.Trial;
import io.github.touchstone.conformance.protocol.BreakageException;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Limits;
import io.github.touchstone.input.Choice;
import io.github.touchstone.input.Numbers;
import io.github.touchstone.report.CaseList;
import io.github.touchstone.report.SmokeReport;
import io.github.touchstone.report.VerdictContext;
import io.github.touchstone.report.VerdictFormat;
import io.github.touchstone.report.VerdictReport;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/** {@code conformance} with an adapter: an implementation against the vectors. */
record AdapterCheck(
        Supplies supplies, AdapterOptions options, List<String> run, String format, Optional<String> out) {
    /**
     * Where the cases come from, who puts them, and who answers {@code built-in}.
     *
     * @param vectors every case that there is
     * @param drivers for cases that are no single question
     * @param builtIn makes the implementation of this project
     */
    record Supplies(
            Supplier<List<VectorFile>> vectors, List<Driver> drivers, Supplier<Implementation> builtIn) {
        static Supplies usual() {
            throw new UnsupportedOperationException();
        }
    }
}
