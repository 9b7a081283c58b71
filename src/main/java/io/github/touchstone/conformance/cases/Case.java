package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One conformance case: a question, and what the specification expects (spec VEC-1). Nobody may change its JSON trees.
 *
 * @param id {@code area/slug}, never reused
 * @param level how binding it is
 * @param anchors the sections of the specification that it tests
 * @param op {@code schedule} ... {@code step}, or a composite: {@code trajectory}, {@code law}, {@code bound}
 * @param sentence the requirement in one sentence
 * @param requires the capabilities without which it is not asked, sorted ({@link Requirements})
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
        Map<String, Expectation> expect) {
    /** Copies the collections, in their order. */
    public Case {
        anchors = List.copyOf(anchors);
        requires = List.copyOf(requires);
        notes = List.copyOf(notes);
        expect = Collections.unmodifiableMap(new LinkedHashMap<>(expect));
    }

    /** What stands before the slash of the id. */
    public String area() {
        return id.substring(0, id.indexOf('/'));
    }
}
