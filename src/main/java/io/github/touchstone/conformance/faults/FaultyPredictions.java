package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.samplers.practice.Predictions;
import org.hipparchus.FieldElement;

/** The conversions with one mistake. */
final class FaultyPredictions<T extends FieldElement<T>> extends Predictions<T> {
    private final PredictionFault fault;
    private final Arithmetic<T> arithmetic;

    FaultyPredictions(PredictionFault fault, Arithmetic<T> arithmetic) {
        super(arithmetic);
        this.fault = fault;
        this.arithmetic = arithmetic;
    }

    @Override
    protected T cleanFromEpsilon(T a, T x, T epsilon) {
        return switch (fault) {
            case CLEAN_NOISE_NOT_ROOTED ->
                x.subtract(noise(a).multiply(epsilon)).divide(root(a));
            case CLEAN_NOISE_OF_ROOT ->
                x.subtract(arithmetic.one().subtract(root(a)).multiply(epsilon)).divide(root(a));
            case CLEAN_SIGNAL_NOT_ROOTED ->
                x.subtract(root(noise(a)).multiply(epsilon)).divide(a);
            case CLEAN_NOT_SCALED -> x.subtract(root(noise(a)).multiply(epsilon));
            case CLEAN_SIGN -> x.add(root(noise(a)).multiply(epsilon)).divide(root(a));
            default -> super.cleanFromEpsilon(a, x, epsilon);
        };
    }

    @Override
    protected T epsilonFromClean(T a, T x, T clean) {
        T right = super.epsilonFromClean(a, x, clean);
        return switch (fault) {
            case EPSILON_IS_CLEAN -> clean;
            case EPSILON_NOT_ROOTED -> right.divide(root(noise(a)));
            case EPSILON_SIGN -> right.negate();
            case EPSILON_SIGNAL_MISSING -> x.subtract(clean).divide(root(noise(a)));
            default -> right;
        };
    }

    @Override
    protected T cleanFromVelocity(T a, T x, T v) {
        return switch (fault) {
            case VELOCITY_CLEAN_SIGN -> root(a).multiply(x).add(root(noise(a)).multiply(v));
            case VELOCITY_CLEAN_SWAPPED -> root(noise(a)).multiply(x).subtract(root(a).multiply(v));
            default -> super.cleanFromVelocity(a, x, v);
        };
    }

    @Override
    protected T epsilonFromVelocity(T a, T x, T v) {
        return switch (fault) {
            case VELOCITY_EPSILON_SIGN ->
                root(a).multiply(v).subtract(root(noise(a)).multiply(x));
            case VELOCITY_EPSILON_SWAPPED -> root(noise(a)).multiply(v).add(root(a).multiply(x));
            case VELOCITY_IS_EPSILON -> v;
            default -> super.epsilonFromVelocity(a, x, v);
        };
    }

    @Override
    public T velocity(T a, T clean, T epsilon) {
        return switch (fault) {
            case VELOCITY_SIGN -> root(a).multiply(epsilon).add(root(noise(a)).multiply(clean));
            case VELOCITY_NEGATED -> super.velocity(a, clean, epsilon).negate();
            case VELOCITY_SWAPPED -> super.velocity(noise(a), clean, epsilon);
            default -> super.velocity(a, clean, epsilon);
        };
    }

    @Override
    protected T score(T a, T epsilon) {
        return switch (fault) {
            case SCORE_SIGN -> super.score(a, epsilon).negate();
            case SCORE_NOT_ROOTED -> epsilon.divide(noise(a)).negate();
            default -> super.score(a, epsilon);
        };
    }

    @Override
    protected T epsilonFromScore(T a, T score) {
        return switch (fault) {
            case SCORE_EPSILON_SIGN -> super.epsilonFromScore(a, score).negate();
            case SCORE_EPSILON_NOT_ROOTED -> noise(a).multiply(score).negate();
            default -> super.epsilonFromScore(a, score);
        };
    }

    private T root(T x) {
        return arithmetic.sqrt(x);
    }
}
