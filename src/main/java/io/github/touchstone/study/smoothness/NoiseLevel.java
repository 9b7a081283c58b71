package io.github.touchstone.study.smoothness;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A level of noise, {@code X_tau = sqrt(1 - tau) X_0 + sqrt(tau) Z} (spec LIP-1), enclosed in balls of {@value #BITS} bits.
 *
 * @param signal {@code 1 - tau = abar}
 * @param tau in (0, 1]
 */
public record NoiseLevel(Ball signal, Ball tau) {
    /** The precision of the enclosures. */
    static final int BITS = 192;

    /** The numbers of all levels. */
    static final BallArithmetic ARITHMETIC = new BallArithmetic(BITS);

    /** The level of a rational tau in (0, 1). */
    public static NoiseLevel of(Rational tau) {
        if (tau.signum() <= 0 || tau.compareTo(Rational.ONE) >= 0) {
            throw new IllegalArgumentException("tau must be in (0, 1), got " + tau);
        }
        return new NoiseLevel(ARITHMETIC.of(Rational.ONE.subtract(tau)), ARITHMETIC.of(tau));
    }

    /** The levels 1..T of a schedule. */
    public static List<NoiseLevel> of(ScheduleFamily family, int steps) {
        Schedule<Ball> schedule = family.schedule(steps, ARITHMETIC);
        return IntStream.rangeClosed(1, schedule.steps())
                .mapToObj(t -> new NoiseLevel(schedule.alphaBar(t), schedule.noise(t)))
                .toList();
    }

    /** {@code abar lambda + tau}, the variance of X_tau for a normal law of variance lambda. */
    Ball variance(Rational lambda) {
        return signal.multiply(ARITHMETIC.of(lambda)).add(tau);
    }
}
