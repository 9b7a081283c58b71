package io.github.touchstone.spec.targets;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * How far the components' posterior means of X_{t-1} lie apart, {@code G = E Var_pi(mu_i(X_t))} with the shares pi of X_t (spec MIX-7).
 * By the trapezoidal rule, whose error is bounded; in arithmetics that certify the bound is part of the result.
 *
 * @param law the law of X_t
 * @param levels {@code mu_i(0)} for each component
 * @param slopes {@code mu_i'}
 * @param <T> the numbers
 */
record PosteriorSpread<T extends FieldElement<T>>(NormalMixture<T> law, List<T> levels, List<T> slopes) {
    /** More nodes than this are not waited for. */
    private static final double MOST_NODES = 4e6;

    /** The bounds are doubles; beyond some 120 digits they would underflow. */
    private static final double LEAST = 0x1p-400;

    /** Below, the bounds underflow; zero and this is an enclosure. */
    private static final double NOTHING = 1e-150;

    /** G, to a small multiple of the arithmetic's own precision relative to {@code scale}. */
    T value(double scale) {
        Arithmetic<T> arithmetic = law.arithmetic();
        SpreadBounds bounds = SpreadBounds.of(law, levels, slopes);
        double tolerance = Math.max(scale, bounds.most()) * precision(arithmetic);
        if (bounds.most() <= Math.max(tolerance, NOTHING)) {
            return arithmetic.cover(new Enclosure(Rational.ZERO, Rational.ofExactly(bounds.most())));
        }
        SpreadBounds.Rule rule = bounds.rule(tolerance);
        if (rule.nodes() > MOST_NODES) {
            throw new NotComputedException("the average posterior variance of this mixture takes " + rule.nodes()
                    + " nodes of quadrature at one step; its components are too narrow for their distance");
        }
        T sum = arithmetic.zero();
        for (long j = rule.first(); j <= rule.last(); j++) {
            sum = sum.add(integrand(arithmetic.of(Rational.ofExactly(j * rule.step()))));
        }
        Rational error = Rational.ofExactly(rule.error());
        return sum.multiply(arithmetic.of(Rational.ofExactly(rule.step())))
                .add(arithmetic.cover(new Enclosure(error.negate(), error)));
    }

    /** {@code p(x) Var_pi(mu_i(x))}. */
    private T integrand(T x) {
        return law.densityTimesVariance(x, i -> levels.get(i).add(slopes.get(i).multiply(x)));
    }

    /** The relative precision: what a third is off by, or the rounding of binary64. */
    private static <T extends FieldElement<T>> double precision(Arithmetic<T> arithmetic) {
        T third = arithmetic.of(Rational.of(1, 3));
        double radius =
                arithmetic.certified() ? arithmetic.enclosure(third).radius().doubleValue() : 0;
        return Math.max(radius, arithmetic.certified() ? LEAST : 0x1p-53);
    }
}
