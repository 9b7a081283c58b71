package io.github.touchstone.study;

import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;

/**
 * Arithmetic on outcomes that keeps their errors: enclosures stay enclosures, and a result is of the weakest kind among its terms
 * (spec DIM-1). Values are not negative. Estimates are of a whole target and are no terms.
 */
final class Combined {
    /** Roots of the ends of enclosures are taken with so many bits: their rounding is far below any width that counts. */
    private static final BallArithmetic ROOTS = new BallArithmetic(256);

    /** Rounding of the few operations here, relative. */
    private static final double ROUNDING = 0x1p-51;

    private Combined() {}

    /** The sum. Infinity plus anything is that infinity. */
    static Outcome plus(Outcome a, Outcome b) {
        if (a instanceof Outcome.Infinite || b instanceof Outcome.Infinite) {
            return a instanceof Outcome.Infinite ? a : b;
        }
        if (a instanceof Outcome.Certified x && b instanceof Outcome.Certified y) {
            return new Outcome.Certified(new Enclosure(
                    x.value().lower().add(y.value().lower()),
                    x.value().upper().add(y.value().upper())));
        }
        if (a instanceof Outcome.Rounded || b instanceof Outcome.Rounded) {
            return new Outcome.Rounded(value(a) + value(b));
        }
        return numerical(value(a) + value(b), error(a) + error(b));
    }

    /** The product with a positive factor. */
    static Outcome times(Rational factor, Outcome x) {
        if (x instanceof Outcome.Certified c) {
            return new Outcome.Certified(new Enclosure(
                    factor.multiply(c.value().lower()),
                    factor.multiply(c.value().upper())));
        }
        if (x instanceof Outcome.Infinite) {
            return x;
        }
        double f = factor.doubleValue();
        return x instanceof Outcome.Rounded ? new Outcome.Rounded(f * value(x)) : numerical(f * value(x), f * error(x));
    }

    /** The square of a value from 0 on. */
    static Outcome square(Outcome x) {
        if (x instanceof Outcome.Certified c) {
            Rational lower = positivePart(c.value().lower());
            Rational upper = c.value().upper();
            return new Outcome.Certified(new Enclosure(lower.multiply(lower), upper.multiply(upper)));
        }
        if (x instanceof Outcome.Infinite) {
            return x;
        }
        double v = value(x);
        return x instanceof Outcome.Rounded
                ? new Outcome.Rounded(v * v)
                : numerical(v * v, (2 * v + error(x)) * error(x));
    }

    /** The root of a value from 0 on, of which a computed one may be below 0 by its error. */
    static Outcome root(Outcome x) {
        if (x instanceof Outcome.Certified c) {
            return new Outcome.Certified(new Enclosure(
                    rootOf(positivePart(c.value().lower())).lower(),
                    rootOf(positivePart(c.value().upper())).upper()));
        }
        if (x instanceof Outcome.Infinite) {
            return x;
        }
        double root = Math.sqrt(Math.max(0, value(x)));
        if (x instanceof Outcome.Rounded) {
            return new Outcome.Rounded(root);
        }
        double above = Math.sqrt(Math.max(0, value(x) + error(x))) - root;
        double below = root - Math.sqrt(Math.max(0, value(x) - error(x)));
        return numerical(root, Math.max(above, below));
    }

    private static Enclosure rootOf(Rational x) {
        return x.isZero() ? Enclosure.exactly(x) : ROOTS.enclosure(ROOTS.sqrt(ROOTS.of(x)));
    }

    private static Rational positivePart(Rational x) {
        return x.signum() < 0 ? Rational.ZERO : x;
    }

    private static Outcome numerical(double value, double error) {
        return new Outcome.Numerical(value, error + ROUNDING * Math.abs(value));
    }

    private static double value(Outcome x) {
        if (x instanceof Outcome.Certified c) {
            return c.value().middle().doubleValue();
        }
        if (x instanceof Outcome.Numerical n) {
            return n.value();
        }
        if (x instanceof Outcome.Rounded r) {
            return r.value();
        }
        throw new IllegalArgumentException("no term of a sum: " + x);
    }

    private static double error(Outcome x) {
        return x instanceof Outcome.Numerical n
                ? n.error()
                : x instanceof Outcome.Certified c ? c.value().radius().doubleValue() : 0;
    }
}
