package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import java.util.List;
import java.util.Optional;

/** The law of a sum of independent variables on the line, where it is a mixture with few components. */
final class Convolution {
    private static final int MOST_COMPONENTS = 256;

    private Convolution() {}

    /** The law of the sum; empty if a term among several is no mixture of normal laws, or the components become too many. */
    static Optional<LineLaw> of(List<LineLaw> terms) {
        if (terms.size() == 1) {
            return Optional.of(terms.get(0));
        }
        if (!(terms.get(0) instanceof LineMixture sum)) {
            return Optional.empty();
        }
        for (LineLaw term : terms.subList(1, terms.size())) {
            if (!(term instanceof LineMixture mixture) || (long) sum.size() * mixture.size() > MOST_COMPONENTS) {
                return Optional.empty();
            }
            sum = sum(sum, mixture);
        }
        return Optional.of(sum);
    }

    private static LineMixture sum(LineMixture p, LineMixture q) {
        int n = p.size() * q.size();
        double[] weights = new double[n];
        double[] means = new double[n];
        double[] variances = new double[n];
        for (int i = 0; i < p.size(); i++) {
            for (int j = 0; j < q.size(); j++) {
                int k = i * q.size() + j;
                weights[k] = p.weight(i) * q.weight(j);
                means[k] = p.mean(i) + q.mean(j);
                variances[k] = p.variance(i) + q.variance(j);
            }
        }
        return new LineMixture(weights, means, variances);
    }
}
