package io.github.touchstone.math.divergence;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Truth;
import java.util.function.Function;
import org.hipparchus.FieldElement;

/**
 * Two normal laws on the line, p = N(a, P) and q = N(b, Q), up to what their divergences depend on: the variances and the
 * squared distance of the means (spec DIV-2). All quantities are in the units of a variance.
 *
 * <p>Variances must be positive, but for {@link #squaredWasserstein}, which also holds at zero; another divergence of a
 * degenerate law is the caller's to name (spec DIV-1).
 *
 * <p><b>Accuracy.</b> Balls carry their error. In binary64 {@link #kl} and {@link #totalVariation} have absolute errors of a few
 * roundings of 1, so that small values have few digits, and {@link #totalVariation} has none if P/Q is within 1e-8 of 1 (DIV-6).
 *
 * @param p the variance P
 * @param q the variance Q
 * @param squaredGap {@code (a - b)^2}
 * @param <T> the numbers
 */
public record NormalPair<T extends FieldElement<T>>(T p, T q, T squaredGap) {
    /** The pair in the other order. */
    public NormalPair<T> swapped() {
        return new NormalPair<>(q, p, squaredGap);
    }

    /** The same pair over other numbers. */
    public <U extends FieldElement<U>> NormalPair<U> map(Function<T, U> f) {
        return new NormalPair<>(f.apply(p), f.apply(q), f.apply(squaredGap));
    }

    /** {@code KL(p||q) = (P/Q - 1 + (a-b)^2/Q - log(P/Q))/2} in nats (DIV-3). */
    public LogForm<T> kl() {
        T ratio = p.divide(q);
        T excess = ratio.subtract(p.getField().getOne());
        return new LogForm<>(excess.add(squaredGap.divide(q)), ratio);
    }

    /** {@code W_2(p, q)^2 = (sqrt P - sqrt Q)^2 + (a-b)^2} (DIV-5). */
    public T squaredWasserstein(Arithmetic<T> arithmetic) {
        T difference = arithmetic.sqrt(p).subtract(arithmetic.sqrt(q));
        return difference.multiply(difference).add(squaredGap);
    }

    /**
     * {@code TV(p, q) = sup_A |p(A) - q(A)|} (DIV-6): the difference of the masses between the two points where the densities
     * cross, or {@code erf(|a-b|/(2 sqrt(2 P)))} if P and Q are certainly equal.
     *
     * <p>Throws {@link io.github.touchstone.math.numbers.UndecidedException} if an enclosure cannot tell P from Q. Two balls that
     * look alike may hold different numbers, so P = Q is certain only for exact ones.
     */
    public T totalVariation(Arithmetic<T> arithmetic) {
        T gap = arithmetic.sqrt(squaredGap);
        T two = arithmetic.of(2);
        if (arithmetic.less(p, q) == Truth.FALSE && arithmetic.less(q, p) == Truth.FALSE) {
            return arithmetic.erf(gap.divide(two.multiply(arithmetic.sqrt(two.multiply(p)))));
        }
        // crossings x of N(0, P) and N(gap, Q):  bend x^2 + 2 (gap/Q) x - gap^2/Q - log(Q/P) = 0
        T bend = p.reciprocal().subtract(q.reciprocal());
        T centre = gap.divide(q).negate().divide(bend);
        T discriminant = squaredGap.divide(p.multiply(q)).add(bend.multiply(arithmetic.log(q.divide(p))));
        T spread = arithmetic.sqrt(discriminant).divide(bend);
        T left = centre.subtract(spread);
        T right = centre.add(spread);
        T massOfP = erfScaled(arithmetic, right, p).subtract(erfScaled(arithmetic, left, p));
        T massOfQ =
                erfScaled(arithmetic, right.subtract(gap), q).subtract(erfScaled(arithmetic, left.subtract(gap), q));
        // left > right exactly when bend < 0: both masses then change sign, as does the side on which p is the larger
        return half(arithmetic, massOfP.subtract(massOfQ));
    }

    /** {@code erf(x/sqrt(2 variance))}: twice the mass of N(0, variance) in [0, x]. */
    private static <T extends FieldElement<T>> T erfScaled(Arithmetic<T> arithmetic, T x, T variance) {
        return arithmetic.erf(x.divide(arithmetic.sqrt(variance.multiply(2))));
    }

    private static <T extends FieldElement<T>> T half(Arithmetic<T> arithmetic, T x) {
        return x.divide(arithmetic.of(2));
    }
}
