package io.github.touchstone.math.divergence;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.quadrature.Measured;

/** Divergences of two laws on the line, by quadrature (spec DEN-7, DEN-8). */
public final class LineDivergences {
    private LineDivergences() {}

    /** {@code KL(p||q)} in nats. */
    public static Measured kl(LineLaw p, LineLaw q) {
        throw new UnsupportedOperationException("being built: KL of " + p + " and " + q);
    }

    /** {@code TV(p, q)}, in [0, 1]. */
    public static Measured totalVariation(LineLaw p, LineLaw q) {
        throw new UnsupportedOperationException("being built: TV of " + p + " and " + q);
    }

    /** {@code W_2(p, q)}, in the units of the line. */
    public static Measured wasserstein(LineLaw p, LineLaw q) {
        throw new UnsupportedOperationException("being built: W2 of " + p + " and " + q);
    }
}
