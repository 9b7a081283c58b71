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
    @Override
    public boolean drives(String op) {
        return op(op).isPresent();
    }

    @Override
    public List<Finding> drive(List<Case> cases, Dtype dtype, Implementation implementation) {
        List<Answer> answers = implementation.run(request(cases, dtype));
        return IntStream.range(0, cases.size())
                .mapToObj(i -> Judge.judge(cases.get(i), dtype, answers.get(i)))
                .toList();
    }

    private static Request request(List<Case> cases, Dtype dtype) {
        Case first = cases.get(0);
        return new Request(
                op(first.op()).orElseThrow(),
                dtype,
                first.config(),
                cases.stream().map(c -> new Request.Item(c.id(), c.input())).toList());
    }

    private static Optional<Op> op(String label) {
        return Arrays.stream(Op.values()).filter(op -> op.label().equals(label)).findFirst();
    }
}
