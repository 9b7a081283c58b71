package io.github.touchstone.math.propagation;

/** A law by the series of its log-density (spec DEN-15). */
final class LogSeriesLaw implements ApproximateLaw {
    private final LogSeries series;
    private final ErrorBudget budget;
    private final double peak;

    /**
     * @param series the log-density
     * @param budget what is known of its error
     * @param peak what a missing mass of one can make of the density
     */
    LogSeriesLaw(LogSeries series, ErrorBudget budget, double peak) {
        this.series = series;
        this.budget = budget;
        this.peak = peak;
    }

    @Override
    public ErrorBudget budget() {
        return budget;
    }

    /** Zero: what was known by its place is counted as missing anywhere. */
    @Override
    public double doubt(double y) {
        return 0;
    }

    @Override
    public double peak(double y) {
        return peak;
    }

    @Override
    public double density(double y) {
        return StrictMath.exp(logDensity(y));
    }

    @Override
    public double logDensity(double y) {
        return series.at(y);
    }

    @Override
    public double cdf(double y) {
        return Math.max(0, Math.min(1, series.massTo(y)));
    }

    @Override
    public double survival(double y) {
        return Math.max(0, Math.min(1, series.massFrom(y)));
    }

    @Override
    public Interval support() {
        return new Interval(series.lower(), series.upper());
    }
}
