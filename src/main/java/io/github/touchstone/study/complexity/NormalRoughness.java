package io.github.touchstone.study.complexity;

/**
 * That of {@code N(0, lambda)}: {@code phi = (s/(s + lambda))^2} and {@code i = s/(s + lambda)}; a point mass at zero is lambda = 0.
 *
 * @param variance lambda, not negative
 */
record NormalRoughness(double variance) implements Roughness {
    @Override
    public double curvature(double u) {
        return information(u) * information(u);
    }

    @Override
    public double information(double u) {
        double s = StrictMath.exp(u);
        return s / (s + variance);
    }

    @Override
    public double start(double noiseToSignal) {
        double excess = (variance - 1) / (1 + noiseToSignal);
        return (excess - StrictMath.log1p(excess)) / 2;
    }
}
