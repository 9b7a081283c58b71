package io.github.touchstone.conformance.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import java.util.ArrayList;
import java.util.List;

/** A right program that is asked something else, or misquoted: a mistake at the edge of a program. */
abstract class Rewritten implements Implementation {
    private final Implementation right;

    Rewritten(Implementation right) {
        this.right = right;
    }

    /** The right program. */
    final Implementation right() {
        return right;
    }

    @Override
    public final Description description() {
        return right.description();
    }

    @Override
    public final List<Answer> run(Request request) {
        ObjectNode config = config(request);
        List<Answer> answers = new ArrayList<>();
        for (Request.Item item : request.items()) {
            ObjectNode input = input(request, item.input().deepCopy());
            Request one =
                    new Request(request.op(), request.dtype(), config, List.of(new Request.Item(item.id(), input)));
            answers.add(answer(request, right.run(one).get(0)));
        }
        return answers;
    }

    /** The configuration that the right program is given. */
    ObjectNode config(Request request) {
        return request.config();
    }

    /** The input that the right program is given; it may be changed in place. */
    abstract ObjectNode input(Request request, ObjectNode input);

    /** The answer that is passed on. */
    Answer answer(Request request, Answer right) {
        return right;
    }

    @Override
    public final void close() {
        right.close();
    }
}
