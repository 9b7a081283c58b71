package io.github.touchstone.study.information;

/**
 * That of {@code N(0, lambda)}, {@code I(s) = 1/(lambda + s)}; a point mass has lambda = 0 (spec GRD-2).
 *
 * @param variance lambda, not negative
 */
public record NormalInformation(double variance) implements IntegratedInformation {
    @Override
    public double at(double s) {
        return 1 / (variance + s);
    }

    @Override
    public double fall(double s) {
        return 1 / ((variance + s) * (variance + s));
    }

    @Override
    public double between(double a, double b) {
        return StrictMath.log((variance + b) / (variance + a));
    }

    /** {@code (x - log(1 + x))/2} with {@code 1 + x = (lambda + s)/(1 + s)}, the variance of X_T. */
    @Override
    public double start(double s) {
        double x = (variance - 1) / (1 + s);
        return (x - StrictMath.log1p(x)) / 2;
    }

    @Override
    public double secondMoment() {
        return variance;
    }
}
