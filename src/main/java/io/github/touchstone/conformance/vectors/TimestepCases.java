package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.cases.Visits;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which timesteps a run visits, and which comes after which (SCH-18). */
final class TimestepCases implements Producer {
    private static final int LONG = 1000;
    private static final int SHORT = 50;

    private final Expectations expectations;

    TimestepCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "timesteps";
    }

    @Override
    public List<VectorFile> files() {
        return List.of(leading(), offsets(), trailing(), linspace(), listed());
    }

    private VectorFile leading() {
        Group group = group("leading", "Multiples of floor(T/N)");
        TimestepSpacing spacing = new TimestepSpacing.Leading(0);
        for (int steps : List.of(1, 7, 10, 30, 50, 101, 333, 999, 1000)) {
            add(group, LONG, new Visits(spacing, steps));
        }
        for (int steps : List.of(1, 6, 7, 25, 49, 50)) {
            add(group, SHORT, new Visits(spacing, steps));
        }
        return group.file();
    }

    private VectorFile offsets() {
        Group group = group("leading-offset", "Multiples of floor(T/N), shifted");
        for (int offset : List.of(1, 3)) {
            for (int steps : List.of(1, 7, 30, 50)) {
                add(group, LONG, new Visits(new TimestepSpacing.Leading(offset), steps));
            }
            add(group, SHORT, new Visits(new TimestepSpacing.Leading(offset), 7));
        }
        add(group, LONG, new Visits(new TimestepSpacing.Leading(1), 999));
        return group.file();
    }

    private VectorFile trailing() {
        Group group = group("trailing", "Rounded multiples of T/N from T down");
        TimestepSpacing spacing = new TimestepSpacing.Trailing();
        for (int steps : List.of(1, 7, 10, 13, 30, 48, 50, 61, 101, 333, 1000)) {
            add(group, LONG, new Visits(spacing, steps));
        }
        for (int steps : List.of(1, 6, 7, 12, 20, 49, 50)) {
            add(group, SHORT, new Visits(spacing, steps));
        }
        add(group, 15, new Visits(spacing, 13)); // binary64 ranges have a fourteenth, -1
        return group.file();
    }

    private VectorFile linspace() {
        Group group = group("linspace", "Rounded points from 0 to T - 1");
        TimestepSpacing spacing = new TimestepSpacing.Linspace();
        for (int steps : List.of(1, 2, 7, 10, 27, 30, 31, 50, 101, 334, 1000)) {
            add(group, LONG, new Visits(spacing, steps));
        }
        for (int steps : List.of(1, 2, 6, 7, 15, 25, 50)) {
            add(group, SHORT, new Visits(spacing, steps));
        }
        return group.file();
    }

    private VectorFile listed() {
        Group group = group("listed", "Timesteps as listed");
        Map<String, List<Integer>> lists = new LinkedHashMap<>();
        lists.put("uneven", List.of(999, 850, 849, 500, 123, 7));
        lists.put("down-to-zero", List.of(980, 700, 650, 90, 1, 0));
        lists.put("alone", List.of(444));
        lists.forEach((name, list) -> {
            Visits visits = new Visits(new TimestepSpacing.Listed(list), list.size());
            add(group, "listed-" + name, "as listed", Level.MUST, LONG, visits);
        });
        return group.file();
    }

    private Group group(String name, String title) {
        return new Group(area(), name, title, expectations);
    }

    private void add(Group group, int trainSteps, Visits visits) {
        String name = visits.spacing().name().replace('+', '-');
        Level level = Ties.contested(visits, trainSteps) ? Level.SHOULD : Level.MUST;
        String slug = name + "-" + visits.steps() + "-of-" + trainSteps;
        add(group, slug, visits.spacing().name(), level, trainSteps, visits);
    }

    /** One case of the list, and one of what comes after each entry. */
    private static void add(Group group, String slug, String spacing, Level level, int trainSteps, Visits visits) {
        Question question = new Question.Timesteps(trainSteps, visits);
        String which = visits.steps() + " of " + trainSteps + " timesteps, " + spacing;
        boolean divides = trainSteps % visits.steps() == 0;
        group.add(
                new Group.Words(
                        slug,
                        level,
                        "The visited timesteps, in descending order: " + which + ".",
                        List.of("SCH-18", "PRC-7"),
                        flags(visits, divides)),
                question,
                Map.of("timesteps", Expectations.integers(visits.timesteps(trainSteps))));
        group.add(
                new Group.Words(
                        slug + "-previous",
                        level,
                        "The timestep visited after each, and -1 at the end: " + which + ".",
                        List.of("SCH-18", "PRC-7"),
                        visits.spacing() instanceof TimestepSpacing.Listed
                                ? List.of("ends-twice", "listed-previous")
                                : List.of("ends-twice", "stride")),
                question,
                Map.of("previous_timesteps", Expectations.integers(visits.previousTimesteps(trainSteps))));
    }

    private static List<String> flags(Visits visits, boolean divides) {
        if (visits.spacing() instanceof TimestepSpacing.Listed) {
            return List.of();
        }
        if (visits.spacing() instanceof TimestepSpacing.Leading leading) {
            return leading.offset() > 0 ? List.of("out-of-range") : List.of("timestep-count");
        }
        return divides ? List.of("out-of-range") : List.of("rounding", "timestep-count");
    }
}
