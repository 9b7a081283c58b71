package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.study.samples.Inquiry;
import io.github.touchstone.study.samples.LawVerdict;
import io.github.touchstone.study.samples.Role;
import io.github.touchstone.study.samples.SampleVerdict;
import io.github.touchstone.study.samples.TestResult;

/** The verdicts on draws as one JSON object on one line (schema {@code samples-result.schema.json}); computed numbers are text. */
final class SamplesJson {
    private SamplesJson() {}

    static ObjectNode object(String file, SampleVerdict verdict, Role judged, String version) {
        Inquiry inquiry = verdict.inquiry();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", version);
        json.put("file", file);
        json.put("draws", verdict.count());
        json.put("dimension", inquiry.target().value().dimension());
        json.put("target", inquiry.target().text());
        inquiry.sampler().ifPresent(s -> json.put("sampler", s.text()));
        json.put("schedule", inquiry.schedule().text());
        json.put("steps", inquiry.steps());
        inquiry.respacing().ifPresent(r -> json.put("respace", r.text()));
        json.put("stop", inquiry.stop());
        json.put("reference", inquiry.referenceStep());
        json.put("significance", SamplesText.figure(verdict.plan().significance()));
        json.put("power", SamplesText.figure(verdict.plan().power()));
        json.put("directions", verdict.plan().directions());
        json.put("seed", verdict.plan().seed());
        json.put("judged", Names.of(judged));
        ArrayNode laws = json.putArray("laws");
        verdict.laws().forEach(law -> laws.add(law(verdict, law)));
        ObjectNode least = json.putObject("undetectable");
        least.put("klFromDraws", SamplesText.figure(verdict.detectable().fromDraws()));
        least.put("klFromLaw", SamplesText.figure(verdict.detectable().fromLaw()));
        verdict.klOfLaws().ifPresent(kl -> json.put("klOfLaws", SamplesText.figure(kl)));
        verdict.drawsNeeded().ifPresent(n -> json.put("drawsNeeded", SamplesText.figure(n)));
        return json;
    }

    private static ObjectNode law(SampleVerdict verdict, LawVerdict law) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("law", Names.of(law.role()));
        json.put("verdict", SamplesText.word(law));
        if (law instanceof LawVerdict.Tested tested) {
            json.put("leastAdjusted", SamplesText.figure(SamplesText.least(tested)));
            json.put("detectableGap", SamplesText.figure(verdict.detectableGap(tested)));
            ArrayNode tests = json.putArray("tests");
            tested.tests().forEach(test -> tests.add(test(test)));
        } else if (law instanceof LawVerdict.Untested untested) {
            json.put("reason", untested.reason());
        }
        return json;
    }

    private static ObjectNode test(TestResult test) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("test", Names.of(test.test()));
        if (!test.direction().isEmpty()) {
            json.put("along", test.direction());
        }
        json.put("statistic", SamplesText.figure(test.fit().statistic()));
        json.put("p", SamplesText.figure(test.fit().pValue()));
        json.put("adjusted", SamplesText.figure(test.adjusted()));
        return json;
    }
}
