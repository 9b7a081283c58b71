package io.github.touchstone.report;

import io.github.touchstone.study.Answer;
import java.util.List;

/** Renders the answers to one question at several numbers of steps. */
public final class AnswerReport {
    private AnswerReport() {}

    /**
     * The report, which ends in a line feed.
     *
     * @param answers at least one, all of one setup
     * @param version of this program
     */
    public static String render(List<Answer> answers, Format format, String version) {
        return switch (format) {
            case PRETTY -> AnswerTable.render(answers);
            case JSON -> AnswerJson.lines(answers, version);
            case CSV -> AnswerCsv.render(answers, version);
        };
    }
}
