package io.github.touchstone.report.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import java.io.UncheckedIOException;
import java.util.List;

/** Headlines and findings for programs (spec STD-4, schema {@code study-result.schema.json}). Numbers are text, in shortest decimals. */
final class FindingsJson {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private FindingsJson() {}

    static String render(StudyReport report) {
        Findings found = report.findings();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", report.version());
        json.put("study", report.name());
        json.put("title", report.title());
        json.put("command", report.command());
        json.put("scale", report.scale() == Scale.QUICK ? "quick" : "full");
        json.put("question", found.question());
        texts(json.putArray("method"), found.method());
        ArrayNode headlines = json.putArray("headlines");
        found.headlines().forEach(headline -> {
            ObjectNode entry = headlines.addObject();
            entry.put("name", headline.macro());
            entry.put("meaning", headline.meaning());
            value(entry, headline.value());
            entry.put("unit", headline.unit());
        });
        ArrayNode findings = json.putArray("findings");
        found.findings().forEach(finding -> {
            ObjectNode entry = findings.addObject();
            entry.put("anchor", finding.anchor());
            entry.put("verdict", finding.verdict().words());
            entry.put("statement", finding.statement());
        });
        texts(json.putArray("limits"), found.limits());
        return text(json) + "\n";
    }

    private static void value(ObjectNode entry, Value value) {
        entry.put("value", Numerals.data(value.value()));
        entry.put("error", Numerals.data(value.error()));
        entry.put("kind", Numerals.kind(value.knowledge()));
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static String text(ObjectNode json) {
        try {
            return new ObjectMapper()
                    .writer(new DefaultPrettyPrinter()
                            .withObjectIndenter(INDENTER)
                            .withArrayIndenter(INDENTER))
                    .writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
