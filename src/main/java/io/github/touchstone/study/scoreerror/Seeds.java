package io.github.touchstone.study.scoreerror;

import io.github.touchstone.study.findings.Value;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/** Means over random errors of the score. */
final class Seeds {
    private Seeds() {}

    /** The mean of at least two draws, with the half-width of Student's 95 % interval. */
    static Value mean(List<Double> draws) {
        int n = draws.size();
        double mean = draws.stream().mapToDouble(x -> x).average().orElseThrow();
        double squares =
                draws.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        double quantile = TDistribution.of(n - 1).inverseSurvivalProbability(0.025);
        return Value.estimated(mean, quantile * Math.sqrt(squares / (n - 1) / n));
    }
}
