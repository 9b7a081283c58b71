package io.github.touchstone.study.advisor;

import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.advisor.GaussianObjective.Mode;
import java.util.List;
import java.util.Optional;

/** The variances that occur in a target (spec ADV-6). */
final class Scales {
    private Scales() {}

    /** The eigenvalues; of a mixture on the line its variance and the mean variance of its components; zeros left out. */
    static List<Mode> of(Target target) {
        Optional<DiagonalGaussian> spectrum = Spectra.of(target);
        if (spectrum.isPresent()) {
            return spectrum.get().coordinates().stream()
                    .filter(c -> !c.variance().isZero())
                    .map(c -> new Mode(c.variance().doubleValue(), c.multiplicity()))
                    .toList();
        }
        return ofMixture(MixtureTarget.onLine(target));
    }

    private static List<Mode> ofMixture(MixtureTarget mixture) {
        double mean = 0;
        double square = 0;
        double within = 0;
        for (MixtureTarget.Component c : mixture.components()) {
            double w = c.weight().doubleValue();
            double m = c.mean().get(0).doubleValue();
            double v = c.covariance().get(0).get(0).doubleValue();
            mean += w * m;
            square += w * (m * m + v);
            within += w * v;
        }
        Mode whole = new Mode(square - mean * mean, 1);
        return within > 0 ? List.of(whole, new Mode(within, 1)) : List.of(whole);
    }

    /** The geometric mean; 1 if there is none. */
    static double pivot(List<Mode> modes) {
        double logs = 0;
        double count = 0;
        for (Mode mode : modes) {
            logs += mode.count() * StrictMath.log(mode.variance());
            count += mode.count();
        }
        return count == 0 ? 1 : StrictMath.exp(logs / count);
    }
}
