package io.github.touchstone.conformance.faults;

import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.harness.DensityDriver;
import io.github.touchstone.conformance.harness.Harness;
import io.github.touchstone.conformance.harness.LawDriver;
import io.github.touchstone.conformance.harness.PlainDriver;
import io.github.touchstone.conformance.harness.Plan;
import io.github.touchstone.conformance.harness.TrajectoryDriver;
import io.github.touchstone.conformance.harness.Trial;
import io.github.touchstone.conformance.vectors.Vectors;
import java.util.List;

/** The suite as it is run by everybody. */
final class ShippedTrials {
    private ShippedTrials() {}

    static List<Trial> inBinary64() {
        return Holder.TRIALS;
    }

    /** Verdicts on the laws of short runs on short chains. */
    static List<Trial> laws() {
        return inBinary64().stream()
                .filter(trial -> KillMatrix.LAWS.contains(trial.asked().area()))
                .filter(trial -> trial.asked()
                                .config()
                                .at("/schedule/num_train_timesteps")
                                .asInt()
                        <= 20)
                .filter(trial -> trial.asked()
                                .config()
                                .at("/timesteps/num_inference_steps")
                                .asInt()
                        <= 6)
                .toList();
    }

    static Harness harness() {
        return new Harness(
                List.of(PlainDriver.comparing(), new TrajectoryDriver(), new LawDriver(), new DensityDriver()));
    }

    private static final class Holder {
        private static final List<Trial> TRIALS =
                Plan.everything()
                        .trials(
                                Vectors.builtIn().files(),
                                BuiltIn.textbook("test").description())
                        .stream()
                        .filter(trial -> trial.dtype() == Dtype.FLOAT64)
                        .toList();
    }
}
