package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.GivenBetas;
import java.util.ArrayList;
import java.util.List;

/** Levels as published betas: doubles, which are the schedule from there on (spec ADV-7). */
final class Betas {
    private Betas() {}

    /** {@code beta_t = (1 - abar_t)(1 - e^{z_{t-1} - z_t})}, rounded once or twice. */
    static List<Double> of(double[] levels) {
        List<Double> betas = new ArrayList<>(levels.length - 1);
        for (int t = 1; t < levels.length; t++) {
            double noise = 1 / (1 + StrictMath.exp(-levels[t]));
            betas.add(-noise * StrictMath.expm1(levels[t - 1] - levels[t]));
        }
        return betas;
    }

    /** The schedule of these doubles, exactly. */
    static GivenBetas family(List<Double> betas) {
        return new GivenBetas(betas.stream().map(Rational::ofExactly).toList());
    }
}
