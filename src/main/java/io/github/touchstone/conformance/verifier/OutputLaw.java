package io.github.touchstone.conformance.verifier;

import static io.github.touchstone.conformance.verifier.Decimal.ONE;
import static io.github.touchstone.conformance.verifier.Decimal.ZERO;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.linear.FieldMatrix;
import org.hipparchus.linear.FieldVector;

/**
 * The law of a sampler's output on a Gaussian target, from N(0, I) (LAW-1), by full matrices: the step is read off unit vectors, the model is written with the inverse of
 * {@code V = a Sigma + (1-a) I}.
 *
 * @param mean of the output
 * @param covariance of the output
 * @param targetMean of the target's law where the chain ends
 * @param targetCovariance of the same
 */
record OutputLaw(
        FieldVector<Dfp> mean,
        FieldMatrix<Dfp> covariance,
        FieldVector<Dfp> targetMean,
        FieldMatrix<Dfp> targetCovariance) {

    /** The model as an affine map {@code m = M (x - sqrt(a) mu) + offset}. */
    private record Model(FieldMatrix<Dfp> slope, FieldVector<Dfp> offset) {}

    static OutputLaw of(JsonNode config, NoiseTable table) {
        JsonNode target = config.get("target");
        FieldVector<Dfp> mu = Matrices.vector(target.get("mean"));
        FieldMatrix<Dfp> sigma = Matrices.matrix(target.get("covariance"));
        Visits visits = Visits.of(config.get("timesteps"), table.betas().size());
        FieldVector<Dfp> mean = mu.mapMultiply(ZERO);
        FieldMatrix<Dfp> covariance = Matrices.identity(mu.getDimension());
        Dfp end = ONE;
        for (int t : visits.timesteps()) {
            ReverseStep step = new ReverseStep(config, table, visits, t);
            List<Dfp> unit = unitResponses(step);
            Model model = model(config.get("prediction_type").textValue(), step.alphaBar(), mu, sigma);
            FieldMatrix<Dfp> gain = Matrices.identity(mu.getDimension())
                    .scalarMultiply(unit.get(0))
                    .add(model.slope().scalarMultiply(unit.get(1)));
            mean = gain.operate(mean).add(model.offset().mapMultiply(unit.get(1)));
            covariance = gain.multiply(covariance)
                    .multiply(gain.transpose())
                    .add(Matrices.identity(mu.getDimension())
                            .scalarMultiply(unit.get(2).multiply(unit.get(2))));
            end = step.alphaBarAfter();
        }
        return new OutputLaw(mean, covariance, mu.mapMultiply(end.sqrt()), noisy(end, sigma));
    }

    private static FieldMatrix<Dfp> noisy(Dfp a, FieldMatrix<Dfp> sigma) {
        return sigma.scalarMultiply(a)
                .add(Matrices.identity(sigma.getRowDimension()).scalarMultiply(ONE.subtract(a)));
    }

    /** What a step makes of a unit of sample, of model output and of noise; a learned variance is half way (LAW-1). */
    private static List<Dfp> unitResponses(ReverseStep step) {
        Dfp half = ONE.divide(2);
        return step.apply(
                        List.of(ONE, ZERO, ZERO),
                        List.of(ZERO, ONE, ZERO),
                        List.of(ZERO, ZERO, ONE),
                        List.of(half, half, half))
                .sample();
    }

    /** The prediction is linear in x and the score, {@code p x + q s(x)}, {@code s(x) = -V^-1 (x - sqrt(a) mu)}. */
    private static Model model(String type, Dfp a, FieldVector<Dfp> mu, FieldMatrix<Dfp> sigma) {
        if (a.isZero()) {
            return ofNoise(type, mu);
        }
        Dfp p = Prediction.of("score", a, ONE, ZERO).as(type, a);
        Dfp q = Prediction.of("score", a, ZERO, ONE).as(type, a);
        FieldMatrix<Dfp> precision = Matrices.inverse(noisy(a, sigma));
        FieldMatrix<Dfp> slope =
                Matrices.identity(mu.getDimension()).scalarMultiply(p).subtract(precision.scalarMultiply(q));
        FieldVector<Dfp> offset = precision.operate(mu).mapMultiply(q.multiply(a.sqrt()));
        return new Model(slope, offset);
    }

    /** At abar = 0 the clean sample is mu whatever x, and the noise is x. */
    private static Model ofNoise(String type, FieldVector<Dfp> mu) {
        FieldMatrix<Dfp> one = Matrices.identity(mu.getDimension());
        return switch (type) {
            case "sample" -> new Model(one.scalarMultiply(ZERO), mu);
            case "v_prediction" -> new Model(one.scalarMultiply(ZERO), mu.mapMultiply(ONE.negate()));
            default -> throw new IllegalArgumentException("at abar = 0 a step cannot start from " + type);
        };
    }

    /** KL(target || output). */
    Dfp divergence() {
        return divergence(targetCovariance, covariance);
    }

    /** KL(output || target). */
    Dfp reverseDivergence() {
        return divergence(covariance, targetCovariance);
    }

    /** {@code KL(N(., V) || N(., C)) = (tr(C^-1 V) - d + m' C^-1 m + log(det C/det V))/2} with m the difference of the means. */
    private Dfp divergence(FieldMatrix<Dfp> v, FieldMatrix<Dfp> c) {
        FieldMatrix<Dfp> precision = Matrices.inverse(c);
        FieldVector<Dfp> shift = mean.subtract(targetMean);
        Dfp logRatio = Matrices.determinant(c).divide(Matrices.determinant(v)).log();
        return precision
                .multiply(v)
                .getTrace()
                .subtract(shift.getDimension())
                .add(precision.operate(shift).dotProduct(shift))
                .add(logRatio)
                .divide(2);
    }
}
