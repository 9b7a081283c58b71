package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Formula;
import io.github.touchstone.math.numbers.IdentityTest;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.Pythagorean;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.SplittableRandom;
import org.hipparchus.FieldElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GAUSS-5 to GAUSS-8 and the equality of BND-1 at lengths whose two sides cannot be written down: both sides modulo random primes. */
class GaussianErrorModuloPrimesTest {
    private static final Rational VARIANCE = Rational.of(3, 7);

    private record Sides(ScheduleFamily family, int steps, int stop, PlainRule rule) {
        Formula claimed() {
            return new Formula() {
                @Override
                public <T extends FieldElement<T>> T in(Arithmetic<T> arithmetic) {
                    return rule.claim().at(Paths.of(family, steps, VARIANCE, arithmetic), stop);
                }
            };
        }

        Formula plain() {
            return new Formula() {
                @Override
                public <T extends FieldElement<T>> T in(Arithmetic<T> arithmetic) {
                    return PlainChain.of(Paths.of(family, steps, VARIANCE, arithmetic), rule)
                            .varianceError(stop);
                }
            };
        }
    }

    /** The bits of the difference grow as T^2 log2(10^4 T): 2^60 is more than enough for T = 10^5, and the error is below 1e-2 a prime. */
    private static boolean equal(Formula left, Formula right, int primes) {
        return new IdentityTest(1L << 60, primes).equal(left, right, new SplittableRandom(20260101));
    }

    @ParameterizedTest
    @CsvSource({"1000, 0, FIXED_SMALL", "1000, 1, FIXED_LARGE", "1000, 17, THEORY_FORM", "20000, 0, THEORY_FORM"})
    void varianceError_linearSchedule_equalsPlainRecursion(int steps, int stop, PlainRule rule) {
        Sides sides = new Sides(Linear.HO, steps, stop, rule);
        assertThat(equal(sides.claimed(), sides.plain(), 2)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1000, 0", "1000, 1", "1000, 500"})
    void varianceError_ddimOnPythagoreanSchedule_equalsPlainRecursion(int steps, int stop) {
        Sides sides = new Sides(Pythagorean.DEFAULT, steps, stop, PlainRule.DDIM);
        assertThat(equal(sides.claimed(), sides.plain(), 2)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1000, 0", "1000, 3"})
    void varianceError_wrongRule_isTold(int steps, int stop) {
        Sides small = new Sides(Linear.HO, steps, stop, PlainRule.FIXED_SMALL);
        Sides large = new Sides(Linear.HO, steps, stop, PlainRule.FIXED_LARGE);
        assertThat(equal(small.claimed(), large.plain(), 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2", "17", "1000"})
    void largestError_optimalSchedule_isAttained(int steps) {
        OptimalDdpm family = new OptimalDdpm(VARIANCE, OptimalDdpm.DEFAULT_END);
        Formula bound = new Formula() {
            @Override
            public <T extends FieldElement<T>> T in(Arithmetic<T> arithmetic) {
                return DdpmLowerBound.largestError(Paths.of(family, steps, VARIANCE, arithmetic));
            }
        };
        assertThat(equal(bound, new Sides(family, steps, 0, PlainRule.FIXED_SMALL).plain(), 2))
                .isTrue();
        assertThat(equal(bound, new Sides(Linear.HO, steps, 0, PlainRule.FIXED_SMALL).plain(), 1))
                .isFalse();
    }
}
