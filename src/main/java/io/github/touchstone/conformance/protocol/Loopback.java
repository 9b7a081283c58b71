package io.github.touchstone.conformance.protocol;

import java.util.Collections;
import java.util.List;

/** An implementation in this process, asked by way of the same lines as one behind an adapter. */
public final class Loopback implements Implementation {
    private final Implementation implementation;
    private final Server server;
    private final Description description;
    private long seq;

    /** Asks the implementation who it is. Throws {@link BreakageException} if its description cannot be written down. */
    public Loopback(Implementation implementation) {
        this.implementation = implementation;
        server = new Server(implementation);
        description = ReplyCodec.readStarted(exchange(new Command.Start(Command.VERSION)));
    }

    private String exchange(Command command) {
        return server.answer(CommandCodec.write(command)).orElseThrow();
    }

    @Override
    public Description description() {
        return description;
    }

    @Override
    public synchronized List<Answer> run(Request request) {
        Command.Run question = new Command.Run(++seq, request);
        try {
            Reply reply = ReplyCodec.readAnswer(exchange(question), question);
            return ((Reply.Results) reply)
                    .results().stream().map(Reply.Result::answer).toList();
        } catch (BreakageException e) {
            return Collections.nCopies(request.items().size(), e.broken());
        }
    }

    @Override
    public void close() {
        implementation.close();
    }
}
