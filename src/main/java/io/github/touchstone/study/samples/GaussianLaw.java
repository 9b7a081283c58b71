package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Gaussian with independent coordinates, all of positive variance, after a rotation or without one. */
final class GaussianLaw implements SpaceLaw {
    private final double[] means;
    private final double[] variances;
    private final Rotation rotation;

    /** With the means and variances of the rotated coordinates, as many as the rotation has. */
    GaussianLaw(double[] means, double[] variances, Rotation rotation) {
        this.means = means.clone();
        this.variances = variances.clone();
        this.rotation = rotation;
    }

    @Override
    public int dimension() {
        return means.length;
    }

    @Override
    public Optional<LineLaw> along(double[] a) {
        double mean = 0;
        double variance = 0;
        double[] b = new double[a.length];
        rotation.apply(a, b);
        for (int j = 0; j < b.length; j++) {
            mean += b[j] * means[j];
            variance += b[j] * b[j] * variances[j];
        }
        return Optional.of(new LineMixture(new double[] {1}, new double[] {mean}, new double[] {variance}));
    }

    @Override
    public Optional<Whitening> whitening() {
        return Optional.of((x, z) -> {
            rotation.apply(x, z);
            for (int j = 0; j < z.length; j++) {
                z[j] = (z[j] - means[j]) / Math.sqrt(variances[j]);
            }
        });
    }

    /** The eigenvectors of the largest and of the smallest variance, if there is a rotation. */
    @Override
    public List<Direction> natural() {
        List<Direction> directions = new ArrayList<>();
        if (rotation.turns()) {
            int largest = 0;
            int smallest = 0;
            for (int j = 1; j < variances.length; j++) {
                largest = variances[j] > variances[largest] ? j : largest;
                smallest = variances[j] < variances[smallest] ? j : smallest;
            }
            directions.add(Direction.of("largest variance", rotation.row(largest)));
            directions.add(Direction.of("smallest variance", rotation.row(smallest)));
        }
        return directions;
    }
}
