package io.github.touchstone.cli;

import io.github.touchstone.conformance.harness.Results;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.report.NoVerdict;
import io.github.touchstone.report.VerdictContext;
import io.github.touchstone.report.VerdictFormat;
import io.github.touchstone.report.VerdictReport;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The reports in a folder, one a format; each file is replaced whole or not at all. */
record ReportFiles(Map<VerdictFormat, Output> files) {
    /** The files of this folder, or none. Throws before any work if one cannot be written. */
    static ReportFiles in(Optional<String> folder) {
        Map<VerdictFormat, Output> files = new EnumMap<>(VerdictFormat.class);
        folder.ifPresent(name -> {
            for (VerdictFormat format : VerdictFormat.values()) {
                files.put(format, Output.inFolder(name, format.file()));
            }
        });
        return new ReportFiles(Collections.unmodifiableMap(files));
    }

    void write(Results results, VerdictContext context) {
        write(format -> VerdictReport.render(results, format, context.plain()));
    }

    /** That there are no results. */
    void write(Answer.Broken broken, VerdictContext context) {
        write(format -> NoVerdict.render(broken, format, context.plain()));
    }

    private void write(Function<VerdictFormat, String> report) {
        files.forEach((format, file) -> file.write(report.apply(format)));
    }
}
