package io.github.touchstone.study.lipschitz;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Certified;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Formula;
import io.github.touchstone.math.numbers.Rational;
import org.hipparchus.FieldElement;

/** The logarithmic bounds of the relaxed smoothness constant of a mixture of K normal laws, for every dimension and level. */
final class LogBounds {
    private static final int DIGITS = 15;

    private LogBounds() {}

    /** {@code max(1, 2 log(K/p) - 1)}: components of one covariance (spec SMO-3). */
    static Enclosure oneCovariance(long components, Rational p) {
        return atLeastOne(bound(components, p, 2, 1));
    }

    /** {@code max(1, 4 log(K/p))}: any components (spec SMO-4). */
    static Enclosure anyCovariances(long components, Rational p) {
        return atLeastOne(bound(components, p, 4, 0));
    }

    private static Enclosure bound(long components, Rational p, int slope, int less) {
        return Certified.evaluate(
                new Formula() {
                    @Override
                    public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
                        T ratio = a.of(Rational.of(components).divide(p));
                        return a.log(ratio).multiply(slope).subtract(a.of(less));
                    }
                },
                DIGITS);
    }

    private static Enclosure atLeastOne(Enclosure x) {
        return x.upper().compareTo(Rational.ONE) <= 0 ? Enclosure.exactly(Rational.ONE) : x;
    }
}
