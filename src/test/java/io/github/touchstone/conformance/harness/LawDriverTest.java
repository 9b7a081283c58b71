package io.github.touchstone.conformance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.conformance.vectors.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How laws are asked for, and what stands in for a verdict where there is none (HAR-9). */
class LawDriverTest {
    private static final String CHAIN = "bound/linear-20-leading-20-ddim-0-epsilon-";

    /** Counts the requests. */
    private record Counting(Implementation asked, List<Request> requests) implements Implementation {
        @Override
        public Description description() {
            return asked.description();
        }

        @Override
        public List<Answer> run(Request request) {
            requests.add(request);
            return asked.run(request);
        }

        @Override
        public void close() {
            asked.close();
        }
    }

    private static List<Case> cases(String prefix) {
        return Vectors.builtIn().files().stream()
                .flatMap(file -> file.cases().stream())
                .filter(c -> c.id().startsWith(prefix))
                .toList();
    }

    @Test
    void targetsOfOneChain_shareItsProbing() {
        List<Case> cases =
                cases(CHAIN).stream().filter(c -> !c.id().contains("final")).toList();
        assertThat(cases).hasSize(3);
        List<Request> requests = new ArrayList<>();
        List<CaseResult> results = Harness.plain()
                .run(
                        cases.stream()
                                .map(c -> new Trial(c, Dtype.FLOAT64, List.of(), Optional.empty()))
                                .toList(),
                        new Counting(BuiltIn.textbook("test"), requests));
        assertThat(results).allMatch(result -> result.finding() instanceof Finding.Agrees);
        assertThat(requests).hasSize(2);
    }

    /** beta_0 = 1e-10: in binary32 abar_0 may be one, and the variance of the first step zero. */
    @Test
    void caseWithoutErrorBound_isNotJudged() {
        Case kept =
                cases("law/linear-20-leading-20-ddpm-fixed-small-epsilon-plane").get(0);
        ObjectNode config = kept.config().deepCopy();
        config.putObject("schedule")
                .put("name", "given")
                .put("num_train_timesteps", 2)
                .putArray("betas")
                .add("0.0000000001")
                .add("0.5");
        ((ObjectNode) config.path("timesteps")).put("num_inference_steps", 2);
        Case narrow = new Case(
                kept.id(),
                kept.level(),
                kept.anchors(),
                kept.op(),
                kept.sentence(),
                kept.requires(),
                kept.notes(),
                config,
                kept.input(),
                kept.expect());
        List<Finding> findings = new LawDriver().drive(List.of(narrow), Dtype.FLOAT32, BuiltIn.textbook("test"));
        assertThat(findings).singleElement().isInstanceOf(Finding.Unsupported.class);
        assertThat(findings.get(0).toString())
                .contains("not judged: in float32 a correct program may fail here as well");
    }
}
