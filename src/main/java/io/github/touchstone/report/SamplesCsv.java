package io.github.touchstone.report;

import io.github.touchstone.study.samples.LawVerdict;
import io.github.touchstone.study.samples.SampleVerdict;
import io.github.touchstone.study.samples.TestResult;
import java.util.List;

/** The verdicts on draws as CSV, a line for each test; a law that was not tested has one line without a test. */
final class SamplesCsv {
    private SamplesCsv() {}

    static String render(String file, SampleVerdict verdict, String version) {
        StringBuilder text = new StringBuilder(Csv.line(List.of(
                "version",
                "file",
                "draws",
                "target",
                "sampler",
                "law",
                "verdict",
                "test",
                "along",
                "statistic",
                "p",
                "adjusted")));
        for (LawVerdict law : verdict.laws()) {
            if (law instanceof LawVerdict.Tested tested) {
                tested.tests().forEach(test -> text.append(line(file, verdict, version, law, cells(test))));
            } else {
                text.append(line(file, verdict, version, law, List.of("", "", "", "", "")));
            }
        }
        return text.toString();
    }

    private static String line(String file, SampleVerdict verdict, String version, LawVerdict law, List<String> test) {
        return Csv.line(List.of(
                version,
                file,
                "" + verdict.count(),
                verdict.inquiry().target().text(),
                verdict.inquiry().sampler().map(s -> s.text()).orElse(""),
                Names.of(law.role()),
                SamplesText.word(law),
                test.get(0),
                test.get(1),
                test.get(2),
                test.get(3),
                test.get(4)));
    }

    private static List<String> cells(TestResult test) {
        return List.of(
                Names.of(test.test()),
                test.direction(),
                SamplesText.figure(test.fit().statistic()),
                SamplesText.figure(test.fit().pValue()),
                SamplesText.figure(test.adjusted()));
    }
}
