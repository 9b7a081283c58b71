package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import java.util.List;

/** The same question in the forms that programs compute it by: sigma as a root, and by way of a logarithm (spec TOL-6). */
final class OtherForms {
    private OtherForms() {}

    /** The question, and its other form if there is one. */
    static List<Question> of(Question question) {
        if (question instanceof Question.Step q
                && q.config().rule() instanceof Rule.Ddpm ddpm
                && ddpm.variance() != VarianceType.LEARNED_RANGE) {
            return List.of(q, new Question.Step(other(q.config(), ddpm.variance()), q.input()));
        }
        if (question instanceof Question.Trajectory q
                && q.config().rule() instanceof Rule.Ddpm ddpm
                && ddpm.variance() != VarianceType.LEARNED_RANGE) {
            return List.of(
                    q,
                    new Question.Trajectory(
                            other(q.config(), ddpm.variance()), q.sample(), q.slope(), q.offset(), q.noise()));
        }
        return List.of(question);
    }

    private static StepConfig other(StepConfig c, VarianceType variance) {
        Rule rule = new Rule.Ddpm(
                switch (variance) {
                    case FIXED_SMALL -> VarianceType.FIXED_SMALL_LOG;
                    case FIXED_SMALL_LOG -> VarianceType.FIXED_SMALL;
                    case FIXED_LARGE -> VarianceType.FIXED_LARGE_LOG;
                    case FIXED_LARGE_LOG -> VarianceType.FIXED_LARGE;
                    case LEARNED_RANGE -> VarianceType.LEARNED_RANGE;
                });
        return new StepConfig(
                c.family(), c.trainSteps(), c.spacing(), c.steps(), c.prediction(), c.finalAlpha(), c.clipping(), rule);
    }
}
