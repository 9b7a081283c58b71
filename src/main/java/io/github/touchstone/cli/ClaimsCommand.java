package io.github.touchstone.cli;

import io.github.touchstone.conformance.Suite;
import io.github.touchstone.input.Choice;
import io.github.touchstone.report.ClaimsReport;
import io.github.touchstone.spec.claims.Claim;
import io.github.touchstone.spec.claims.Claims;
import io.github.touchstone.spec.claims.Status;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the specification says, anchor by anchor. */
@Command(
        name = "claims",
        description = "The claims of the specification: anchor, status, title, and by what they are checked.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ClaimsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only those with status definition, theorem, claim or requirement.")
    private Optional<String> status = Optional.empty();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() {
        Optional<Status> wanted = status.map(text -> Choice.of("--status", "status", text, Status.class));
        ReportOptions.Sink sink = report.open(spec);
        List<Claim> claims = Claims.all().stream()
                .filter(claim -> wanted.isEmpty() || claim.status() == wanted.get())
                .toList();
        sink.write(format -> ClaimsReport.render(claims, Suite.checks(), format));
        return ExitCode.OK;
    }
}
