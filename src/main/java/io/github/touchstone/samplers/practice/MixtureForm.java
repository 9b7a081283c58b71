package io.github.touchstone.samplers.practice;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to write the score of a mixture: equal in exact numbers, rounded otherwise (spec SCR-3).
 *
 * @param shares how the shares of the components come about
 * @param rooted deviations in place of variances: {@code L L^T} for {@code L D L^T}
 * @param centred the noised covariance as {@code I + a (C - I)}, not {@code a C + (1-a) I}
 * @param denoised the score by way of the posterior mean, and that by way of the score
 */
public record MixtureForm(Shares shares, boolean rooted, boolean centred, boolean denoised) {
    /** The textbook. */
    public static final MixtureForm TEXTBOOK = new MixtureForm(Shares.SOFTMAX, false, false, false);

    /** How the shares of the components come about, all of them relative to the largest exponent. */
    public enum Shares {
        /** {@code exp(e_i - max)} over their sum, the weight within the exponent. */
        SOFTMAX,
        /** {@code exp(e_i - log p)}, with {@code log p} the logarithm of their sum, as differentiation has it. */
        LOGARITHM,
        /** The weight over the root of the determinant as a factor before the exponential. */
        FACTOR
    }

    /** Every form, the textbook first. */
    public static List<MixtureForm> all() {
        List<MixtureForm> all = new ArrayList<>();
        for (Shares shares : Shares.values()) {
            for (int traits = 0; traits < 8; traits++) {
                all.add(new MixtureForm(shares, (traits & 1) != 0, (traits & 2) != 0, (traits & 4) != 0));
            }
        }
        return List.copyOf(all);
    }
}
