package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Puts trials to an implementation and gathers the findings (spec HAR-1). */
public final class Harness {
    private final List<Driver> drivers;

    /** With what puts the cases; of each case, the first driver that drives its op. */
    public Harness(List<Driver> drivers) {
        this.drivers = List.copyOf(drivers);
    }

    /** With the drivers of this package. */
    public static Harness plain() {
        return new Harness(
                List.of(PlainDriver.comparing(), new TrajectoryDriver(), new LawDriver(), new DensityDriver()));
    }

    /** As {@link #run(List, Implementation, Supplier, int, Consumer)}, with one connection. */
    public List<CaseResult> run(List<Trial> trials, Implementation implementation) {
        return run(trials, implementation, () -> implementation, 1, result -> {});
    }

    /**
     * Puts the trials. The results come in their order, whatever the number of jobs.
     *
     * @param first a connection to the implementation, which the caller closes
     * @param more makes further ones, which are closed here
     * @param jobs how many connections are used at once
     * @param finished is told of each result as it comes, from any thread
     */
    public List<CaseResult> run(
            List<Trial> trials,
            Implementation first,
            Supplier<Implementation> more,
            int jobs,
            Consumer<CaseResult> finished) {
        AtomicReferenceArray<CaseResult> results = new AtomicReferenceArray<>(trials.size());
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            Optional<Finding> lacking = lacking(trials.get(i).asked(), first.description());
            if (lacking.isPresent()) {
                results.set(i, new CaseResult(trials.get(i), lacking.get()));
                finished.accept(results.get(i));
            } else {
                asked.add(i);
            }
        }
        List<Batch> batches = Batch.of(trials, asked);
        AtomicInteger next = new AtomicInteger();
        Consumer<Implementation> work = implementation -> {
            for (int b = next.getAndIncrement(); b < batches.size(); b = next.getAndIncrement()) {
                Batch batch = batches.get(b);
                List<Finding> findings = driver(batch.op()).drive(batch.cases(), batch.dtype(), implementation);
                for (int k = 0; k < findings.size(); k++) {
                    int i = batch.indices().get(k);
                    results.set(i, new CaseResult(trials.get(i), findings.get(k)));
                    finished.accept(results.get(i));
                }
            }
        };
        inParallel(work, first, more, Math.min(jobs, batches.size()));
        return IntStream.range(0, trials.size()).mapToObj(results::get).toList();
    }

    private static void inParallel(
            Consumer<Implementation> work, Implementation first, Supplier<Implementation> more, int jobs) {
        Workers workers = new Workers();
        for (int j = 1; j < jobs; j++) {
            workers.start(() -> {
                try (Implementation implementation = more.get()) {
                    work.accept(implementation);
                }
            });
        }
        workers.run(() -> work.accept(first));
        workers.join();
    }

    private Driver driver(String op) {
        return drivers.stream()
                .filter(d -> d.drives(op))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing drives cases of op " + op));
    }

    private static Optional<Finding> lacking(Case c, Description implementation) {
        return c.requires().stream()
                .filter(need -> !implementation.capabilities().contains(need))
                .findFirst()
                .map(need -> new Finding.Unsupported(Optional.of(need), "not declared: " + need));
    }
}
