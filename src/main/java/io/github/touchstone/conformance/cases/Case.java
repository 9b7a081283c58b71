package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * One conformance case: a question, and what the specification expects.
 *
 * @param id {@code area/slug}, never reused
 * @param level how binding it is
 * @param anchors the sections of the specification that it tests
 * @param op {@code schedule} ... {@code step}, or a composite: {@code trajectory}, {@code law}, {@code bound}
 * @param sentence the requirement in one sentence
 * @param requires the capabilities without which it is not asked
 * @param notes flags of the failure classes that it is apt to show
 * @param config what the question shares with others
 * @param input the question
 * @param expect by name of the output
 */
public record Case(
        String id,
        Level level,
        List<String> anchors,
        String op,
        String sentence,
        List<String> requires,
        List<String> notes,
        ObjectNode config,
        ObjectNode input,
        Map<String, Expectation> expect) {}
