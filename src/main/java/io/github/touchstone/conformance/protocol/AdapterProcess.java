package io.github.touchstone.conformance.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An implementation behind an adapter, which is a subprocess (spec chapter 14). What breaks is started again when it is next
 * needed; a request that broke is asked again one case at a time, so that one case does not condemn its neighbours; and an adapter
 * that breaks again and again is given up (ADP-10).
 */
public final class AdapterProcess implements Implementation {
    private final List<String> words;
    private final Limits limits;
    private final Description description;
    private final Patience patience;
    private Optional<Session> session;
    private Optional<Request> lastAnswered = Optional.empty();

    private AdapterProcess(List<String> words, Limits limits, Session session) {
        this.words = List.copyOf(words);
        this.limits = limits;
        this.session = Optional.of(session);
        description = session.description();
        patience = new Patience(limits);
    }

    /** Starts the program with its arguments. Throws {@link BreakageException} if it does not start and say who it is. */
    public static AdapterProcess start(List<String> words, Limits limits) {
        return new AdapterProcess(words, limits, Session.start(words, limits));
    }

    @Override
    public Description description() {
        return description;
    }

    @Override
    public synchronized List<Answer> run(Request request) {
        Attempt attempt = attempt(request);
        if (!attempt.whole() && request.items().size() > 1) {
            return oneByOne(request);
        }
        checkPulse();
        return attempt.answers();
    }

    private List<Answer> oneByOne(Request request) {
        List<Answer> answers = new ArrayList<>(request.items().size());
        for (Request.Item item : request.items()) {
            answers.addAll(attempt(request.only(item)).answers());
            if (patience.isShort()) {
                answers.addAll(Collections.nCopies(request.items().size() - answers.size(), patience.refusal()));
                checkPulse();
                return answers;
            }
        }
        return answers;
    }

    /** An adapter that breaks on one kind of question only still answers one that it answered before. */
    private void checkPulse() {
        if (patience.isShort()) {
            boolean alive =
                    lastAnswered.isPresent() && attempt(lastAnswered.get()).whole();
            if (!alive) {
                patience.end();
            }
        }
    }

    /**
     * What came of asking.
     *
     * @param answers one for each item
     * @param whole whether nothing is gained by asking for the items one by one
     */
    private record Attempt(List<Answer> answers, boolean whole) {
        static Attempt same(Answer answer, Request request, boolean whole) {
            return new Attempt(Collections.nCopies(request.items().size(), answer), whole);
        }
    }

    private Attempt attempt(Request request) {
        if (patience.isOver() || Thread.currentThread().isInterrupted()) {
            return Attempt.same(patience.refusal(), request, true);
        }
        try {
            Reply reply = session().ask(request);
            patience.renew();
            if (reply instanceof Reply.Refused refused) {
                return Attempt.same(new Answer.Failed(refused.message()), request, false);
            }
            lastAnswered = Optional.of(request.only(request.items().get(0)));
            return new Attempt(
                    ((Reply.Results) reply)
                            .results().stream().map(Reply.Result::answer).toList(),
                    true);
        } catch (BreakageException e) {
            session = Optional.empty();
            patience.strain(e.broken());
            return Attempt.same(e.broken(), request, false);
        }
    }

    private Session session() {
        if (session.isEmpty()) {
            Session again = Session.start(words, limits);
            session = Optional.of(again);
            if (!again.description().equals(description)) {
                again.stop();
                throw new BreakageException(Breakage.WRONG_SHAPE, "started again, it describes itself otherwise");
            }
        }
        return session.get();
    }

    @Override
    public synchronized void close() {
        session.ifPresent(Session::stop);
        session = Optional.empty();
        patience.end();
    }
}
