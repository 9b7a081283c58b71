package io.github.touchstone.math.propagation;

/**
 * How finely laws are sampled (spec DEN-4).
 *
 * @param reach how many deviations of a kernel are kept on either side
 * @param agreement how far the sums over the even and over the odd nodes may be from each other, relative, in the mean square; the L1
 *     error of the sum over all nodes is of the order of its square
 * @param finest the least spacing, over the width of the integrand for a map of slope one: there a disagreement is accepted, and counted
 * @param cut what share of the largest density is too little to keep a node at the ends of a grid
 * @param shift by what share of the spacing the nodes are off the multiples of the spacing: 0, 1/4, 1/2 or 3/4
 */
public record Discretisation(double reach, double agreement, double finest, double cut, double shift) {
    /** Errors of cutting and sampling below those of rounding. */
    public static final Discretisation STANDARD = new Discretisation(9.5, 1e-9, 0.15, 1e-23, 0);

    /** Nodes elsewhere and closer, errors of sampling at the level of rounding in every other sum, and less cut off: for checks. */
    public static final Discretisation REFINED = new Discretisation(11, 1e-12, 0.1, 1e-27, 0.25);
}
