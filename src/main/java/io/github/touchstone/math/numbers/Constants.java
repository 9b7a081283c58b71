package io.github.touchstone.math.numbers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Constants by Machin's formulae, computed once for each precision (spec NUM-12). */
final class Constants {
    private static final Map<Integer, Ball> PI = new ConcurrentHashMap<>();
    private static final Map<Integer, Ball> LOG_TWO = new ConcurrentHashMap<>();

    private Constants() {}

    /** {@code pi = 16 atan(1/5) - 4 atan(1/239)}. */
    static Ball pi(BallField field) {
        return PI.computeIfAbsent(field.bits(), bits -> {
            BallField work = new BallField(bits + 32);
            Ball first = Series.inverseTangent(work, 5, -1).multiply(16);
            return first.subtract(Series.inverseTangent(work, 239, -1).multiply(4))
                    .in(field);
        });
    }

    /** {@code log 2 = 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749)}. */
    static Ball logTwo(BallField field) {
        return LOG_TWO.computeIfAbsent(field.bits(), bits -> {
            BallField work = new BallField(bits + 32);
            Ball first = Series.inverseTangent(work, 26, 1).multiply(18);
            Ball second = Series.inverseTangent(work, 4801, 1).multiply(2);
            return first.subtract(second)
                    .add(Series.inverseTangent(work, 8749, 1).multiply(8))
                    .in(field);
        });
    }
}
