package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.List;

/** DDIM steps that do not end where a constant stride {@code t - T//N} ends (PRC-7, PRC-15). */
final class StrideCases implements Producer {
    private static final List<Rational> ETAS = List.of(Rational.ZERO, Rational.of(1, 2));

    private final Expectations expectations;

    StrideCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "step";
    }

    @Override
    public List<VectorFile> files() {
        return List.of(ends(), between());
    }

    /** The last step, to both ends of the chain. */
    private VectorFile ends() {
        Group group = new Group(area(), "ddim-shifted-end", "DDIM steps to the end of a shifted chain", expectations);
        for (Run run : Runs.shiftedByStride()) {
            for (Rational eta : ETAS) {
                for (FinalAlpha end : FinalAlpha.values()) {
                    add(group, run, Run.Place.LAST.in(run), end, PredictionType.EPSILON, eta);
                }
            }
        }
        return group.file();
    }

    private VectorFile between() {
        Group group =
                new Group(area(), "ddim-uneven", "DDIM steps between timesteps that are not equally far", expectations);
        Run run = Runs.uneven();
        for (int position : List.of(1, 16)) {
            for (PredictionType prediction : List.of(PredictionType.EPSILON, PredictionType.V_PREDICTION)) {
                for (Rational eta : ETAS) {
                    add(group, run, Run.Spot.at(run, position), FinalAlpha.ONE, prediction, eta);
                }
            }
        }
        return group.file();
    }

    private static void add(
            Group group, Run run, Run.Spot spot, FinalAlpha end, PredictionType prediction, Rational eta) {
        StepConfig config = run.config(prediction, end, new Clipping.None(), new Rule.Ddim(eta, false));
        Group.Words words = StepWords.of(run, spot, config);
        group.add(words, new Question.Step(config, new Data(words.slug()).step(spot.timestep(), false)));
    }
}
