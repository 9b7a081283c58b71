package io.github.touchstone.samplers.certified;

/**
 * Where the width of an enclosure comes from: bounds on what each part of the computation may change the divergence by, in nats (spec
 * CRT-12).
 *
 * @param discretisation of the chain: integrals over a state replaced by sums
 * @param truncation of the chain: states beyond the grids
 * @param rounding of the chain's weights and of the values at the points of the last integral
 * @param tails the parts of the last integral beyond its range
 * @param quadrature the last integral replaced by a sum
 */
public record ErrorParts(double discretisation, double truncation, double rounding, double tails, double quadrature) {
    /** The sum of the parts. */
    public double total() {
        return (discretisation + truncation + rounding + tails + quadrature) * (1 + 0x1p-40);
    }

    /** In one line, for messages. */
    @Override
    public String toString() {
        return "discretisation " + discretisation + ", truncation " + truncation + ", rounding " + rounding + ", tails "
                + tails + ", quadrature " + quadrature;
    }
}
