package io.github.touchstone.study.advisor;

import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.ProductTarget.Factor;
import io.github.touchstone.spec.targets.Separation;
import io.github.touchstone.spec.targets.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Targets as lists of eigenvalues. */
final class Spectra {
    private Spectra() {}

    /** The coordinates of a target that is a product of Gaussians on the line, however it is written. */
    static Optional<DiagonalGaussian> of(Target target) {
        List<Coordinate> all = new ArrayList<>();
        for (Factor factor : Separation.of(target)) {
            if (!(factor.target() instanceof DiagonalGaussian gaussian)) {
                return Optional.empty();
            }
            for (Coordinate c : gaussian.coordinates()) {
                all.add(new Coordinate(
                        c.mean(), c.variance(), Math.multiplyExact(c.multiplicity(), factor.multiplicity())));
            }
        }
        return Optional.of(new DiagonalGaussian(all));
    }
}
