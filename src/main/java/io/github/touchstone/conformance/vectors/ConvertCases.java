package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.samplers.practice.PredictionType;
import java.util.ArrayList;
import java.util.List;

/** Every ordered pair of predictions at small, middle and large timesteps, and the velocity (PRC-2, PRC-3). */
final class ConvertCases implements Producer {
    private final Expectations expectations;

    ConvertCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "convert";
    }

    @Override
    public List<VectorFile> files() {
        List<VectorFile> files = new ArrayList<>();
        for (Named named : Named.all()) {
            Group group = new Group(
                    area(), named.slug(), "Predictions turned into each other on " + named.words(), expectations);
            for (int t : named.timesteps()) {
                for (PredictionType from : PredictionType.values()) {
                    for (PredictionType to : PredictionType.values()) {
                        if (from != to) {
                            convert(group, named, t, from, to);
                        }
                    }
                }
                velocity(group, named, t);
            }
            files.add(group.file());
        }
        files.add(zeroSnr());
        return files;
    }

    /** Pure noise: what does not ask x for the clean sample. */
    private VectorFile zeroSnr() {
        Named named = Named.zeroSnr();
        Group group = new Group(area(), "zero-snr", "Predictions at abar = 0", expectations);
        PredictionType v = PredictionType.V_PREDICTION;
        PredictionType clean = PredictionType.SAMPLE;
        for (int t : named.timesteps()) {
            convert(group, named, t, v, clean);
            convert(group, named, t, v, PredictionType.EPSILON);
            convert(group, named, t, clean, PredictionType.EPSILON);
            convert(group, named, t, clean, v);
            velocity(group, named, t);
        }
        return group.file();
    }

    private static void convert(Group group, Named named, int t, PredictionType from, PredictionType to) {
        String slug = named.slug() + "-" + hyphens(from) + "-to-" + hyphens(to) + "-t" + t;
        Data data = new Data(slug);
        group.add(
                new Group.Words(
                        slug,
                        Level.MUST,
                        from.label() + " turned into " + to.label() + " at timestep " + t + " of " + named.words()
                                + ".",
                        List.of("FWD-6", "PRC-2", "PRC-3"),
                        flags(from, to)),
                new Question.Convert(named.schedule(), t, from, to, data.numbers(0), data.numbers(1)));
    }

    private static List<String> flags(PredictionType from, PredictionType to) {
        boolean velocity = from == PredictionType.V_PREDICTION || to == PredictionType.V_PREDICTION;
        return velocity ? List.of("root-missing", "velocity-sign") : List.of("root-missing", "sample-as-epsilon");
    }

    private static void velocity(Group group, Named named, int t) {
        String slug = named.slug() + "-velocity-t" + t;
        Data data = new Data(slug);
        group.add(
                new Group.Words(
                        slug,
                        Level.MUST,
                        "The velocity of a clean sample and its noise at timestep " + t + " of " + named.words() + ".",
                        List.of("FWD-6", "PRC-2"),
                        List.of("root-missing", "velocity-sign")),
                new Question.Velocity(named.schedule(), t, data.numbers(0), data.numbers(1)));
    }

    private static String hyphens(PredictionType type) {
        return type.label().replace('_', '-');
    }
}
