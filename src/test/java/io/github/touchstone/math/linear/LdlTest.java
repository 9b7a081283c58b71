package io.github.touchstone.math.linear;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.UndecidedException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MIX-4: systems and determinants of positive definite matrices, in Q against what they solve and against elimination. */
class LdlTest {
    private static final List<List<Rational>> MATRIX =
            List.of(row(4, 2, 0, 1), row(2, 5, 1, 0), row(0, 1, 3, -1), row(1, 0, -1, 2));

    private static List<Rational> row(long... numbers) {
        return Arrays.stream(numbers).mapToObj(Rational::of).toList();
    }

    @Test
    void solve_inRationals_isTheSolution() {
        List<Rational> b = row(1, -2, 3, 5);
        List<Rational> x = Ldl.of(EXACT, MATRIX).solve(b);
        assertThat(CommutingMatrices.of(EXACT, 4).matrix(MATRIX).operate(x)).isEqualTo(b);
    }

    @Test
    void logDeterminant_isTheLogarithmOfTheDeterminant() {
        BallArithmetic balls = new BallArithmetic(200);
        Rational determinant = CommutingMatrices.of(EXACT, 4).matrix(MATRIX).determinant();
        Ball log = Ldl.of(
                        balls,
                        MATRIX.stream()
                                .map(row -> row.stream().map(balls::of).toList())
                                .toList())
                .logDeterminant();
        assertThat(log.enclosure().meets(balls.log(balls.of(determinant)).enclosure()))
                .isTrue();
        assertThat(log.enclosure().radius()).isLessThan(Rational.parse("1e-55"));
    }

    @Test
    void of_singular_throws() {
        List<List<Rational>> singular = List.of(row(1, 1, 0), row(1, 1, 0), row(0, 0, 1));
        assertThatThrownBy(() -> Ldl.of(EXACT, singular).solve(row(1, 0, 0))).isInstanceOf(ArithmeticException.class);
        BallArithmetic balls = new BallArithmetic(64);
        Ball third = balls.one().divide(balls.of(3));
        List<List<Ball>> maybe = List.of(List.of(third, third), List.of(third, third));
        assertThatThrownBy(() -> Ldl.of(balls, maybe).solve(List.of(third, third)))
                .isInstanceOf(UndecidedException.class);
    }
}
