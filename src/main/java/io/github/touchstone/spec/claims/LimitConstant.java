package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Formula;
import io.github.touchstone.math.numbers.Rational;
import org.hipparchus.FieldElement;

/**
 * The limits of {@code T^2 KL} per coordinate on a Gaussian with lambda > 0 fixed, as T grows and abar_T vanishes fast enough
 * (BND-5, BND-6, which say how fast), and those of {@code T^2 KL/(c1 log T)^2} on the logistic schedule (BND-7); value {@code (numerator/denominator) pi^power}.
 */
public enum LimitConstant implements Formula {
    /** DDPM fixed-small on its best grid: 4. */
    DDPM_BEST(4, 1, 0),
    /** DDPM fixed-small on equal angles: pi^4/16. */
    DDPM_EQUAL_ANGLES(1, 16, 4),
    /** DDIM on its best grid, equal angles: pi^4/64. */
    DDIM_BEST(1, 64, 4),
    /** The ratio of the two best: 256/pi^4. */
    BEST_RATIO(256, 1, -4),
    /** DDPM in the theory form on the logistic schedule, in units of (c1 log T)^2: 1/16. */
    DDPM_LOGISTIC(1, 16, 0),
    /** DDIM on the logistic schedule, in units of (c1 log T)^2: 1/64. */
    DDIM_LOGISTIC(1, 64, 0);

    private final int numerator;
    private final int denominator;
    private final int power;

    LimitConstant(int numerator, int denominator, int power) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.power = power;
    }

    @Override
    public <T extends FieldElement<T>> T in(Arithmetic<T> arithmetic) {
        T value = arithmetic.of(Rational.of(numerator, denominator));
        for (int i = 0; i < Math.abs(power); i++) {
            value = power > 0 ? value.multiply(arithmetic.pi()) : value.divide(arithmetic.pi());
        }
        return value;
    }
}
