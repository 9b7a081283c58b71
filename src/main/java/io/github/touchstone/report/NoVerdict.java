package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.harness.Conclusion;
import io.github.touchstone.conformance.protocol.Answer;
import java.util.List;

/** The report on an adapter that did not start: there is no verdict, and whoever reads the reports alone must learn why. */
public final class NoVerdict {
    private NoVerdict() {}

    /** The report, which ends in a line feed. */
    public static String render(Answer.Broken broken, VerdictFormat format, VerdictContext context) {
        return switch (format) {
            case PRETTY -> pretty(broken, context);
            case JSON -> json(broken, context);
            case JUNIT -> junit(broken, context);
            case MARKDOWN -> markdown(broken, context);
            case CSV -> VerdictCsv.HEAD + Csv.line(List.of("", "", "", "broken", "", "", "", line(broken)));
        };
    }

    private static String line(Answer.Broken broken) {
        return "no verdict, for the adapter failed: " + FindingText.oneLine(broken.detail());
    }

    private static String pretty(Answer.Broken broken, VerdictContext context) {
        StringBuilder text = new StringBuilder("by        touchstone " + context.version() + "\n");
        broken.stderr().lines().forEach(l -> text.append("stderr    ").append(l).append('\n'));
        return text + context.adapter() + ": " + line(broken) + "\n";
    }

    private static String json(Answer.Broken broken, VerdictContext context) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", context.version());
        json.put("adapter", context.adapter());
        json.put("conclusion", Names.of(Conclusion.ADAPTER_FAILED));
        json.putObject("failure")
                .put("broke", Names.of(broken.kind()))
                .put("detail", broken.detail())
                .put("stderr", broken.stderr());
        return json.toPrettyString() + "\n";
    }

    private static String junit(Answer.Broken broken, VerdictContext context) {
        String counts = Xml.attribute("tests", 1)
                + Xml.attribute("failures", 0)
                + Xml.attribute("errors", 1)
                + Xml.attribute("skipped", 0)
                + Xml.attribute("time", "0");
        String suites = Xml.attribute("name", "touchstone conformance of " + context.adapter()) + counts;
        String suite = Xml.attribute("name", "conformance.run") + counts;
        String test = Xml.attribute("classname", "conformance.run")
                + Xml.attribute("name", "the adapter starts")
                + Xml.attribute("time", "0");
        String error = Xml.attribute("type", "adapter") + Xml.attribute("message", line(broken));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + suites + ">\n  <testsuite" + suite
                + ">\n    <testcase" + test + ">\n      <error" + error + ">" + Xml.escaped(broken.stderr())
                + "</error>\n    </testcase>\n  </testsuite>\n</testsuites>\n";
    }

    private static String markdown(Answer.Broken broken, VerdictContext context) {
        String stderr = VerdictMarkdown.fenced(broken.stderr().strip());
        return "## ❌ Conformance of " + VerdictMarkdown.code(context.adapter()) + "\n\n"
                + VerdictMarkdown.plain(line(broken)) + ". Examined by touchstone " + context.version() + ".\n"
                + (broken.stderr().isBlank() ? "" : "\n" + stderr);
    }
}
