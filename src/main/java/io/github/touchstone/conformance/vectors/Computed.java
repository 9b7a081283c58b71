package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.CertifiedText;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.samplers.practice.Practice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * What a question expects (spec VEC-3): values from balls, precise enough that 25 digits are decided, or exact where everything is
 * rational; tolerances from faithful rounding. Keeps tables; not for several threads.
 */
final class Computed implements Expectations {
    private static final int FIRST_BITS = 170;
    private static final int LAST_BITS = 1 << 13;

    /** Longer schedules have fractions that nobody would print. */
    private static final int LONGEST_EXACT = 20;

    private final Workbench<Rational> exact = new Workbench<>(new Practice<>(ExactArithmetic.EXACT));
    private final Map<Integer, Workbench<Ball>> balls = new LinkedHashMap<>();
    private final Tolerances tolerances = new Tolerances();

    /** Integers for the timesteps, reals for everything else. A format without an error bound has no tolerance, and is not asked. */
    @Override
    public Map<String, Expectation> of(Question question) {
        if (question instanceof Question.Timesteps q) {
            return Map.of("timesteps", Expectations.integers(q.visits().timesteps(q.trainSteps())));
        }
        Map<String, List<Enclosure>> truth = truth(question);
        Map<Dtype, Map<String, List<Rational>>> accepted = new LinkedHashMap<>();
        for (Dtype dtype : Dtype.values()) {
            tolerances.accepted(question, dtype).ifPresent(all -> accepted.put(dtype, all));
        }
        Map<String, Expectation> expect = new LinkedHashMap<>();
        truth.forEach((name, enclosures) -> {
            Map<Dtype, Expectation.Tolerance> byDtype = new LinkedHashMap<>();
            accepted.forEach((dtype, all) ->
                    byDtype.put(dtype, tolerance(enclosures, all.getOrDefault(name, List.of()), dtype)));
            expect.put(name, new Expectation.Reals(values(enclosures), fractions(enclosures), byDtype));
        });
        return expect;
    }

    private Map<String, List<Enclosure>> truth(Question question) {
        if (trainSteps(question) <= LONGEST_EXACT) {
            try {
                return enclosures(question, exact);
            } catch (NotRepresentableException e) {
                // a root or an exponential: balls, then
            }
        }
        for (int bits = FIRST_BITS; bits <= LAST_BITS; bits *= 2) {
            try {
                Workbench<Ball> bench =
                        balls.computeIfAbsent(bits, b -> new Workbench<>(new Practice<>(new BallArithmetic(b))));
                Map<String, List<Enclosure>> enclosures = enclosures(question, bench);
                if (enclosures.values().stream()
                        .flatMap(List::stream)
                        .allMatch(x -> CertifiedText.value(x).isPresent())) {
                    return enclosures;
                }
            } catch (UndecidedException e) {
                // more bits decide it
            }
        }
        throw new IllegalStateException(LAST_BITS + " bits leave 25 digits open: " + question);
    }

    private static int trainSteps(Question question) {
        if (question instanceof Question.Tables q) {
            return q.schedule().steps();
        } else if (question instanceof Question.Convert q) {
            return q.schedule().steps();
        } else if (question instanceof Question.Velocity q) {
            return q.schedule().steps();
        } else if (question instanceof Question.Forward q) {
            return q.schedule().steps();
        } else if (question instanceof Question.Score q) {
            return q.schedule().steps();
        } else if (question instanceof Question.Step q) {
            return q.config().trainSteps();
        }
        return Integer.MAX_VALUE;
    }

    private static <T extends FieldElement<T>> Map<String, List<Enclosure>> enclosures(
            Question question, Workbench<T> bench) {
        Map<String, List<Enclosure>> enclosures = new LinkedHashMap<>();
        Reference.outputs(question, bench)
                .forEach((name, numbers) -> enclosures.put(
                        name,
                        numbers.stream().map(bench.arithmetic()::enclosure).toList()));
        return enclosures;
    }

    private static List<String> values(List<Enclosure> enclosures) {
        return enclosures.stream()
                .map(x -> CertifiedText.value(x).orElseThrow())
                .toList();
    }

    /** All or nothing. */
    private static Optional<List<String>> fractions(List<Enclosure> enclosures) {
        List<String> fractions = new ArrayList<>();
        for (Enclosure x : enclosures) {
            Optional<String> fraction = x.exact() ? CertifiedText.fraction(x.lower()) : Optional.empty();
            if (fraction.isEmpty()) {
                return Optional.empty();
            }
            fractions.add(fraction.get());
        }
        return Optional.of(fractions);
    }

    /** What is accepted is never less than what is tight. */
    private static Expectation.Tolerance tolerance(List<Enclosure> values, List<Rational> accepted, Dtype dtype) {
        List<Rational> tight =
                values.stream().map(x -> Tolerances.tight(x, dtype)).toList();
        List<String> wider = IntStream.range(0, values.size())
                .mapToObj(i -> tight.get(i).compareTo(accepted.get(i)) > 0 ? tight.get(i) : accepted.get(i))
                .map(CertifiedText::distance)
                .toList();
        return new Expectation.Tolerance(
                tight.stream().map(CertifiedText::distance).toList(), wider);
    }
}
