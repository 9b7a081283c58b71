package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The coefficients of a recovered chain against those of the specification for the timesteps that it visits (spec LAW-8).
 *
 * @param departures those that are not accepted, in the order of the chain
 */
record StepVerdicts(List<StepDeparture> departures) {
    static StepVerdicts of(StepConfig config, Recovery.Affine recovered, Dtype dtype) {
        List<StepDeparture> departures = new ArrayList<>();
        visiting(config, recovered.timesteps()).ifPresent(visits -> {
            Optional<Rational> v = LawExaminer.interpolation(config);
            List<StepMap<Rational>> want = ReferenceChain.of(visits, v, LawExaminer.BALLS).maps().stream()
                    .map(map -> map.map((Ball k) -> k.enclosure().middle()))
                    .toList();
            List<StepMap<Rational>> accepted =
                    Tolerances.of(visits, v, LawExaminer.BALLS, dtype).accepted();
            for (int k = 0; k < want.size(); k++) {
                compare(departures, k, recovered.steps().get(k), want.get(k), accepted.get(k));
            }
        });
        return new StepVerdicts(List.copyOf(departures));
    }

    /** The configuration that visits these timesteps; empty if they are not strictly decreasing. */
    static Optional<StepConfig> visiting(StepConfig c, List<Integer> timesteps) {
        for (int k = 1; k < timesteps.size(); k++) {
            if (timesteps.get(k) >= timesteps.get(k - 1)) {
                return Optional.empty();
            }
        }
        return Optional.of(new StepConfig(
                c.family(),
                c.trainSteps(),
                new TimestepSpacing.Listed(timesteps),
                timesteps.size(),
                c.prediction(),
                c.finalAlpha(),
                c.clipping(),
                c.rule()));
    }

    private static void compare(
            List<StepDeparture> departures,
            int position,
            Recovery.Step step,
            StepMap<Rational> want,
            StepMap<Rational> accepted) {
        StepMap<Rational> got = step.map();
        List<String> names = List.of("sample", "model output", "noise", "offset");
        for (int i = 0; i < names.size(); i++) {
            Rational gap = got.list().get(i).subtract(want.list().get(i)).abs();
            if (gap.compareTo(accepted.list().get(i)) > 0) {
                departures.add(new StepDeparture(
                        position,
                        step.timestep(),
                        names.get(i),
                        got.list().get(i),
                        want.list().get(i),
                        accepted.list().get(i)));
            }
        }
    }
}
