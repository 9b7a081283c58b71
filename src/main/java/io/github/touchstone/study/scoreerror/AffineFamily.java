package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.numbers.DoubleDoubleBall;

/**
 * Affine errors of the score on a Gaussian target, up to a factor: {@code e_t(x) = a_t/sqrt(v_t) + b_t (x - E X_t)/v_t}, one of a_t, b_t
 * being zero at every t (spec SER-7).
 */
enum AffineFamily {
    /** a_t that maximises the mean of Y_m, at a given eps in levels. */
    WORST_SHIFT("worst shift", true) {
        @Override
        DoubleDoubleBall size(AffineCase c, int t) {
            return c.push(t).divide(c.noiseShare(t));
        }
    },
    /** b_t that maximises Var Y_m to first order, at a given eps in levels. */
    WORST_SLOPE("worst slope", false) {
        @Override
        DoubleDoubleBall size(AffineCase c, int t) {
            return c.slope(t).divide(c.noiseShare(t));
        }
    },
    /** The exact score of N(mu', lambda): {@code a_t = sqrt(R_t)}. */
    NEIGHBOUR("score of a shifted target", true) {
        @Override
        DoubleDoubleBall size(AffineCase c, int t) {
            return c.precision(t).sqrt();
        }
    },
    /** The same error of the noise prediction at every level, {@code (1 - abar_t) E e_t^2} constant. */
    LEVEL_SHIFT("constant shift of the noise prediction", true) {
        @Override
        DoubleDoubleBall size(AffineCase c, int t) {
            return c.noiseShare(t).reciprocal().sqrt();
        }
    },
    /** The same with a slope. */
    LEVEL_SLOPE("slope, equal at all levels", false) {
        @Override
        DoubleDoubleBall size(AffineCase c, int t) {
            return c.noiseShare(t).reciprocal().sqrt();
        }
    },
    /** A score that is too small by one factor everywhere, {@code s + e = (1 - B) s}. */
    SCALED("score times a constant", false) {
        @Override
        DoubleDoubleBall size(AffineCase c, int t) {
            return c.one();
        }
    },
    /** A score that is off by a constant everywhere, {@code e_t(x) = a}. */
    SCORE_SHIFT("constant shift of the score", true) {
        @Override
        DoubleDoubleBall size(AffineCase c, int t) {
            return c.variance(t).sqrt();
        }
    };

    private final String words;
    private final boolean shift;

    AffineFamily(String words, boolean shift) {
        this.words = words;
        this.shift = shift;
    }

    /** {@code a_t} or {@code b_t}, up to a factor that does not depend on t. */
    abstract DoubleDoubleBall size(AffineCase c, int t);

    /** What it is, in words. */
    String words() {
        return words;
    }

    /** Whether it is a_t, and not b_t. */
    boolean shift() {
        return shift;
    }
}
