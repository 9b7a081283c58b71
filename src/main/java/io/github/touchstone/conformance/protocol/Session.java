package io.github.touchstone.conformance.protocol;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of an adapter, from its start to its stop or its first breakage. */
final class Session {
    private final Child child;
    private final Limits limits;
    private final Description description;
    private long seq;

    private Session(Child child, Limits limits) {
        this.child = child;
        this.limits = limits;
        description = ReplyCodec.readStarted(
                exchange(CommandCodec.write(new Command.Start(Command.VERSION)), limits.start()));
    }

    /** Starts the command and asks who it is. Throws {@link BreakageException} if that fails; then nothing is left running. */
    static Session start(List<String> words, Limits limits) {
        Child child = Child.start(words, limits.line());
        try {
            return new Session(child, limits);
        } catch (BreakageException e) {
            throw end(child, e);
        }
    }

    Description description() {
        return description;
    }

    /** The answer to the request. If it throws {@link BreakageException}, the session has ended. */
    Reply ask(Request request) {
        Command.Run question = new Command.Run(++seq, request);
        try {
            return ReplyCodec.readAnswer(exchange(CommandCodec.write(question), limits.request()), question);
        } catch (BreakageException e) {
            throw end(child, e);
        }
    }

    /** Asks it to end, and sees to it. */
    void stop() {
        child.sayLast(CommandCodec.write(new Command.Stop()));
        child.stop(limits.stop());
    }

    private String exchange(String line, Duration limit) {
        child.say(line);
        try {
            return text(child.hear(limit), limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BreakageException(Breakage.GIVEN_UP, "the run was interrupted");
        }
    }

    private String text(@Nullable Heard heard, Duration limit) throws InterruptedException {
        if (heard instanceof Heard.Line line) {
            return line.text();
        }
        if (heard instanceof Heard.NotText line) {
            throw new BreakageException(Breakage.GARBAGE, "a line is no UTF-8: " + Quoted.of(line.text()));
        }
        if (heard instanceof Heard.TooLong line) {
            throw new BreakageException(
                    Breakage.TOO_LONG,
                    "a line is longer than " + limits.line() + " bytes; it begins with " + Quoted.of(line.beginning()));
        }
        if (heard instanceof Heard.End end) {
            throw new BreakageException(
                    Breakage.DIED,
                    "it " + child.exit() + " before its answer"
                            + (end.rest().isEmpty() ? "" : ", in the middle of the line " + Quoted.of(end.rest())));
        }
        throw new BreakageException(
                Breakage.SILENT,
                "no answer within " + seconds(limit) + (child.deaf() ? "; it has closed its standard input" : ""));
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    /** Ends the process, and adds what it said on standard error. */
    private static BreakageException end(Child child, BreakageException e) {
        Answer.Broken broken = e.broken();
        String errors = "";
        try {
            errors = child.errors();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        child.kill();
        return new BreakageException(new Answer.Broken(broken.kind(), broken.detail(), errors));
    }
}
