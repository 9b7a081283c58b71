package io.github.touchstone.conformance.verifier;

import static io.github.touchstone.conformance.verifier.Decimal.ONE;
import static io.github.touchstone.conformance.verifier.Decimal.ZERO;

import com.fasterxml.jackson.databind.JsonNode;
import org.hipparchus.dfp.Dfp;

/**
 * What no schedule of N steps from the same noise level can beat (BND-1, BND-2, BND-4): the divergences at the least variance error b, over the eigenvalues of the target
 * for which b is negative.
 *
 * @param kl of target from output
 * @param reverseKl of output from target
 */
record Floors(Dfp kl, Dfp reverseKl) {
    static Floors of(JsonNode config, NoiseTable table) {
        Visits visits = Visits.of(config.get("timesteps"), table.betas().size());
        int steps = visits.timesteps().size();
        Dfp a = table.at(visits.timesteps().get(0), ONE);
        boolean ddpm = config.get("sampler").textValue().equals("ddpm");
        Dfp kl = ZERO;
        Dfp reverseKl = ZERO;
        for (Dfp lambda :
                Matrices.eigenvalues(Matrices.matrix(config.get("target").get("covariance")))) {
            Dfp v = a.multiply(lambda).add(ONE).subtract(a);
            Dfp ratio = ddpm ? ddpm(lambda, a, v, steps) : ddim(a, v, steps);
            if (ratio.lessThan(ONE)) {
                kl = kl.add(ONE.divide(ratio).subtract(ONE).add(ratio.log()).divide(2));
                reverseKl =
                        reverseKl.add(ratio.subtract(ONE).subtract(ratio.log()).divide(2));
            }
        }
        return new Floors(kl, reverseKl);
    }

    /** {@code 1 + i_T - k_T S_T}. */
    private static Dfp ddpm(Dfp lambda, Dfp a, Dfp v, int steps) {
        Dfp share = a.divide(v);
        Dfp start = lambda.multiply(ONE.subtract(lambda)).multiply(share).multiply(share);
        Dfp k = ONE;
        for (int n = 1; n < steps; n++) {
            k = k.subtract(k.multiply(k).divide(4));
        }
        return ONE.add(start).subtract(k.multiply(ONE.subtract(a)).divide(v));
    }

    /** {@code cos^2T(phi_T/T)/v_T} with {@code sin^2 phi_T = (1-a)/v}. */
    private static Dfp ddim(Dfp a, Dfp v, int steps) {
        Dfp phi = ONE.subtract(a).divide(v).sqrt().asin();
        return phi.divide(steps).cos().pow(2 * steps).divide(v);
    }
}
