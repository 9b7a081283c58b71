package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Is the adapter wired up? One small case of each operation, and what was answered (spec HAR-11).
 *
 * @param op the operation
 * @param trial what was asked: of the cases that the implementation can be asked the one of the shortest question
 * @param answer what was answered
 */
public record Smoke(Op op, Optional<Trial> trial, Optional<Answer> answer) {
    /** Asks. */
    public static List<Smoke> of(List<Trial> trials, Implementation implementation) {
        return Arrays.stream(Op.values())
                .map(op -> {
                    Optional<Trial> shortest = shortest(op, trials, implementation.description());
                    return new Smoke(
                            op,
                            shortest,
                            shortest.map(t -> implementation
                                    .run(PlainDriver.request(List.of(t.asked()), t.dtype()))
                                    .get(0)));
                })
                .toList();
    }

    /** What came of it; empty if nothing was asked. */
    public Optional<CaseResult> result() {
        return trial.flatMap(t -> answer.map(a -> new CaseResult(t, Judge.judge(t.asked(), t.dtype(), a))));
    }

    private static Optional<Trial> shortest(Op op, List<Trial> trials, Description implementation) {
        return trials.stream()
                .filter(t -> t.asked().op().equals(op.label()))
                .filter(t -> implementation.capabilities().containsAll(t.asked().requires()))
                .min(Comparator.comparingInt(t -> length(t.asked())));
    }

    private static int length(Case c) {
        return c.config().toString().length() + c.input().toString().length();
    }
}
