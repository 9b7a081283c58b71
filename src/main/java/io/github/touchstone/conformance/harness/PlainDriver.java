package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cases that are one question of the protocol each: all of a batch in one request. */
public final class PlainDriver implements Driver {
    private final AnswerJudge judge;

    private PlainDriver(AnswerJudge judge) {
        this.judge = judge;
    }

    /** Compares what is answered. */
    public static PlainDriver comparing() {
        return new PlainDriver(Judge::judge);
    }

    /** Is content with any well-formed answer. */
    public static PlainDriver listening() {
        return new PlainDriver((asked, dtype, answer) ->
                answer instanceof Answer.Outputs ? new Finding.Answered() : Judge.judge(asked, dtype, answer));
    }

    @Override
    public boolean drives(String op) {
        return op(op).isPresent();
    }

    @Override
    public List<Finding> drive(List<Case> cases, Dtype dtype, Implementation implementation) {
        List<Answer> answers = implementation.run(request(cases, dtype));
        return IntStream.range(0, cases.size())
                .mapToObj(i -> judge.finding(cases.get(i), dtype, answers.get(i)))
                .toList();
    }

    static Request request(List<Case> cases, Dtype dtype) {
        Case first = cases.get(0);
        return new Request(
                op(first.op()).orElseThrow(),
                dtype,
                first.config(),
                cases.stream().map(c -> new Request.Item(c.id(), c.input())).toList());
    }

    /** The operation of this label, if it is one of the protocol. */
    static Optional<Op> op(String label) {
        return Arrays.stream(Op.values()).filter(op -> op.label().equals(label)).findFirst();
    }
}
