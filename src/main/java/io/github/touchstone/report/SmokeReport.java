package io.github.touchstone.report;

import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Smoke;
import io.github.touchstone.conformance.protocol.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Renders what an implementation answered to one small question of each operation. */
public final class SmokeReport {
    private static final int LONGEST = 200;

    private SmokeReport() {}

    /** The report, which ends in a line feed. */
    public static String render(List<Smoke> smokes) {
        StringBuilder text = new StringBuilder();
        for (Smoke smoke : smokes) {
            text.append(smoke.op().label()).append(": ");
            text.append(smoke.result()
                    .map(SmokeReport::headline)
                    .orElse("not asked, for no case of it fits what the implementation declares"));
            text.append('\n');
            lines(smoke).forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    private static String headline(CaseResult result) {
        return result.status().label() + "  " + result.id() + " in "
                + result.trial().dtype().label();
    }

    private static List<String> lines(Smoke smoke) {
        List<String> lines = new ArrayList<>();
        smoke.trial().ifPresent(t -> {
            lines.add("config  " + cut(t.asked().config().toString()));
            lines.add("input   " + cut(t.asked().input().toString()));
        });
        smoke.answer().ifPresent(answer -> {
            if (answer instanceof Answer.Outputs outputs) {
                Map<String, Object> all = new TreeMap<>(outputs.reals());
                all.putAll(outputs.integers());
                all.forEach((name, values) -> lines.add("output  " + name + " = " + cut(values.toString())));
            }
        });
        smoke.result().ifPresent(r -> lines.add("verdict " + cut(FindingText.line(r))));
        return lines;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
