package io.github.touchstone.samplers;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A sampler's run on N(mean, covariance) in plain double matrices, another library's: every step is an affine map of the iterate,
 * and the law N(m, C) goes to N(A m + b, A C A^T + varsigma^2 I).
 */
final class AffineOracle {
    /** {@code kappa, gamma, varsigma^2} of the step from t to t-1. */
    interface Coefficients {
        double[] at(int t);
    }

    private final double[] alphaBars;
    private final RealVector targetMean;
    private final RealMatrix targetCovariance;
    private final RealMatrix identity;
    private RealVector mean;
    private RealMatrix covariance;

    AffineOracle(double[] alphaBars, double[] mean, double[][] covariance) {
        this.alphaBars = alphaBars.clone();
        this.targetMean = new ArrayRealVector(mean);
        this.targetCovariance = new Array2DRowRealMatrix(covariance);
        this.identity = MatrixUtils.createRealIdentityMatrix(mean.length);
        this.mean = new ArrayRealVector(mean.length);
        this.covariance = identity;
    }

    RealVector mean() {
        return mean;
    }

    RealMatrix covariance() {
        return covariance;
    }

    /** The marginal covariance of X_t. */
    RealMatrix marginal(int t) {
        return targetCovariance.scalarMultiply(alphaBars[t]).add(identity.scalarMultiply(1 - alphaBars[t]));
    }

    void run(Coefficients coefficients, int stop) {
        for (int t = alphaBars.length - 1; t > stop; t--) {
            double[] c = coefficients.at(t);
            push(
                    identity.scalarMultiply(c[0]).subtract(precision(t).scalarMultiply(c[1])),
                    pull(t).mapMultiply(c[1]),
                    c[2]);
        }
    }

    void runHeun(IntToDoubleFunction start, IntToDoubleFunction end, int stop) {
        for (int t = alphaBars.length - 1; t > stop; t--) {
            double h = start.applyAsDouble(t);
            double g = end.applyAsDouble(t);
            RealMatrix slope = identity.subtract(precision(t)).scalarMultiply(h);
            RealVector offset = pull(t).mapMultiply(h);
            RealMatrix slopeAfter = identity.subtract(precision(t - 1)).scalarMultiply(g);
            RealMatrix second = slopeAfter.multiply(identity.add(slope));
            RealVector secondOffset = slopeAfter.operate(offset).add(pull(t - 1).mapMultiply(g));
            push(
                    identity.add(slope.add(second).scalarMultiply(0.5)),
                    offset.add(secondOffset).mapMultiply(0.5),
                    0);
        }
    }

    private void push(RealMatrix slope, RealVector offset, double noiseVariance) {
        mean = slope.operate(mean).add(offset);
        covariance = slope.multiply(covariance).multiply(slope.transpose()).add(identity.scalarMultiply(noiseVariance));
    }

    /** V_t^{-1}; the score is {@code -V_t^{-1}(y - sqrt(abar_t) mu)}. */
    private RealMatrix precision(int t) {
        return new LUDecomposition(marginal(t)).getSolver().getInverse();
    }

    /** {@code V_t^{-1} sqrt(abar_t) mu}. */
    private RealVector pull(int t) {
        return precision(t).operate(targetMean).mapMultiply(Math.sqrt(alphaBars[t]));
    }
}
