package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.TrainSchedule;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.ArrayList;
import java.util.List;

/** The tables of every schedule that practice names (SCH-2 to SCH-6, SCH-16), short and long. */
final class ScheduleCases implements Producer {
    private static final List<Integer> LENGTHS = List.of(10, 50, 100, 1000);

    private final Expectations expectations;

    ScheduleCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "schedule";
    }

    /**
     * One schedule of practice.
     *
     * @param slug of the cases
     * @param title for people
     * @param family the rule
     * @param anchor that defines it
     * @param flags of the notes
     */
    private record Named(String slug, String title, ScheduleFamily family, String anchor, List<String> flags) {
        /** The same schedule with zero terminal signal-to-noise ratio. */
        Named rescaled() {
            return new Named(
                    slug + "-zero-snr",
                    title + " rescaled to zero terminal signal-to-noise ratio",
                    new ZeroTerminalSnr(family),
                    "SCH-6",
                    List.of("zero-snr-last"));
        }
    }

    @Override
    public List<VectorFile> files() {
        Named linear =
                new Named("linear", "linear from 0.0001 to 0.02", Chains.LINEAR, "SCH-2", List.of("table-cumulative"));
        Named scaled = new Named(
                "scaled-linear",
                "linear in the root of beta from 0.00085 to 0.012",
                Chains.SCALED_LINEAR,
                "SCH-3",
                List.of("linear-root"));
        Named wide = new Named(
                "scaled-linear-wide",
                "linear in the root of beta from 0.0001 to 0.02",
                Chains.SCALED_LINEAR_WIDE,
                "SCH-3",
                List.of("linear-root"));
        Named cosine =
                new Named("cosine", "cosine, s = 0.008", Chains.COSINE, "SCH-4", List.of("cosine-cap", "cosine-grid"));
        Named sigmoid =
                new Named("sigmoid", "sigmoid from 0.0001 to 0.02", Chains.SIGMOID, "SCH-5", List.of("sigmoid-range"));
        List<VectorFile> files = new ArrayList<>();
        for (Named named : List.of(linear, scaled, wide, cosine, sigmoid)) {
            files.add(file(named, 1));
        }
        for (Named named : List.of(linear, scaled, cosine)) {
            files.add(file(named.rescaled(), 2));
        }
        files.add(given());
        files.add(parameters());
        return files;
    }

    private VectorFile file(Named named, int least) {
        Group group = new Group(area(), named.slug(), "The schedule " + named.title(), expectations);
        for (int steps : LENGTHS) {
            group.add(
                    words(named.slug() + "-" + steps, steps, named.title(), named.anchor(), named.flags()),
                    new Question.Tables(new TrainSchedule(named.family(), steps)));
        }
        List<String> single = List.of("single-step");
        group.add(
                words(named.slug() + "-" + least, least, named.title(), named.anchor(), single),
                new Question.Tables(new TrainSchedule(named.family(), least)));
        return group.file();
    }

    private VectorFile given() {
        Group group = new Group(area(), "given", "Betas as listed", expectations);
        group.add(
                words("given-short", Chains.GIVEN.steps(), "betas as listed", "SCH-16", List.of("table-cumulative")),
                new Question.Tables(Chains.GIVEN));
        group.add(
                words("given-exact", Chains.EXACT.steps(), "betas as listed", "SCH-16", List.of("table-cumulative")),
                new Question.Tables(Chains.EXACT));
        return group.file();
    }

    /** Parameters other than the usual ones, and families that are rescaled. */
    private VectorFile parameters() {
        Group group = new Group(area(), "parameters", "Schedules with other parameters", expectations);
        add(
                group,
                "sigmoid-0-05-to-0-3-20",
                "sigmoid from 0.05 to 0.3",
                "SCH-5",
                "sigmoid-range",
                Chains.SHORT_SIGMOID);
        add(group, "cosine-s-0-02-50", "cosine, s = 0.02", "SCH-4", "cosine-grid", Chains.COSINE_OFFSET);
        add(
                group,
                "given-short-zero-snr",
                "betas as listed, rescaled to zero terminal signal-to-noise ratio",
                "SCH-6",
                "zero-snr-last",
                Chains.rescaled(Chains.GIVEN));
        add(
                group,
                "sigmoid-0-05-to-0-3-20-zero-snr",
                "sigmoid from 0.05 to 0.3, rescaled to zero terminal signal-to-noise ratio",
                "SCH-6",
                "zero-snr-last",
                Chains.rescaled(Chains.SHORT_SIGMOID));
        return group.file();
    }

    private static void add(
            Group group, String slug, String title, String anchor, String flag, TrainSchedule schedule) {
        group.add(words(slug, schedule.steps(), title, anchor, List.of(flag)), new Question.Tables(schedule));
    }

    private static Group.Words words(String slug, int steps, String title, String anchor, List<String> flags) {
        String sentence = "beta and abar of the schedule with T = " + steps + ": " + title + ".";
        return new Group.Words(slug, Level.MUST, sentence, List.of("SCH-1", anchor), flags);
    }
}
