package io.github.touchstone.conformance.protocol;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The messages of an adapter as lines (spec ADP-3, ADP-6). Reading is strict: what is not expected is an error. */
public final class ReplyCodec {
    private ReplyCodec() {}

    /** One line, without its line feed. */
    public static String write(Reply reply) {
        if (reply instanceof Reply.Started started) {
            return Json.write(DescriptionJson.write(started.description()));
        }
        if (reply instanceof Reply.Results results) {
            return Json.write(results(results));
        }
        Reply.Refused refused = (Reply.Refused) reply;
        return Json.write(Json.object().put("seq", refused.seq()).put("error", refused.message()));
    }

    private static ObjectNode results(Reply.Results reply) {
        ObjectNode message = Json.object().put("seq", reply.seq());
        ArrayNode results = message.putArray("results");
        reply.results()
                .forEach(result -> AnswerJson.write(results.addObject().put("id", result.id()), result.answer()));
        return message;
    }

    /** The answer to {@link Command.Start}. Throws {@link BreakageException} if it is not one of this version. */
    public static Description readStarted(String line) {
        return DescriptionJson.read(Json.read(line));
    }

    /**
     * The answer to {@code question}. A malformed answer to one of its items becomes {@link Answer.Broken} for that item; a
     * malformed message throws {@link BreakageException}.
     */
    public static Reply readAnswer(String line, Command.Run question) {
        Place message = Json.read(line);
        if (message.node().has("error")) {
            message.closed(List.of("seq", "error"), List.of());
            return new Reply.Refused(seq(message, question), message.at("error").words());
        }
        message.closed(List.of("seq", "results"), List.of());
        return new Reply.Results(seq(message, question), results(message.at("results"), question.request()));
    }

    private static long seq(Place message, Command.Run question) {
        long seq = message.at("seq").integer();
        if (seq != question.seq()) {
            throw new BreakageException(
                    Breakage.WRONG_ID, "$.seq is " + seq + ", but the question has " + question.seq());
        }
        return seq;
    }

    private static List<Reply.Result> results(Place place, Request request) {
        List<Place> entries = place.entries();
        if (entries.size() != request.items().size()) {
            throw place.wrong(
                    "has " + entries.size() + " entries for " + request.items().size() + " cases");
        }
        List<Reply.Result> results = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            results.add(result(entries.get(i), request.items().get(i).id(), request));
        }
        return results;
    }

    private static Reply.Result result(Place entry, String expected, Request request) {
        String id = entry.optional("id")
                .orElseThrow(() -> entry.wrong("has no member \"id\""))
                .text();
        if (!id.equals(expected)) {
            throw new BreakageException(
                    Breakage.WRONG_ID,
                    entry.path() + ".id is " + Quoted.of(id) + ", but the case is " + Quoted.of(expected));
        }
        try {
            return new Reply.Result(id, AnswerJson.read(entry, request.op(), request.dtype()));
        } catch (BreakageException e) {
            return new Reply.Result(id, e.broken());
        }
    }
}
