package io.github.touchstone.cli;

import io.github.touchstone.report.findings.StudyList;
import io.github.touchstone.study.catalogue.Studies;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the studies. */
@Command(
        name = "list",
        description = "Lists the studies: name and title.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class StudyListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Output.terminal(spec.commandLine().getOut()).write(StudyList.render(Studies.all()));
        return ExitCode.OK;
    }
}
