package io.github.touchstone.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.harness.Trial;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A case that a fault is said not to touch is answered as by the reference. */
class ReachTest {
    /** One case of each set of capabilities, of those that are one question. */
    private static final Collection<Case> CASES = oneOfEachKind();

    /** What the reference answers. */
    private static final Map<Case, List<Answer>> RIGHT = answers();

    private static Map<Case, List<Answer>> answers() {
        Map<Case, List<Answer>> answers = new LinkedHashMap<>();
        try (Implementation reference = BuiltIn.textbook("test")) {
            CASES.forEach(c -> answers.put(c, reference.run(alone(c))));
        }
        return answers;
    }

    private static Collection<Case> oneOfEachKind() {
        Map<List<String>, Case> kinds = new LinkedHashMap<>();
        ShippedTrials.inBinary64().stream()
                .map(Trial::asked)
                .filter(c ->
                        Arrays.stream(Op.values()).anyMatch(op -> op.label().equals(c.op())))
                .forEach(c -> kinds.putIfAbsent(c.requires(), c));
        return kinds.values();
    }

    @TestFactory
    Stream<DynamicTest> untouchedCase_isAnsweredAsByTheReference() {
        return Catalogue.faults().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.label(), () -> {
                    try (Implementation faulty = FaultySamplers.with(fault)) {
                        RIGHT.forEach((c, answers) -> {
                            if (!Reach.touches(fault, c)) {
                                assertThat(faulty.run(alone(c))).as(c.id()).isEqualTo(answers);
                            }
                        });
                    }
                }));
    }

    private static Request alone(Case c) {
        Op op = Op.valueOf(c.op().toUpperCase(Locale.ROOT));
        return new Request(op, Dtype.FLOAT64, c.config(), List.of(new Request.Item(c.id(), c.input())));
    }
}
