package io.github.touchstone.conformance.protocol;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The messages of the harness as lines (spec ADP-3, ADP-5, ADP-7). Reading is strict: what is not expected is an error. */
public final class CommandCodec {
    private CommandCodec() {}

    /** One line, without its line feed. */
    public static String write(Command command) {
        if (command instanceof Command.Start start) {
            return Json.write(Json.object().put("cmd", "start").put("version", start.version()));
        }
        if (command instanceof Command.Run run) {
            return Json.write(run(run));
        }
        return Json.write(Json.object().put("cmd", "stop"));
    }

    private static ObjectNode run(Command.Run run) {
        Request request = run.request();
        ObjectNode message = Json.object()
                .put("cmd", "run")
                .put("seq", run.seq())
                .put("op", request.op().label())
                .put("dtype", request.dtype().label());
        message.set("config", request.config());
        ArrayNode cases = message.putArray("cases");
        for (Request.Item item : request.items()) {
            cases.addObject().put("id", item.id()).set("input", item.input());
        }
        return message;
    }

    /** Throws {@link BreakageException} if the line is no command. What config and input hold is not looked at. */
    public static Command read(String line) {
        Place message = Json.read(line);
        String cmd = message.optional("cmd")
                .orElseThrow(() -> message.wrong("has no member \"cmd\""))
                .text();
        return switch (cmd) {
            case "start" -> new Command.Start(version(message.closed(List.of("cmd", "version"), List.of())));
            case "run" -> run(message.closed(List.of("cmd", "seq", "op", "dtype", "config", "cases"), List.of()));
            case "stop" -> stop(message.closed(List.of("cmd"), List.of()));
            default -> throw message.at("cmd").wrong("is " + Quoted.of(cmd) + ", not start, run or stop");
        };
    }

    private static Command stop(Place message) {
        message.object();
        return new Command.Stop();
    }

    /** A version that does not fit an int is as foreign as any other. */
    static int version(Place message) {
        return (int) Math.max(
                Integer.MIN_VALUE,
                Math.min(Integer.MAX_VALUE, message.at("version").integer()));
    }

    private static Command run(Place message) {
        Request request = new Request(
                named(message.at("op"), Op.values(), Op::label),
                dtype(message.at("dtype")),
                message.at("config").object(),
                message.at("cases").entries().stream().map(CommandCodec::item).toList());
        if (request.items().isEmpty()) {
            throw message.at("cases").wrong("is empty");
        }
        message.at("cases").distinct(item -> item.at("id").text());
        return new Command.Run(message.at("seq").integer(), request);
    }

    private static Request.Item item(Place item) {
        item.closed(List.of("id", "input"), List.of());
        return new Request.Item(item.at("id").text(), item.at("input").object());
    }

    /** The format of this name. */
    static Dtype dtype(Place place) {
        return named(place, Dtype.values(), Dtype::label);
    }

    private static <T> T named(Place place, T[] all, Function<T, String> label) {
        String name = place.text();
        return Arrays.stream(all)
                .filter(one -> label.apply(one).equals(name))
                .findFirst()
                .orElseThrow(() -> place.wrong("is " + Quoted.of(name) + ", none of "
                        + String.join(", ", Arrays.stream(all).map(label).toList())));
    }
}
