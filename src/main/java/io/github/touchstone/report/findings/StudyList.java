package io.github.touchstone.report.findings;

import io.github.touchstone.study.findings.Study;
import java.util.List;
import java.util.stream.Collectors;

/** The names and titles of studies. */
public final class StudyList {
    private StudyList() {}

    /** A line a study. */
    public static String render(List<Study> studies) {
        int width =
                studies.stream().mapToInt(study -> study.name().length()).max().orElse(0);
        return studies.stream()
                .map(study -> study.name() + " ".repeat(width - study.name().length() + 2) + study.title() + "\n")
                .collect(Collectors.joining());
    }
}
