package io.github.touchstone.study.rates;

import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Evaluation;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;
import io.github.touchstone.study.UndefinedQuantityException;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Value;

/** Divergences on targets that are no Gaussians, by quadrature (spec chapters 21, 22 and 24). */
final class LineRuns {
    private static final int DIGITS = 10;

    private LineRuns() {}

    /** Both divergences of a run. */
    static Measurement of(Run run) {
        return new Measurement(
                run.law(),
                run.rule(),
                run.grid(),
                run.steps(),
                run.stop(),
                run.end() ? cell(run, Quantity.KL_FORWARD) : new Cell.Absent("not asked at this T"),
                run.rule().noisy()
                        ? cell(run, Quantity.KL_PATH)
                        : new Cell.Absent("infinite: " + run.rule().name() + " adds no noise"));
    }

    private static Cell cell(Run run, Quantity quantity) {
        Experiment<Target> experiment = new Experiment<>(
                run.law().target(), run.rule().sampler(), run.grid().family(), run.steps(), run.stop(), run.stop());
        try {
            Outcome outcome = Evaluation.evaluate(experiment, quantity, Method.DOUBLE, DIGITS);
            return outcome instanceof Outcome.Infinite infinite
                    ? new Cell.Absent("infinite: " + infinite.reason())
                    : Cell.of(Value.of(outcome));
        } catch (UndefinedQuantityException e) {
            return new Cell.Absent("not resolved by quadrature in binary64");
        }
    }
}
