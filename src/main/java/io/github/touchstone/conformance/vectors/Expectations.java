package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What questions expect: computed, or as it was written down before. */
interface Expectations {
    /** By output. */
    Map<String, Expectation> of(Question question);

    /** Of one output. */
    default Expectation of(Question question, String output) {
        return Optional.ofNullable(of(question).get(output)).orElseThrow();
    }

    /** Integers, compared exactly. */
    static Expectation.Integers integers(List<Integer> numbers) {
        return new Expectation.Integers(numbers.stream().map(Integer::longValue).toList());
    }
}
