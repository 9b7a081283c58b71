package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * One prediction turned into another at {@code x = sqrt(a) x0 + sqrt(1-a) eps} (PRC-2, PRC-3). What divides by sqrt(a) is
 * refused at a = 0 with {@link UndefinedStepException}: there x says nothing of x0.
 */
public class Predictions<T extends FieldElement<T>> {
    private final Arithmetic<T> arithmetic;

    /** In the given arithmetic. */
    public Predictions(Arithmetic<T> arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** The prediction {@code to} that says the same as {@code value} of the kind {@code from}. */
    public final T convert(PredictionType from, PredictionType to, T a, T x, T value) {
        if (from == to) {
            return value;
        }
        return switch (to) {
            case EPSILON -> epsilon(from, a, x, value);
            case SAMPLE -> clean(from, a, x, value);
            case V_PREDICTION -> velocity(a, clean(from, a, x, value), epsilon(from, a, x, value));
            case SCORE -> score(a, epsilon(from, a, x, value));
        };
    }

    /** x0 from a prediction. */
    public final T clean(PredictionType from, T a, T x, T value) {
        return switch (from) {
            case EPSILON -> cleanFromEpsilon(a, x, value);
            case SAMPLE -> value;
            case V_PREDICTION -> cleanFromVelocity(a, x, value);
            case SCORE -> cleanFromEpsilon(a, x, epsilonFromScore(a, value));
        };
    }

    /** eps from a prediction. */
    public final T epsilon(PredictionType from, T a, T x, T value) {
        return switch (from) {
            case EPSILON -> value;
            case SAMPLE -> epsilonFromClean(a, x, value);
            case V_PREDICTION -> epsilonFromVelocity(a, x, value);
            case SCORE -> epsilonFromScore(a, value);
        };
    }

    /** {@code x0 = (x - sqrt(1-a) eps)/sqrt(a)}. */
    protected T cleanFromEpsilon(T a, T x, T epsilon) {
        requireSignal(a);
        return x.subtract(sqrt(noise(a)).multiply(epsilon)).divide(sqrt(a));
    }

    /** {@code eps = (x - sqrt(a) x0)/sqrt(1-a)}. */
    protected T epsilonFromClean(T a, T x, T clean) {
        return x.subtract(sqrt(a).multiply(clean)).divide(sqrt(noise(a)));
    }

    /** {@code x0 = sqrt(a) x - sqrt(1-a) v}. */
    protected T cleanFromVelocity(T a, T x, T v) {
        return sqrt(a).multiply(x).subtract(sqrt(noise(a)).multiply(v));
    }

    /** {@code eps = sqrt(a) v + sqrt(1-a) x}. */
    protected T epsilonFromVelocity(T a, T x, T v) {
        return sqrt(a).multiply(v).add(sqrt(noise(a)).multiply(x));
    }

    /** {@code eps = -sqrt(1-a) s}. */
    protected T epsilonFromScore(T a, T score) {
        return sqrt(noise(a)).multiply(score).negate();
    }

    /** {@code v = sqrt(a) eps - sqrt(1-a) x0}. */
    public T velocity(T a, T clean, T epsilon) {
        return sqrt(a).multiply(epsilon).subtract(sqrt(noise(a)).multiply(clean));
    }

    /** {@code s = -eps/sqrt(1-a)}. */
    protected T score(T a, T epsilon) {
        return epsilon.divide(sqrt(noise(a))).negate();
    }

    /** {@code x = sqrt(a) x0 + sqrt(1-a) eps}, the forward process. */
    public T noised(T a, T clean, T epsilon) {
        return sqrt(a).multiply(clean).add(sqrt(noise(a)).multiply(epsilon));
    }

    /** {@code 1 - a}, by subtraction as practice has it. */
    protected T noise(T a) {
        return arithmetic.one().subtract(a);
    }

    private T sqrt(T x) {
        return arithmetic.sqrt(x);
    }

    private static void requireSignal(FieldElement<?> a) {
        if (a.isZero()) {
            throw new UndefinedStepException("abar = 0: x0 cannot be recovered from epsilon or score");
        }
    }
}
