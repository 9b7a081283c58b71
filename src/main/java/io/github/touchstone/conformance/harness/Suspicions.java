package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.BreakageException;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.WireNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Explains wrong answers by a reference: a wrong answer that is the reference's answer to a slightly different question has most
 * likely been computed for that one (spec HAR-8). A hint: no verdict depends on it.
 *
 * @param reference an implementation that is right
 */
public record Suspicions(Implementation reference) {
    /** Each question to the reference is asked again with some twenty alterations. */
    private static final int MOST = 200;

    /** Alterations that are named of one answer. */
    private static final int NAMED = 3;

    /** The results; the wrong answers with such a diagnosis where there is one, up to {@value #MOST} questions. */
    public List<CaseResult> explained(List<CaseResult> results) {
        List<CaseResult> explained = new ArrayList<>(results.size());
        int asked = 0;
        for (CaseResult r : results) {
            if (r.finding() instanceof Finding.Differs differs
                    && differs.answer().isPresent()
                    && asked < MOST) {
                asked += questions(r.trial().asked());
                explained.add(new CaseResult(r.trial(), explained(r.trial(), differs)));
            } else {
                explained.add(r);
            }
        }
        return List.copyOf(explained);
    }

    /** One, or of a trajectory one a step. */
    private static int questions(Case asked) {
        return Math.max(1, asked.input().path("slope").size());
    }

    private Finding explained(Trial trial, Finding.Differs differs) {
        return suspicion(trial, differs.answer().orElseThrow())
                .map(text -> new Finding.Differs(differs.outputs(), Optional.of(text), differs.answer()))
                .orElse(differs);
    }

    private Optional<String> suspicion(Trial trial, Answer.Outputs got) {
        Case c = trial.asked();
        Optional<Answer.Outputs> right = answer(trial, reference);
        if (right.isEmpty() || same(right.get(), got, c, trial.dtype())) {
            return Optional.empty(); // a matter of rounding, or of what the reference cannot do
        }
        String confirmed = Alteration.of(c.op(), c.config(), c.input()).stream()
                .map(Alteration::text)
                .filter(text -> answer(trial, new Mistaken(reference, text))
                        .filter(other -> same(other, got, c, trial.dtype()))
                        .filter(other -> !same(other, right.get(), c, trial.dtype()))
                        .isPresent())
                .limit(NAMED)
                .collect(Collectors.joining(", or with "));
        return Optional.of("the answer is right with " + confirmed).filter(text -> !confirmed.isEmpty());
    }

    private static Optional<Answer.Outputs> answer(Trial trial, Implementation implementation) {
        Case c = trial.asked();
        Answer answer = PlainDriver.op(c.op()).isPresent()
                ? implementation
                        .run(PlainDriver.request(List.of(c), trial.dtype()))
                        .get(0)
                : TrajectoryDriver.answer(c, trial.dtype(), implementation);
        return answer instanceof Answer.Outputs outputs ? Optional.of(outputs) : Optional.empty();
    }

    /** Whether all outputs that the case asks for, and both have, share half their digits. */
    private static boolean same(Answer.Outputs a, Answer.Outputs b, Case c, Dtype dtype) {
        Map<String, List<String>> reals = b.reals();
        boolean sameReals = a.reals().entrySet().stream()
                .filter(e -> c.expect().containsKey(e.getKey()) && reals.containsKey(e.getKey()))
                .allMatch(e -> same(e.getValue(), reals.getOrDefault(e.getKey(), List.of()), dtype));
        boolean sameIntegers = a.integers().entrySet().stream()
                .filter(e -> c.expect().containsKey(e.getKey()) && b.integers().containsKey(e.getKey()))
                .allMatch(e -> e.getValue().equals(b.integers().get(e.getKey())));
        return sameReals && sameIntegers;
    }

    private static boolean same(List<String> a, List<String> b, Dtype dtype) {
        Optional<List<Double>> x = numbers(a, dtype);
        Optional<List<Double>> y = numbers(b, dtype);
        return x.isPresent() && y.isPresent() && new RealRelations(x.get(), y.get(), dtype).same();
    }

    private static Optional<List<Double>> numbers(List<String> texts, Dtype dtype) {
        List<Double> numbers = new ArrayList<>();
        for (String text : texts) {
            try {
                if (WireNumber.read(text, dtype) instanceof WireNumber.Finite f) {
                    numbers.add(f.value().doubleValue());
                } else {
                    return Optional.empty();
                }
            } catch (BreakageException e) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }
}
