package io.github.touchstone.math.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Functions act on multiples of the identity, entry by entry, and are refused elsewhere. */
class CommutingMatricesTest {
    private static final BallArithmetic BALLS = new BallArithmetic(128);
    private static final CommutingMatrices<Ball> MATRICES = CommutingMatrices.of(BALLS, 2);
    private static final Rational HALF = Rational.of(1, 2);
    private static final CommutingMatrix<Ball> FULL =
            MATRICES.matrix(List.of(List.of(Rational.of(2), HALF), List.of(HALF, Rational.of(3))));

    @Test
    void functions_onMultiplesOfTheIdentity_areThoseOfTheFactor() {
        assertOnFactor(MATRICES::sqrt, BALLS::sqrt);
        assertOnFactor(MATRICES::exp, BALLS::exp);
        assertOnFactor(MATRICES::log, BALLS::log);
        assertOnFactor(MATRICES::sin, BALLS::sin);
        assertOnFactor(MATRICES::cos, BALLS::cos);
        assertOnFactor(MATRICES::atan, BALLS::atan);
        assertOnFactor(MATRICES::asin, BALLS::asin);
        assertOnFactor(MATRICES::erf, BALLS::erf);
        assertThat(MATRICES.pi().entry(0, 0)).isEqualTo(BALLS.pi());
        assertThat(MATRICES.pi().entry(0, 1).isZero()).isTrue();
    }

    private static void assertOnFactor(UnaryOperator<CommutingMatrix<Ball>> function, UnaryOperator<Ball> ofFactor) {
        CommutingMatrix<Ball> image = function.apply(MATRICES.of(HALF));
        assertThat(image.entry(1, 1)).isEqualTo(ofFactor.apply(BALLS.of(HALF)));
        assertThat(image.entry(1, 0).isZero()).isTrue();
        assertThatThrownBy(() -> function.apply(FULL))
                .isInstanceOf(NotRepresentableException.class)
                .hasMessageContaining("give the eigenvalues instead");
    }

    @Test
    void certified_isThatOfTheEntries() {
        assertThat(MATRICES.certified()).isTrue();
        assertThat(CommutingMatrices.of(Binary64Arithmetic.DOUBLE, 2).certified())
                .isFalse();
        assertThat(MATRICES.label()).isEqualTo("ball(128) 2x2");
    }

    @Test
    void equals_scalarAndItsFullForm_areEqualAndHashAlike() {
        CommutingMatrix<Ball> full =
                MATRICES.matrix(List.of(List.of(HALF, Rational.ZERO), List.of(Rational.ZERO, HALF)));
        assertThat(full).isEqualTo(MATRICES.of(HALF)).hasSameHashCodeAs(MATRICES.of(HALF));
        assertThat(full).isNotEqualTo(FULL);
        assertThat(FULL.hashCode()).isNotEqualTo(full.hashCode());
        assertThat(FULL.toString()).contains("ball(128)");
    }
}
