package io.github.touchstone.report;

import io.github.touchstone.conformance.harness.AreaTally;
import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Conclusion;
import io.github.touchstone.conformance.harness.Results;
import io.github.touchstone.conformance.harness.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The verdict as JUnit XML: a suite an area, a test a case and format. What does not decide the verdict is a skipped test, so that a
 * server shows red exactly if the exit code is not 0.
 */
final class VerdictJunit {
    private VerdictJunit() {}

    /** What stands in a test: nothing, or one element. */
    private enum Kind {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    private record Test(String suite, String name, Kind kind, String message, String text) {
        String xml() {
            String open = "    <testcase" + Xml.attribute("classname", "conformance." + suite)
                    + Xml.attribute("name", name) + Xml.attribute("time", "0");
            String within = Xml.attribute("message", message);
            return switch (kind) {
                case PASSED -> open + "/>\n";
                case SKIPPED -> open + ">\n      <skipped" + within + "/>\n    </testcase>\n";
                case FAILURE -> open + ">\n      " + body("failure", "mismatch", within) + "\n    </testcase>\n";
                case ERROR -> open + ">\n      " + body("error", "adapter", within) + "\n    </testcase>\n";
            };
        }

        private String body(String element, String type, String within) {
            String lines = text.lines().map(Xml::escaped).collect(Collectors.joining("\n"));
            return "<" + element + Xml.attribute("type", type) + within + ">" + lines + "</" + element + ">";
        }
    }

    static String render(Results results, VerdictContext context) {
        List<String> suites = new ArrayList<>();
        List<Test> all = new ArrayList<>();
        for (AreaTally area : AreaTally.of(results.cases())) {
            List<Test> tests =
                    area.results().stream().map(r -> test(r, results, context)).toList();
            suites.add(suite(area.area(), tests));
            all.addAll(tests);
        }
        List<Test> run = run(results);
        if (!run.isEmpty()) {
            suites.add(suite("run", run));
            all.addAll(run);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites"
                + Xml.attribute("name", "touchstone conformance of " + VerdictWords.name(results.implementation()))
                + counts(all) + ">\n" + String.join("", suites) + "</testsuites>\n";
    }

    private static String suite(String name, List<Test> tests) {
        return "  <testsuite" + Xml.attribute("name", "conformance." + name) + counts(tests) + ">\n"
                + tests.stream().map(Test::xml).collect(Collectors.joining()) + "  </testsuite>\n";
    }

    private static String counts(List<Test> tests) {
        return Xml.attribute("tests", tests.size())
                + Xml.attribute("failures", count(tests, Kind.FAILURE))
                + Xml.attribute("errors", count(tests, Kind.ERROR))
                + Xml.attribute("skipped", count(tests, Kind.SKIPPED))
                + Xml.attribute("time", "0");
    }

    private static long count(List<Test> tests, Kind kind) {
        return tests.stream().filter(t -> t.kind() == kind).count();
    }

    private static Test test(CaseResult r, Results results, VerdictContext context) {
        String area = r.trial().asked().area();
        String name =
                r.id().substring(area.length() + 1) + " [" + r.trial().dtype().label() + "]";
        Kind kind = kind(r, results);
        String prefix = r.status() == Status.FAIL && kind == Kind.SKIPPED ? "should: " : "";
        String text =
                kind == Kind.FAILURE || kind == Kind.ERROR ? String.join("\n", FailureText.lines(r, context)) : "";
        return new Test(area, name, kind, prefix + FindingText.line(r), text);
    }

    private static Kind kind(CaseResult r, Results results) {
        return switch (r.status()) {
            case PASS, ANSWERED -> Kind.PASSED;
            case FAIL -> results.decides(r) ? Kind.FAILURE : Kind.SKIPPED;
            case BROKEN -> Kind.ERROR;
            case SKIPPED, DECLARED, UNSUPPORTED -> Kind.SKIPPED;
        };
    }

    /** What is wrong with the run, and with no case. */
    private static List<Test> run(Results results) {
        List<Test> tests = new ArrayList<>();
        results.unknown()
                .forEach(u -> tests.add(new Test("run", "capability " + u.name(), Kind.SKIPPED, u.sentence(), "")));
        results.stale()
                .forEach(s -> tests.add(new Test(
                        "run",
                        "skip " + s.skip().text(),
                        Kind.FAILURE,
                        "stale: " + s.reason(),
                        s.skip().place())));
        if (results.conclusion() == Conclusion.NOTHING_RAN) {
            tests.add(new Test("run", "something ran", Kind.FAILURE, "nothing ran", ""));
        }
        return tests;
    }
}
