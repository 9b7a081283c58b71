package io.github.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Fake;
import io.github.touchstone.conformance.harness.Glob;
import io.github.touchstone.conformance.harness.Harness;
import io.github.touchstone.conformance.harness.Plan;
import io.github.touchstone.conformance.harness.Results;
import io.github.touchstone.conformance.harness.Samples;
import io.github.touchstone.conformance.harness.SkipList;
import io.github.touchstone.conformance.harness.SkipSyntax;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Breakage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class VerdictReportTest {
    private static final VerdictContext CONTEXT = new VerdictContext("1.0", "python3 'my adapter.py'", "", false);
    private static final Answer WRONG = Fake.sample("1", "1", "1");

    private static Results results(List<Case> cases, Map<String, Answer> exceptions, String... skips) {
        Fake fake = Fake.right(exceptions);
        SkipList list = SkipList.of(SkipSyntax.file("skips.txt", List.of(skips)), cases);
        Plan plan = new Plan(List.of(Glob.of("*")), Optional.empty(), Optional.empty(), list);
        List<CaseResult> found = Harness.plain().run(plan.trials(Samples.files(cases), fake.description()), fake);
        return new Results(fake.description(), found, list.stale(found), false);
    }

    private static String pretty(Results results) {
        return VerdictReport.render(results, VerdictFormat.PRETTY, CONTEXT);
    }

    @Test
    void pretty_failure_saysEverythingThatIsKnown() {
        String text = pretty(results(Samples.forwards(1), Map.of("a/1", Fake.sample("0.25", "0.25", "0.75"))));
        assertThat(text)
                .contains("examined  fake 1.0 (none)")
                .contains("says      {final=one}")
                .contains("2 wrong: ")
                .contains("a/1 in float32")
                .contains("    Noise added to a clean sample.")
                .contains("    anchors  FWD-1 (must)")
                .contains("    input    {\"t\":3}")
                .contains(
                        "    wrong    sample[1] want 0.5, got 0.25, off by 4.19e6 ulp, relative 0.500, absolute 0.250 of"
                                + " 1e-6 accepted")
                .contains("    perhaps  a square root is missing: too much noise (https://example.org/1)")
                .contains("    rerun    touchstone conformance --adapter 'python3 '\\''my adapter.py'\\''' --run a/1"
                        + " --dtype float32")
                .endsWith("fake 1.0: 0 pass, 2 fail: it does not conform\n");
    }

    @Test
    void pretty_aThousandFailures_staysReadable() {
        List<Case> cases = Samples.forwards(500);
        Map<String, Answer> exceptions = new HashMap<>();
        cases.forEach(c -> exceptions.put(c.id(), WRONG));
        String text = pretty(results(cases, exceptions));
        assertThat(text.lines().count()).isLessThan(50);
        assertThat(text).contains("  ... and 991 more; --out DIR writes all of them");
        Results results = results(cases, exceptions);
        assertThat(VerdictReport.render(
                        results, VerdictFormat.PRETTY, new VerdictContext("1.0", "x", "reports", false)))
                .contains("  ... and 991 more; see reports/conformance.json");
    }

    @Test
    void pretty_manyKinds_capped() {
        List<Case> cases = Samples.forwards(100);
        Map<String, Answer> exceptions = new HashMap<>();
        cases.forEach(c -> exceptions.put(
                c.id(),
                new Answer.Failed("x".repeat(c.id().length())
                        + c.id().replaceAll("[0-9]", "")
                        + "abcdefghijklmnop".charAt(c.id().hashCode() & 15))));
        String text = pretty(results(cases, exceptions));
        assertThat(text).containsPattern("\\.\\.\\. and \\d+ more of \\d+ other kinds");
    }

    @Test
    void pretty_colours_onlyOnATerminal() {
        Results results = results(Samples.forwards(1), Map.of("a/1", WRONG));
        assertThat(pretty(results)).doesNotContain("\u001b");
        assertThat(VerdictReport.render(results, VerdictFormat.PRETTY, new VerdictContext("1.0", "x", "", true)))
                .contains("\u001b[31m");
    }

    /** The structure that the schemas of Jenkins, GitLab and Surefire share: attributes, their sums, at most one child a test. */
    @Test
    void junit_everyKindOfResult_hasTheCommonStructure() throws Exception {
        List<Case> cases = new ArrayList<>(Samples.forwards(7));
        cases.add(Samples.forward("b/should", Level.SHOULD));
        Results results = results(
                cases,
                Map.of(
                        "a/1", WRONG,
                        "a/2", new Answer.Failed("<&\"\u0001\u001b>]]>\nat line 2"),
                        "a/3", new Answer.Broken(Breakage.SILENT, "no answer within 60 s", ""),
                        "a/4", new Answer.Skipped("known", ""),
                        "a/5", new Answer.Unsupported("no"),
                        "a/6", WRONG,
                        "b/should", WRONG),
                "a/6 why",
                "a/7 why");
        Element root = xml(VerdictReport.render(results, VerdictFormat.JUNIT, CONTEXT));
        assertThat(root.getTagName()).isEqualTo("testsuites");
        NodeList tests = root.getElementsByTagName("testcase");
        assertThat(tests.getLength()).isEqualTo(17);
        for (int i = 0; i < tests.getLength(); i++) {
            Element test = (Element) tests.item(i);
            assertThat(test.getAttribute("classname")).startsWith("conformance.");
            assertThat(test.getAttribute("name")).isNotEmpty();
            assertThat(test.getAttribute("time")).isEqualTo("0");
            assertThat(test.getElementsByTagName("*").getLength()).isLessThanOrEqualTo(1);
        }
        sums(root, "failure", "failures", 5);
        sums(root, "error", "errors", 2);
        sums(root, "skipped", "skipped", 8);
        sums(root, "testcase", "tests", 17);
    }

    private static void sums(Element root, String element, String attribute, int total) {
        assertThat(root.getElementsByTagName(element).getLength()).isEqualTo(total);
        assertThat(root.getAttribute(attribute)).isEqualTo("" + total);
        NodeList suites = root.getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getAttribute(attribute))
                    .isEqualTo("" + suite.getElementsByTagName(element).getLength());
        }
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @Test
    void junit_nothingRan_isRed() throws Exception {
        Results results = results(Samples.forwards(1), Map.of("a/1", new Answer.Unsupported("no")));
        Element root = xml(VerdictReport.render(results, VerdictFormat.JUNIT, CONTEXT));
        assertThat(root.getAttribute("failures")).isEqualTo("1");
    }

    @Test
    void markdown_whatOthersWrote_isNoMarkup() {
        Results results = results(
                Samples.forwards(2),
                Map.of("a/1", new Answer.Failed("<b>| *bold* @someone #1 `x` ````"), "a/2", WRONG));
        String text = VerdictReport.render(results, VerdictFormat.MARKDOWN, CONTEXT);
        assertThat(text)
                .startsWith("## ❌ Conformance of fake 1.0\n")
                .contains("| area | pass | fail | tight | worst/accepted |\n| --- | --- | --- | --- | --- |\n")
                .contains("&lt;b\\>".replace("\\>", ">"))
                .contains("\\*bold\\* \\@someone \\#");
        assertThat(text.lines().filter(line -> line.startsWith("````")))
                .containsExactly("````text", "````", "````text", "````");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRETTY", "JSON", "JUNIT", "MARKDOWN", "CSV"})
    void render_everyFormat_endsInALineFeedAndNamesTheFailure(String format) {
        String text = VerdictReport.render(
                results(Samples.forwards(2), Map.of("a/2", WRONG)), VerdictFormat.valueOf(format), CONTEXT);
        assertThat(text).endsWith("\n").doesNotEndWith("\n\n").contains(format.equals("JUNIT") ? "2 [float64]" : "a/2");
    }
}
