package io.github.touchstone.study.scoreerror;

import io.github.touchstone.samplers.density.ScoreError;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A bounded random error, the same for the noise prediction at every level or drawn anew at each (spec SER-9):
 *
 * <pre>e_t(x) = sum_k c_k cos(w_k x + p_k)/sqrt(1 - abar_t)</pre>
 *
 * with four terms, c uniform in [-1, 1], w in [0.3, 2.5], p in [0, 2 pi].
 */
final class TrigonometricError implements ScoreError {
    private static final int TERMS = 4;

    /** Amplitude, frequency and phase of the terms, for each t; one array for all t if they share it. */
    private final double[][] terms;

    private final double[] noiseDeviation;

    private TrigonometricError(double[][] terms, double[] noiseDeviation) {
        this.terms = terms;
        this.noiseDeviation = noiseDeviation;
    }

    /**
     * One function for all t.
     *
     * @param noiseDeviation {@code sqrt(1 - abar_t)}, t in 0..T
     */
    static TrigonometricError constant(UniformRandomProvider random, double[] noiseDeviation) {
        return new TrigonometricError(new double[][] {draw(random)}, noiseDeviation);
    }

    /** Independent functions for each t. */
    static TrigonometricError independent(UniformRandomProvider random, double[] noiseDeviation) {
        double[][] terms = new double[noiseDeviation.length][];
        for (int t = 0; t < terms.length; t++) {
            terms[t] = draw(random);
        }
        return new TrigonometricError(terms, noiseDeviation);
    }

    private static double[] draw(UniformRandomProvider random) {
        double[] terms = new double[3 * TERMS];
        for (int k = 0; k < TERMS; k++) {
            terms[3 * k] = random.nextDouble(-1, 1);
            terms[3 * k + 1] = random.nextDouble(0.3, 2.5);
            terms[3 * k + 2] = random.nextDouble(0, 2 * StrictMath.PI);
        }
        return terms;
    }

    private double[] terms(int t) {
        return terms.length == 1 ? terms[0] : terms[t];
    }

    @Override
    public double at(int t, double x) {
        double[] c = terms(t);
        double sum = 0;
        for (int k = 0; k < c.length; k += 3) {
            sum += c[k] * StrictMath.cos(c[k + 1] * x + c[k + 2]);
        }
        return sum / noiseDeviation[t];
    }

    @Override
    public double slope(int t, double x) {
        double[] c = terms(t);
        double sum = 0;
        for (int k = 0; k < c.length; k += 3) {
            sum -= c[k] * c[k + 1] * StrictMath.sin(c[k + 1] * x + c[k + 2]);
        }
        return sum / noiseDeviation[t];
    }
}
