package io.github.touchstone.conformance.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Harness;
import io.github.touchstone.conformance.harness.Trial;
import io.github.touchstone.conformance.protocol.Implementation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs the suite on every fault (spec FLT-2). An area is left at the first case that fails; each starts a fresh program. */
public final class SelfTest {
    /** The law of a chain of 1000 costs seconds. */
    private static final int LONGEST_LAW = 20;

    private final Harness harness;
    private final Map<String, List<List<Trial>>> areas;

    /**
     * The suite to be tested.
     *
     * @param harness puts the cases of all areas
     * @param trials the cases, in the order in which they are asked
     */
    public SelfTest(Harness harness, List<Trial> trials) {
        this.harness = harness;
        this.areas = grouped(trials);
    }

    /** The suite in binary64 alone, where tolerances are narrowest, and of laws those of short chains on Gaussian targets alone. */
    public static SelfTest inBinary64(Harness harness, List<Trial> trials) {
        List<Trial> asked = trials.stream()
                .filter(trial -> trial.dtype() == Dtype.FLOAT64)
                .filter(trial -> !trial.asked().op().equals("density"))
                .filter(trial -> !KillMatrix.LAWS.contains(trial.asked().area()) || isShort(trial))
                .toList();
        return new SelfTest(harness, asked);
    }

    private static boolean isShort(Trial trial) {
        int trainSteps =
                trial.asked().config().at("/schedule/num_train_timesteps").asInt();
        return trainSteps <= LONGEST_LAW;
    }

    /** The areas, in the order of their first cases. */
    public List<String> areas() {
        return List.copyOf(areas.keySet());
    }

    /**
     * The matrix. The faults are examined on all cores; the result does not depend on their number.
     *
     * @param finished is told of each row as it comes, from any thread
     */
    public KillMatrix run(List<Fault> faults, Consumer<KillRow> finished) {
        List<KillRow> rows = faults.parallelStream()
                .map(fault -> {
                    KillRow row = row(fault);
                    finished.accept(row);
                    return row;
                })
                .toList();
        return new KillMatrix(areas(), rows);
    }

    /** The first case that an implementation fails, if it fails one. */
    public Optional<CaseResult> firstFailure(Implementation implementation) {
        return areas.values().stream()
                .map(batches -> firstFailure(batches, implementation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private KillRow row(Fault fault) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        areas.forEach((area, batches) -> {
            List<List<Trial>> touched = touched(batches, fault);
            try (Implementation faulty = FaultySamplers.with(fault)) {
                Optional<CaseResult> failure = firstFailure(touched, faulty);
                int cases = touched.stream().mapToInt(List::size).sum();
                cells.put(area, failure.<Cell>map(f -> new Cell.Killed(f.id())).orElse(new Cell.Survived(cases)));
            }
        });
        return new KillRow(fault, cells);
    }

    private Optional<CaseResult> firstFailure(List<List<Trial>> batches, Implementation implementation) {
        return batches.stream()
                .flatMap(batch -> harness.run(batch, implementation).stream())
                .filter(result -> result.finding().fails())
                .findFirst();
    }

    private static List<List<Trial>> touched(List<List<Trial>> batches, Fault fault) {
        return batches.stream()
                .map(batch -> batch.stream()
                        .filter(trial -> Reach.touches(fault, trial.asked()))
                        .toList())
                .filter(batch -> !batch.isEmpty())
                .toList();
    }

    private record Key(String op, ObjectNode config) {}

    private static Map<String, List<List<Trial>>> grouped(List<Trial> trials) {
        Map<String, Map<Key, List<Trial>>> groups = new LinkedHashMap<>();
        for (Trial trial : trials) {
            groups.computeIfAbsent(trial.asked().area(), area -> new LinkedHashMap<>())
                    .computeIfAbsent(new Key(trial.asked().op(), trial.asked().config()), key -> new ArrayList<>())
                    .add(trial);
        }
        Map<String, List<List<Trial>>> areas = new LinkedHashMap<>();
        groups.forEach((area, batches) -> areas.put(area, List.copyOf(batches.values())));
        return areas;
    }
}
