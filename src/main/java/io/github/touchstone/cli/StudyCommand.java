package io.github.touchstone.cli;

import io.github.touchstone.input.InputException;
import io.github.touchstone.study.catalogue.Studies;
import io.github.touchstone.study.findings.Study;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a study, or all. Studies with options of their own have subcommands, which come before names. */
@Command(
        name = "study",
        description = {
            "Measures a claim of the literature, with errors, verdicts, data, table and figure.",
            "'touchstone study list' has the names. Specified in spec/39-studies.md."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        subcommands = {StudyListCommand.class, StudyScheduleCommand.class, StudyPublishedCommand.class},
        synopsisSubcommandLabel = "[COMMAND]",
        sortOptions = false)
final class StudyCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The study, or 'all' for every one in turn.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() {
        String wanted = name.orElseThrow(() -> new ParameterException(spec.commandLine(), "a study is missing"));
        StudyRun run = options.open(spec);
        if (wanted.equals(ALL)) {
            Studies.all().forEach(run::inOwnFolder);
        } else {
            run.write(study(wanted), "");
        }
        return ExitCode.OK;
    }

    private static Study study(String name) {
        String known = Studies.all().stream().map(Study::name).collect(Collectors.joining(", "));
        return Studies.named(name).orElseThrow(() -> new InputException("study", name, "one of " + known + ", all"));
    }
}
