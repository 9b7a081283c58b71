package io.github.touchstone.conformance.protocol;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.cases.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the published schemas say of a message, and what the readers say. */
final class Messages {
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Messages() {}

    /** Whether the schema {@code protocol-name} allows the line. */
    static boolean allowed(String name, String line) {
        return SCHEMAS.computeIfAbsent(name, Messages::schema)
                .validate(line, InputFormat.JSON)
                .isEmpty();
    }

    private static Schema schema(String name) {
        try {
            Path file = Path.of("testdata/schema", "protocol-" + name + ".schema.json");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the readers take the line for a command, and its questions for questions. */
    static boolean readCommand(String line) {
        try {
            if (CommandCodec.read(line) instanceof Command.Run run) {
                Request request = run.request();
                request.items().forEach(item -> Question.read(request.op().label(), request.config(), item.input()));
            }
            return true;
        } catch (BreakageException | IllegalArgumentException e) {
            return false;
        }
    }

    static boolean readStarted(String line) {
        try {
            ReplyCodec.readStarted(line);
            return true;
        } catch (BreakageException e) {
            return false;
        }
    }

    /** Whether the readers take the line for an answer to the question {@code a} with sequence number 1. */
    static boolean readAnswer(Op op, String line) {
        Request request = new Request(op, Dtype.FLOAT64, Json.object(), List.of(new Request.Item("a", Json.object())));
        try {
            Reply reply = ReplyCodec.readAnswer(line, new Command.Run(1, request));
            return !(reply instanceof Reply.Results results)
                    || !(results.results().get(0).answer() instanceof Answer.Broken);
        } catch (BreakageException e) {
            return false;
        }
    }
}
