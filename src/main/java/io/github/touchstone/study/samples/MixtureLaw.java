package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.util.List;
import java.util.Optional;

/**
 * The law of {@code root X + sqrt(noise) Z} for a mixture X: its projection on a is the mixture of
 * {@code N(root a . m_i, root^2 a^T C_i a + noise |a|^2)}.
 */
final class MixtureLaw implements SpaceLaw {
    private final double[] weights;
    private final double[][] means;
    private final double[][][] covariances;
    private final Noised noised;

    MixtureLaw(List<Component> components, Noised noised) {
        this.weights =
                components.stream().mapToDouble(c -> c.weight().doubleValue()).toArray();
        this.means = components.stream().map(c -> Numbers64.of(c.mean())).toArray(double[][]::new);
        this.covariances = components.stream()
                .map(c -> c.covariance().stream().map(Numbers64::of).toArray(double[][]::new))
                .toArray(double[][][]::new);
        this.noised = noised;
    }

    @Override
    public int dimension() {
        return means[0].length;
    }

    @Override
    public Optional<LineLaw> along(double[] a) {
        double[] m = new double[weights.length];
        double[] v = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            m[i] = noised.mean(Numbers64.product(a, means[i]));
            double form = 0;
            for (int j = 0; j < a.length; j++) {
                form += a[j] == 0 ? 0 : a[j] * Numbers64.product(a, covariances[i][j]);
            }
            v[i] = noised.variance(form, Numbers64.product(a, a));
        }
        return Optional.of(new LineMixture(weights, m, v));
    }

    @Override
    public Optional<Whitening> whitening() {
        return Optional.empty();
    }

    @Override
    public List<Direction> natural() {
        return weights.length < 2 ? List.of() : firstDifference();
    }

    /** From the first mean to the farthest of the others. */
    private List<Direction> firstDifference() {
        double[] farthest = new double[dimension()];
        double longest = 0;
        for (double[] mean : means) {
            double[] gap = new double[mean.length];
            for (int j = 0; j < gap.length; j++) {
                gap[j] = mean[j] - means[0][j];
            }
            double length = Numbers64.product(gap, gap);
            if (length > longest) {
                longest = length;
                farthest = gap;
            }
        }
        return longest > 0 && dimension() > 1
                ? List.of(Direction.of("between means", Numbers64.unit(farthest)))
                : List.of();
    }
}
