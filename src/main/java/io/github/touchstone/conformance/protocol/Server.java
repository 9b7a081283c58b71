package io.github.touchstone.conformance.protocol;

import io.github.touchstone.conformance.cases.Dtype;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The adapter's side of the protocol, over any implementation: a line for a line. */
public final class Server {
    private final Implementation implementation;

    /** Answers with what the implementation says. */
    public Server(Implementation implementation) {
        this.implementation = implementation;
    }

    /**
     * The answer to one line; empty if the line asks to stop. Throws {@link BreakageException} if the line is no command, after which
     * an adapter should end: whoever speaks does not speak the protocol.
     */
    public Optional<String> answer(String line) {
        Command command = CommandCodec.read(line);
        if (command instanceof Command.Stop) {
            return Optional.empty();
        }
        return Optional.of(ReplyCodec.write(command instanceof Command.Run run ? answer(run) : start(command)));
    }

    private Reply start(Command command) {
        int version = ((Command.Start) command).version();
        if (version != Command.VERSION) {
            throw new BreakageException(
                    Breakage.WRONG_VERSION,
                    "version " + version + " of the protocol was asked for, this program speaks version "
                            + Command.VERSION);
        }
        return new Reply.Started(implementation.description());
    }

    private Reply answer(Command.Run run) {
        Request request = run.request();
        Dtype dtype = request.dtype();
        List<Answer> answers = implementation.description().dtypes().contains(dtype)
                ? implementation.run(request)
                : Collections.nCopies(request.items().size(), new Answer.Unsupported("dtype " + dtype.label()));
        List<Reply.Result> results = new ArrayList<>(answers.size());
        for (Request.Item item : request.items()) {
            results.add(new Reply.Result(item.id(), answers.get(results.size())));
        }
        return new Reply.Results(run.seq(), results);
    }
}
