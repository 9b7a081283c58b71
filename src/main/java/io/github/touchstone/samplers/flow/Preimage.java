package io.github.touchstone.samplers.flow;

/**
 * A point that a map, or a composition of maps, takes to a given one.
 *
 * @param point the point z
 * @param logSlope {@code log |F'(z)|}
 * @param rising whether {@code F'(z) > 0}
 */
record Preimage(double point, double logSlope, boolean rising) {
    /** The same with a step before it: {@code M(point) = this.point}. */
    Preimage before(double earlier, double slope) {
        return new Preimage(earlier, logSlope + StrictMath.log(Math.abs(slope)), rising == slope > 0);
    }
}
