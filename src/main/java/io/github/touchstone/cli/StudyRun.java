package io.github.touchstone.cli;

import io.github.touchstone.cli.StudyOptions.Printed;
import io.github.touchstone.report.findings.StudyReport;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import java.util.Optional;

/**
 * Runs studies and delivers what they find.
 *
 * @param scale how much is measured
 * @param printed the form on the terminal
 * @param out the folder for the files, or none
 * @param terminal where findings go that go into no folder
 */
record StudyRun(Scale scale, Printed printed, Optional<String> out, Output terminal) {
    /**
     * Runs the study; its files go into the folder, or its findings to the terminal.
     *
     * @param arguments the options that make this study differ from its default, as they would be typed, or empty
     */
    void write(Study study, String arguments) {
        deliver(study, arguments, out, "");
    }

    /** The same for a study among others: its files go into a folder of its own. */
    void inOwnFolder(Study study) {
        deliver(study, "", out.map(folder -> folder + "/" + study.name()), "\n");
    }

    private void deliver(Study study, String arguments, Optional<String> folder, String afterPage) {
        Optional<OutputFolder> files = folder.map(OutputFolder::of);
        StudyReport report = report(study, arguments);
        if (files.isPresent()) {
            OutputFolder target = files.get();
            target.write(report.files(target.links()));
        } else {
            terminal.write(printed == Printed.JSON ? report.json() : report.text() + afterPage);
        }
    }

    private StudyReport report(Study study, String arguments) {
        String command = "touchstone study " + study.name() + (arguments.isEmpty() ? "" : " " + arguments)
                + (scale == Scale.QUICK ? " --quick" : "");
        try (Progress progress = Progress.of(study.name())) {
            return new StudyReport(
                    study.name(),
                    study.title(),
                    command,
                    VersionProvider.version(),
                    scale,
                    study.run(scale, progress::to));
        }
    }
}
