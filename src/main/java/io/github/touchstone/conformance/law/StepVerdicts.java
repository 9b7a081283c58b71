package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The coefficients of a recovered chain against those of the specification (spec LAW-8). */
final class StepVerdicts {
    private StepVerdicts() {}

    /** Those that are not accepted, of a chain that visits the timesteps of the reference. */
    static List<StepDeparture> departures(
            Recovery.Affine recovered, ReferenceChain<Ball> reference, Tolerances tolerances) {
        List<StepDeparture> departures = new ArrayList<>();
        for (int k = 0; k < reference.maps().size(); k++) {
            StepMap<Rational> want =
                    reference.maps().get(k).map(x -> x.enclosure().middle());
            compare(
                    departures,
                    k,
                    recovered.steps().get(k),
                    want,
                    tolerances.accepted().get(k));
        }
        return departures;
    }

    /**
     * Those that are not accepted, for the timesteps that the chain visits; none if they are no chain of timesteps, or one without
     * error bounds.
     */
    static List<StepDeparture> departures(StepConfig config, Recovery.Affine recovered, Dtype dtype) {
        return visiting(config, recovered.timesteps())
                .flatMap(visits -> Yardstick.of(visits, dtype))
                .map(measure -> departures(recovered, measure.chain(), measure.tolerances()))
                .orElse(List.of());
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
