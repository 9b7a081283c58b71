package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The elementary functions of balls at points of the ball, against a ball of thrice the precision around the image of that
 * point (NUM-10 to NUM-15). Both balls contain the true value, so they must meet.
 */
class BallFunctionProperties {
    private static final int TRIES = 200;

    private interface Function extends BiFunction<BallArithmetic, Ball, Ball> {}

    @Provide
    Arbitrary<BallSample> moderate() {
        return samples(6);
    }

    @Provide
    Arbitrary<BallSample> large() {
        return samples(200);
    }

    @Provide
    Arbitrary<BallSample> small() {
        return samples(0);
    }

    private static Arbitrary<BallSample> samples(int high) {
        return Arbitraries.randomValue((Random random) -> BallSample.narrow(random, BallSample.field(random), high));
    }

    @Property(tries = TRIES)
    void exp_point_imageInResult(@ForAll("moderate") BallSample s) {
        holds(s, BallArithmetic::exp);
    }

    @Property(tries = TRIES)
    void log_point_imageInResult(@ForAll("large") BallSample s) {
        holds(s, BallArithmetic::log);
    }

    @Property(tries = TRIES)
    void sin_point_imageInResult(@ForAll("large") BallSample s) {
        holds(s, BallArithmetic::sin);
    }

    @Property(tries = TRIES)
    void cos_point_imageInResult(@ForAll("large") BallSample s) {
        holds(s, BallArithmetic::cos);
    }

    @Property(tries = TRIES)
    void atan_point_imageInResult(@ForAll("large") BallSample s) {
        holds(s, BallArithmetic::atan);
    }

    @Property(tries = TRIES)
    void asin_point_imageInResult(@ForAll("small") BallSample s) {
        holds(s, BallArithmetic::asin);
    }

    @Property(tries = TRIES / 4)
    void erf_point_imageInResult(@ForAll("moderate") BallSample s) {
        holds(s, BallArithmetic::erf);
    }

    private static void holds(BallSample s, Function f) {
        BallArithmetic fine = new BallArithmetic(3 * s.ball().bits());
        BallArithmetic coarse = new BallArithmetic(s.ball().bits());
        try {
            Ball image = f.apply(coarse, s.ball());
            Ball reference = f.apply(fine, fine.of(s.point()));
            assertThat(image.enclosure().meets(reference.enclosure())).isTrue();
        } catch (ArithmeticException refused) {
            assertThat(refused).isNotInstanceOf(NotRepresentableException.class);
        }
    }
}
