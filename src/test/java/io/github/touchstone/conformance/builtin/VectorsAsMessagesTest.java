package io.github.touchstone.conformance.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Command;
import io.github.touchstone.conformance.protocol.CommandCodec;
import io.github.touchstone.conformance.protocol.Reply;
import io.github.touchstone.conformance.protocol.ReplyCodec;
import io.github.touchstone.conformance.protocol.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every published case that an adapter can be asked, as messages: the schemas allow them, and they are read as written. */
class VectorsAsMessagesTest {
    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("testdata/schema/protocol-" + name + ".schema.json")),
                        InputFormat.JSON);
    }

    private static List<VectorFile> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata/v1"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(VectorsAsMessagesTest::read)
                    .toList();
        }
    }

    private static VectorFile read(Path file) {
        try {
            return VectorFile.read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Request> request(Case question) {
        return Arrays.stream(Op.values())
                .filter(op -> op.label().equals(question.op()))
                .findFirst()
                .map(op -> new Request(
                        op,
                        Dtype.FLOAT64,
                        question.config(),
                        List.of(new Request.Item(question.id(), question.input()))));
    }

    @Test
    void cases_everyFile_areMessages() throws IOException {
        Schema questions = schema("run");
        Schema answers = schema("results");
        BuiltIn builtIn = BuiltIn.textbook("1");
        for (VectorFile file : files()) {
            List<Request> requests =
                    file.cases().stream().flatMap(c -> request(c).stream()).toList();
            for (Request request : requests) {
                Command.Run run = new Command.Run(1, request);
                String asked = CommandCodec.write(run);
                assertThat(CommandCodec.read(asked)).isEqualTo(run);
                assertThat(questions.validate(asked, InputFormat.JSON))
                        .as(asked)
                        .isEmpty();
                Answer answer = builtIn.run(request).get(0);
                assertThat(answer).as(asked).isInstanceOf(Answer.Outputs.class);
                Reply reply = new Reply.Results(
                        1, List.of(new Reply.Result(request.items().get(0).id(), answer)));
                String answered = ReplyCodec.write(reply);
                assertThat(ReplyCodec.readAnswer(answered, run)).isEqualTo(reply);
                assertThat(answers.validate(answered, InputFormat.JSON))
                        .as(asked)
                        .isEmpty();
            }
        }
    }
}
