package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Difference;
import io.github.touchstone.conformance.harness.Finding;
import io.github.touchstone.conformance.harness.Results;
import io.github.touchstone.conformance.harness.Skip;
import io.github.touchstone.conformance.harness.Status;
import io.github.touchstone.conformance.harness.UnsupportedCount;
import io.github.touchstone.conformance.harness.WrongOutput;
import io.github.touchstone.conformance.protocol.Description;
import java.util.TreeMap;
import java.util.TreeSet;

/** The verdict as one JSON object, members in a fixed order (schema {@code conformance-result.schema.json}). */
final class VerdictJson {
    private VerdictJson() {}

    static String render(Results results, VerdictContext context) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", context.version());
        json.put("adapter", context.adapter());
        json.set("implementation", implementation(results.implementation()));
        json.put("conclusion", Names.of(results.conclusion()));
        ObjectNode counts = json.putObject("counts");
        for (Status status : Status.values()) {
            counts.put(status.label(), results.count(status));
        }
        ArrayNode unsupported = json.putArray("unsupported");
        UnsupportedCount.of(results.cases())
                .forEach(c -> unsupported
                        .addObject()
                        .put("capability", c.capability())
                        .put("results", c.results()));
        ArrayNode unknown = json.putArray("unknownCapabilities");
        results.unknown().forEach(u -> {
            ObjectNode one = unknown.addObject().put("name", u.name());
            u.meant().ifPresent(known -> one.put("meant", known));
        });
        ArrayNode stale = json.putArray("stale");
        results.stale().forEach(s -> skip(stale.addObject(), s.skip()).put("problem", s.reason()));
        ArrayNode cases = json.putArray("cases");
        results.cases().forEach(r -> result(cases.addObject(), r, results, context));
        return json.toPrettyString() + "\n";
    }

    private static ObjectNode implementation(Description it) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", it.name());
        json.put("version", it.version());
        json.put("language", it.language());
        json.put("homepage", it.homepage());
        json.put("issues", it.issues());
        ArrayNode dtypes = json.putArray("dtypes");
        new TreeSet<>(it.dtypes()).forEach(d -> dtypes.add(d.label()));
        ArrayNode capabilities = json.putArray("capabilities");
        new TreeSet<>(it.capabilities()).forEach(capabilities::add);
        ObjectNode conventions = json.putObject("conventions");
        new TreeMap<>(it.conventions()).forEach(conventions::put);
        return json;
    }

    private static ObjectNode skip(ObjectNode json, Skip skip) {
        json.put("pattern", skip.text());
        json.put("reason", skip.reason());
        json.put("issue", skip.issue());
        return json.put("place", skip.place());
    }

    private static void result(ObjectNode json, CaseResult r, Results results, VerdictContext context) {
        json.put("id", r.id());
        json.put("dtype", r.trial().dtype().label());
        json.put("level", r.trial().asked().level().label());
        ArrayNode anchors = json.putArray("anchors");
        r.trial().asked().anchors().forEach(anchors::add);
        json.put("status", r.status().label());
        r.trial().skip().ifPresent(s -> skip(json.putObject("skip"), s));
        Finding finding = r.finding();
        if (finding instanceof Finding.Agrees agrees) {
            json.put("grade", Names.of(agrees.grade()));
            if (!agrees.worst().isEmpty()) {
                json.put("worstUlp", agrees.worst());
                json.put("worstShare", agrees.share());
            }
            if (!agrees.remark().isEmpty()) {
                json.put("remark", agrees.remark());
            }
        } else if (finding instanceof Finding.Declared declared) {
            json.put("reason", declared.reason());
            json.put("issue", declared.issue());
        } else if (finding instanceof Finding.Unsupported unsupported) {
            json.put("reason", unsupported.reason());
        } else if (!(finding instanceof Finding.Answered)) {
            json.put("decides", results.decides(r));
            failure(json, finding);
            json.put("sentence", r.trial().asked().sentence());
            ArrayNode suspects = json.putArray("suspects");
            r.trial().notes().forEach(n -> {
                ObjectNode note =
                        suspects.addObject().put("failure", n.failure()).put("effect", n.effect());
                n.issue().ifPresent(issue -> note.put("issue", issue));
            });
            json.put("rerun", context.rerun(r.id(), r.trial().dtype().label()));
        }
    }

    private static void failure(ObjectNode json, Finding finding) {
        if (finding instanceof Finding.Differs differs) {
            differs.diagnosis().ifPresent(d -> json.put("diagnosis", d));
            ArrayNode outputs = json.putArray("outputs");
            differs.outputs().forEach(o -> output(outputs.addObject(), o));
        } else if (finding instanceof Finding.Raised raised) {
            json.put("raised", raised.message());
        } else if (finding instanceof Finding.Broke broke) {
            json.put("broke", Names.of(broke.kind()));
            json.put("detail", broke.detail());
            json.put("stderr", broke.stderr());
        }
    }

    private static void output(ObjectNode json, WrongOutput wrong) {
        json.put("output", wrong.output());
        json.put("entries", wrong.entries());
        json.put("wrong", wrong.wrong());
        wrong.shape().ifPresent(shape -> json.put("shape", shape));
        ArrayNode differences = json.putArray("differences");
        for (Difference d : wrong.differences()) {
            ObjectNode one = differences.addObject();
            one.put("index", d.index());
            one.put("want", d.want());
            one.put("got", d.got());
            d.distance().ifPresent(far -> {
                one.put("absolute", far.absolute());
                one.put("relative", far.relative());
                if (!far.ulps().isEmpty()) {
                    one.put("ulps", far.ulps());
                }
                one.put("accepted", d.accepted());
            });
        }
    }
}
