package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The field operations of balls against exact rationals: points in, points out (NUM-8, NUM-9). */
class BallFieldProperties {
    private static final int TRIES = 2000;

    record Pair(BallSample a, BallSample b) {
        static Pair any(Random random) {
            BallField field = BallSample.field(random);
            return new Pair(BallSample.any(random, field), BallSample.any(random, field));
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.randomValue(Pair::any);
    }

    @Provide
    Arbitrary<BallSample> singles() {
        return Arbitraries.randomValue(random -> BallSample.any(random, BallSample.field(random)));
    }

    @Property(tries = TRIES)
    void add_pointsInOperands_sumInResult(@ForAll("pairs") Pair p) {
        holds(p, Ball::add, Rational::add);
    }

    @Property(tries = TRIES)
    void subtract_pointsInOperands_differenceInResult(@ForAll("pairs") Pair p) {
        holds(p, Ball::subtract, Rational::subtract);
    }

    @Property(tries = TRIES)
    void multiply_pointsInOperands_productInResult(@ForAll("pairs") Pair p) {
        holds(p, Ball::multiply, Rational::multiply);
    }

    @Property(tries = TRIES)
    void divide_pointsInOperands_quotientInResultOrRefused(@ForAll("pairs") Pair p) {
        Optional<Ball> quotient = decided(() -> p.a.ball().divide(p.b.ball()));
        quotient.ifPresent(q -> assertThat(q.enclosure().contains(p.a.point().divide(p.b.point())))
                .isTrue());
    }

    @Property(tries = TRIES)
    void divide_divisorFarFromZero_decided(@ForAll("pairs") Pair p) {
        boolean far = p.b.ball().rad() < p.b.ball().mid().abs().doubleValue() / 2;
        boolean small = p.a.ball().mid().bitLength() < p.a.ball().bits() + 100;
        if (far && small) {
            assertThat(decided(() -> p.a.ball().divide(p.b.ball())))
                    .matches(q -> q.isPresent() || p.a.ball().bits() > 1000);
        }
    }

    @Property(tries = TRIES)
    void less_certainAnswer_holdsForPoints(@ForAll("pairs") Pair p) {
        boolean below = p.a.point().compareTo(p.b.point()) < 0;
        Truth answer = new BallArithmetic(p.a.ball().bits()).less(p.a.ball(), p.b.ball());
        assertThat(answer).isIn(Truth.of(below), Truth.UNDECIDED);
        Enclosure a = p.a.ball().enclosure();
        Enclosure b = p.b.ball().enclosure();
        assertThat(answer == Truth.TRUE).isEqualTo(a.upper().compareTo(b.lower()) < 0);
        assertThat(answer == Truth.FALSE).isEqualTo(b.upper().compareTo(a.lower()) <= 0);
    }

    @Property(tries = TRIES)
    void unary_pointInOperand_imageInResult(@ForAll("singles") BallSample s, @ForAll int n) {
        holds(s, Ball::negate, Rational::negate);
        holds(s, Ball::abs, Rational::abs);
        holds(s, x -> x.multiply(n), x -> x.multiply(n));
        holds(s, x -> x.divide(n | 1), x -> x.divide(Rational.of(n | 1)));
        holds(s, x -> x.scale(n % 300), x -> x.multiply(BallSample.two(n % 300)));
        holds(s, x -> x.in(new BallField(32 + Math.floorMod(n, 300))), x -> x);
        holds(s, x -> x.widen(Math.floorMod(n, 300)), x -> x);
    }

    @Property(tries = TRIES)
    void sqrt_pointInOperand_rootInResult(@ForAll("singles") BallSample s) {
        Optional<Ball> root = s.point().signum() < 0 ? Optional.empty() : decided(s.ball()::sqrt);
        root.map(Ball::enclosure).ifPresent(r -> {
            assertThat(r.upper().multiply(r.upper()).compareTo(s.point())).isGreaterThanOrEqualTo(0);
            assertThat(r.lower().signum() <= 0 || r.lower().multiply(r.lower()).compareTo(s.point()) <= 0)
                    .isTrue();
        });
    }

    @Property(tries = TRIES)
    void widen_operand_imageWider(@ForAll("pairs") Pair p, @ForAll long extra) {
        Ball a = p.a.ball();
        Ball b = p.b.ball();
        Ball wider = a.widen(1 + Math.floorMod(extra, 1L << 40));
        for (BinaryOperator<Ball> operation : operations()) {
            decided(() -> operation.apply(wider, b))
                    .ifPresent(w -> assertThat(w.rad())
                            .isGreaterThanOrEqualTo(operation.apply(a, b).rad()));
            decided(() -> operation.apply(b, wider))
                    .ifPresent(w -> assertThat(w.rad())
                            .isGreaterThanOrEqualTo(operation.apply(b, a).rad()));
        }
    }

    private static Iterable<BinaryOperator<Ball>> operations() {
        return java.util.List.of(Ball::add, Ball::subtract, Ball::multiply, Ball::divide);
    }

    private static void holds(Pair p, BinaryOperator<Ball> ball, BinaryOperator<Rational> exact) {
        Enclosure image = ball.apply(p.a.ball(), p.b.ball()).enclosure();
        assertThat(image.contains(exact.apply(p.a.point(), p.b.point()))).isTrue();
    }

    private static void holds(BallSample s, UnaryOperator<Ball> ball, UnaryOperator<Rational> exact) {
        assertThat(ball.apply(s.ball()).enclosure().contains(exact.apply(s.point())))
                .isTrue();
    }

    /** The result, unless the ball is refused. */
    private static Optional<Ball> decided(Supplier<Ball> operation) {
        try {
            return Optional.of(operation.get());
        } catch (ArithmeticException refused) {
            return Optional.empty();
        }
    }
}
