package io.github.touchstone.conformance.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.ConfigJson;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Command;
import io.github.touchstone.conformance.protocol.CommandCodec;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the prober asks are messages of the protocol: reals are decimals, and never fractions (VEC-2, ADP-4, LAW-2). */
class ProbesOnTheWireTest {
    /** Hands everything on, and keeps it. */
    private record Recording(Implementation asked, List<Request> requests) implements Implementation {
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

    private static List<StepConfig> configs() {
        List<StepConfig> configs = new ArrayList<>();
        for (VarianceType variance : VarianceType.values()) {
            configs.add(
                    ChainSetup.SHORT.visiting(new TimestepSpacing.Trailing(), 7).ddpm(variance));
        }
        configs.add(
                ChainSetup.LINEAR.visiting(new TimestepSpacing.Leading(1), 3).ddim("0.8125"));
        configs.add(ChainSetup.COSINE
                .visiting(new TimestepSpacing.Listed(List.of(700, 3)), 2)
                .ddim("1"));
        return configs;
    }

    @Test
    void questions_areMessages_andAnswered() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("testdata/schema/protocol-run.schema.json")), InputFormat.JSON);
        for (StepConfig config : configs()) {
            List<Request> requests = new ArrayList<>();
            ProbedChain probed =
                    new LawExaminer(new Recording(BuiltIn.textbook("test"), requests), Dtype.FLOAT64).probe(config);
            assertThat(requests).hasSize(2);
            for (Request request : requests) {
                String line = CommandCodec.write(new Command.Run(1, request));
                assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
                assertThat(CommandCodec.read(line)).isEqualTo(new Command.Run(1, request));
            }
            assertThat(probed.recovery()).as("%s", ConfigJson.write(config)).isInstanceOf(Recovery.Affine.class);
        }
    }
}
