package io.github.touchstone.conformance.verifier;

import static io.github.touchstone.conformance.verifier.Decimal.ONE;
import static io.github.touchstone.conformance.verifier.Decimal.ZERO;

import org.hipparchus.dfp.Dfp;

/**
 * Clean sample and noise behind a noisy sample, as the solution of two linear equations (PRC-1): {@code sqrt(a) x0 + sqrt(1-a) eps = x}, and what the prediction says of them.
 *
 * @param x0 the clean sample
 * @param eps the noise
 */
record Prediction(Dfp x0, Dfp eps) {
    /** One linear functional of (x0, eps). */
    private record Row(Dfp x0, Dfp eps) {
        Dfp of(Prediction p) {
            return x0.multiply(p.x0).add(eps.multiply(p.eps));
        }
    }

    static Prediction of(String type, Dfp alphaBar, Dfp x, Dfp value) {
        Row noisy = new Row(alphaBar.sqrt(), ONE.subtract(alphaBar).sqrt());
        Row said = row(type, noisy);
        Dfp determinant = noisy.x0.multiply(said.eps).subtract(noisy.eps.multiply(said.x0));
        return new Prediction(
                x.multiply(said.eps).subtract(value.multiply(noisy.eps)).divide(determinant),
                value.multiply(noisy.x0).subtract(x.multiply(said.x0)).divide(determinant));
    }

    private static Row row(String type, Row noisy) {
        return switch (type) {
            case "epsilon" -> new Row(ZERO, ONE);
            case "sample" -> new Row(ONE, ZERO);
            case "v_prediction" -> new Row(noisy.eps.negate(), noisy.x0);
            case "score" -> new Row(ZERO, ONE.divide(noisy.eps).negate());
            default -> throw new IllegalArgumentException("unknown prediction type \"" + type + "\"");
        };
    }

    /** The value of a prediction type. */
    Dfp as(String type, Dfp alphaBar) {
        return row(type, new Row(alphaBar.sqrt(), ONE.subtract(alphaBar).sqrt()))
                .of(this);
    }
}
