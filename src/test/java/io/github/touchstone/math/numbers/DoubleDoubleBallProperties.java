package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Field operations and roots of double-double balls against exact rationals: points in, points out (DD-1 to DD-8). */
class DoubleDoubleBallProperties {
    private static final int TRIES = 2000;

    record Pair(DoubleDoubleSample a, DoubleDoubleSample b) {
        static Pair any(Random random) {
            if (random.nextInt(3) == 0) {
                return new Pair(DoubleDoubleSample.powerOfTwo(random), DoubleDoubleSample.powerOfTwo(random));
            }
            DoubleDoubleSample a = sample(random);
            return random.nextInt(4) == 0
                    ? new Pair(a, close(a, random))
                    : new Pair(a, random.nextBoolean() ? sample(random) : DoubleDoubleSample.ordinary(random));
        }

        private static DoubleDoubleSample sample(Random random) {
            return switch (random.nextInt(5)) {
                case 0 -> DoubleDoubleSample.powerOfTwo(random);
                case 1, 2 -> DoubleDoubleSample.ordinary(random);
                default -> DoubleDoubleSample.extreme(random);
            };
        }

        /** A few units away: sums and differences cancel. */
        private static DoubleDoubleSample close(DoubleDoubleSample a, Random random) {
            double hi = a.ball().hi();
            double lo = Math.ulp(hi) * (random.nextDouble() - 0.5);
            double near = hi + (random.nextInt(9) - 4) * Math.ulp(hi);
            DoubleDoubleBall ball = DoubleDoubleBall.fastTwoSum(random.nextBoolean() ? near : -near, lo, 0);
            return new DoubleDoubleSample(ball, ball.midpoint());
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.randomValue(Pair::any);
    }

    @Provide
    Arbitrary<DoubleDoubleSample> samples() {
        return Arbitraries.randomValue(Pair::sample);
    }

    @Property(tries = TRIES)
    void add_pointsInOperands_sumInResult(@ForAll("pairs") Pair p) {
        holds(p, DoubleDoubleBall::add, Rational::add);
    }

    @Property(tries = TRIES)
    void subtract_pointsInOperands_differenceInResult(@ForAll("pairs") Pair p) {
        holds(p, DoubleDoubleBall::subtract, Rational::subtract);
    }

    @Property(tries = TRIES)
    void multiply_pointsInOperands_productInResult(@ForAll("pairs") Pair p) {
        holds(p, DoubleDoubleBall::multiply, Rational::multiply);
    }

    @Property(tries = TRIES)
    void divide_pointsInOperands_quotientInResultOrRefused(@ForAll("pairs") Pair p) {
        if (p.b.ball().enclosure().contains(Rational.ZERO)) {
            assertThat(result(() -> p.a.ball().divide(p.b.ball()))).isEmpty();
        } else {
            holds(p, DoubleDoubleBall::divide, Rational::divide);
        }
    }

    @Property(tries = TRIES)
    void square_pointInOperand_squareInResult(@ForAll("samples") DoubleDoubleSample x) {
        holds(x.point().multiply(x.point()), () -> x.ball().square());
    }

    @Property(tries = TRIES)
    void multiplyInt_pointInOperand_multipleInResult(@ForAll("samples") DoubleDoubleSample x, @ForAll int n) {
        holds(x.point().multiply(n), () -> x.ball().multiply(n));
    }

    @Property(tries = TRIES)
    void divideInt_pointInOperand_quotientInResult(@ForAll("samples") DoubleDoubleSample x, @ForAll int n) {
        if (n != 0) {
            holds(x.point().divide(Rational.of(n)), () -> x.ball().divide(n));
        }
    }

    @Property(tries = TRIES)
    void sqrt_pointInOperand_rootInResultOrRefused(@ForAll("samples") DoubleDoubleSample x) {
        if (x.ball().enclosure().lower().signum() < 0) {
            assertThat(result(() -> x.ball().sqrt())).isEmpty();
            return;
        }
        Enclosure root = x.ball().sqrt().enclosure();
        assertThat(root.lower().signum() <= 0 || root.lower().pow(2).compareTo(x.point()) <= 0)
                .isTrue();
        assertThat(root.upper().pow(2).compareTo(x.point()) >= 0).isTrue();
    }

    @Property(tries = TRIES)
    void absAndNegate_pointInOperand_imageInResult(@ForAll("samples") DoubleDoubleSample x) {
        assertThat(x.ball().abs().enclosure().contains(x.point().abs())).isTrue();
        assertThat(x.ball().negate().enclosure().contains(x.point().negate())).isTrue();
    }

    @Property(tries = TRIES)
    void less_certainAnswer_holdsForPoints(@ForAll("pairs") Pair p) {
        Truth answer = DoubleDoubleArithmetic.DD.less(p.a.ball(), p.b.ball());
        boolean truth = p.a.point().compareTo(p.b.point()) < 0;
        assertThat(answer).isIn(Truth.UNDECIDED, Truth.of(truth));
        if (p.a.ball().radius() == 0 && p.b.ball().radius() == 0) {
            assertThat(answer).isEqualTo(Truth.of(truth));
        }
    }

    @Property(tries = TRIES)
    void ofRational_anyFraction_containedWithinTwoToMinus106(@ForAll long n, @ForAll long d) {
        if (d != 0) {
            Rational x = Rational.of(n, d);
            DoubleDoubleBall ball = DoubleDoubleArithmetic.DD.of(x);
            assertThat(ball.enclosure().contains(x)).isTrue();
            assertThat(ball.radius()).isLessThanOrEqualTo(0x1.001p-106 * Math.abs(ball.hi()));
        }
    }

    private static void holds(Pair p, BinaryOperator<DoubleDoubleBall> balls, BinaryOperator<Rational> exact) {
        holds(exact.apply(p.a.point(), p.b.point()), () -> balls.apply(p.a.ball(), p.b.ball()));
    }

    /** The exact result is in the ball, or the operation refused to overflow. */
    private static void holds(Rational exact, Supplier<DoubleDoubleBall> operation) {
        Optional<DoubleDoubleBall> result = result(operation);
        if (result.isPresent()) {
            DoubleDoubleBall ball = result.orElseThrow();
            assertThat(ball.enclosure().contains(exact))
                    .as("%s in %s", exact.doubleValue(), ball)
                    .isTrue();
            assertThat(Math.abs(ball.lo())).isLessThanOrEqualTo(Math.ulp(ball.hi()) / 2);
        }
    }

    /** Empty where the answer is undecided or out of range, which only extreme operands are. */
    private static Optional<DoubleDoubleBall> result(Supplier<DoubleDoubleBall> operation) {
        try {
            return Optional.of(operation.get());
        } catch (UndecidedException | OutOfRangeException e) {
            return Optional.empty();
        } catch (ArithmeticException e) {
            assertThat(e).hasMessageMatching("division by zero|square root of a negative.*");
            return Optional.empty();
        }
    }
}
