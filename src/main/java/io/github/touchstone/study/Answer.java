package io.github.touchstone.study;

import io.github.touchstone.spec.targets.Target;
import java.util.Optional;

/**
 * A question and its answer: one row of a report.
 *
 * @param question what was asked
 * @param experiment what was run
 * @param outcome the quantity asked for
 * @param varianceRatio {@code 1 + delta = Var Y_m/Var X_r} on the line, where X_r has a density
 */
public record Answer(
        Question question, Experiment<Target> experiment, Outcome outcome, Optional<Outcome> varianceRatio) {}
