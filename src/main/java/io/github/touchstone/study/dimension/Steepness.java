package io.github.touchstone.study.dimension;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.montecarlo.Progress;
import io.github.touchstone.study.smoothness.Effort;
import io.github.touchstone.study.smoothness.Found;
import io.github.touchstone.study.smoothness.NoiseLevel;
import io.github.touchstone.study.smoothness.Smoothness;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The smoothness constant L (LIP-1) over a list of noise levels, enclosed: equidistant log-odds from -{@value #REACH} to
 * {@value #REACH}. Over all levels it is larger if at all.
 */
final class Steepness {
    private static final int REACH = 14;

    private static final int DIGITS = 3;

    private Steepness() {}

    /** The smallest L with {@code P(tau |s'| > L) <= p} at every level. */
    static Value of(Target target, Rational p, int perUnit) {
        List<NoiseLevel> levels = IntStream.rangeClosed(-REACH * perUnit, REACH * perUnit)
                .mapToObj(i -> NoiseLevel.of(Rational.ofExactly(1 / (1 + StrictMath.exp((double) -i / perUnit)))))
                .toList();
        Found found = new Smoothness(target, new Effort(DIGITS, 1, 0.95, 1))
                .uniform(levels, p, Progress.NONE)
                .found();
        return Value.enclosed(((Found.Enclosed) found).value());
    }
}
