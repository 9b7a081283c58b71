package io.github.touchstone.report;

import io.github.touchstone.study.samples.Role;
import io.github.touchstone.study.samples.SampleVerdict;

/** What draws say about the output law and the target. */
public final class SamplesReport {
    private SamplesReport() {}

    /**
     * The report, which ends in a line feed.
     *
     * @param file the draws, as given
     * @param judged the law that the exit code is about
     * @param version of this program
     */
    public static String render(String file, SampleVerdict verdict, Role judged, Format format, String version) {
        return switch (format) {
            case PRETTY -> SamplesTable.render(file, verdict, judged);
            case JSON -> SamplesJson.object(file, verdict, judged, version) + "\n";
            case CSV -> SamplesCsv.render(file, verdict, version);
        };
    }
}
