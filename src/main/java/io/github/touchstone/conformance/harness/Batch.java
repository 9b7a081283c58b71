package io.github.touchstone.conformance.harness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions that go into one request: same op, format and configuration.
 *
 * @param indices which of all questions
 * @param cases their cases
 * @param dtype the format
 */
record Batch(List<Integer> indices, List<Case> cases, Dtype dtype) {
    /** A request of more cases says less about which of them broke an adapter. */
    private static final int LARGEST = 32;

    private record Key(String op, Dtype dtype, ObjectNode config) {}

    /** The batches of these trials, in the order of their first. */
    static List<Batch> of(List<Trial> trials, List<Integer> asked) {
        Map<Key, List<Integer>> groups = new LinkedHashMap<>();
        for (int i : asked) {
            Trial q = trials.get(i);
            groups.computeIfAbsent(
                            new Key(q.asked().op(), q.dtype(), configuration(q.asked())), key -> new ArrayList<>())
                    .add(i);
        }
        List<Batch> batches = new ArrayList<>();
        groups.forEach((key, indices) -> {
            for (int from = 0; from < indices.size(); from += LARGEST) {
                List<Integer> part = indices.subList(from, Math.min(from + LARGEST, indices.size()));
                batches.add(new Batch(
                        List.copyOf(part),
                        part.stream().map(i -> trials.get(i).asked()).toList(),
                        key.dtype()));
            }
        });
        return batches;
    }

    /** What an implementation sees of the configuration: not the target of a law, so that laws of one chain go together. */
    private static ObjectNode configuration(Case c) {
        return PlainDriver.op(c.op()).isPresent()
                ? c.config()
                : c.config().deepCopy().without("target");
    }

    String op() {
        return cases.get(0).op();
    }
}
