package io.github.touchstone.math.linear;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.math.numbers.UndecidedException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** LIN-1: multiples of the identity are numbers, other elements refuse functions; undecided and singular matrices. */
class CommutingMatrixTest {
    private static final CommutingMatrices<Rational> MATRICES = CommutingMatrices.of(EXACT, 2);
    private static final BallArithmetic BALLS = new BallArithmetic(64);

    private static List<List<Rational>> rows(Rational a, Rational b, Rational c) {
        return List.of(List.of(a, b), List.of(b, c));
    }

    private static List<List<Rational>> rows(long a, long b, long c) {
        return rows(Rational.of(a), Rational.of(b), Rational.of(c));
    }

    private static final CommutingMatrix<Rational> S = MATRICES.matrix(rows(2, 1, 3));

    @Test
    void scalar_andItsFullForm_areEqual() {
        CommutingMatrix<Rational> seven = MATRICES.of(7);
        CommutingMatrix<Rational> full = MATRICES.matrix(rows(7, 0, 7));
        assertThat(seven).isEqualTo(full).hasSameHashCodeAs(full);
        assertThat(seven.trace()).isEqualTo(Rational.of(14));
        assertThat(seven.determinant()).isEqualTo(Rational.of(49));
        assertThat(seven.entry(0, 1)).isEqualTo(Rational.ZERO);
        assertThat(seven).isNotEqualTo(S);
    }

    @Test
    void functions_ofScalars_areThoseOfTheNumbers() {
        assertThat(MATRICES.sqrt(MATRICES.of(Rational.of(4, 9)))).isEqualTo(MATRICES.of(Rational.of(2, 3)));
        assertThat(MATRICES.log(MATRICES.one())).isEqualTo(MATRICES.zero());
        assertThat(MATRICES.exp(MATRICES.zero())).isEqualTo(MATRICES.one());
        assertThat(MATRICES.less(MATRICES.zero(), MATRICES.one())).isEqualTo(Truth.TRUE);
        assertThat(MATRICES.enclosure(MATRICES.of(3)).lower()).isEqualTo(Rational.of(3));
    }

    @Test
    void functions_ofOtherMatrices_refuse() {
        assertThatThrownBy(() -> MATRICES.sqrt(S)).isInstanceOf(NotRepresentableException.class);
        assertThatThrownBy(() -> MATRICES.less(S, MATRICES.one())).isInstanceOf(NotRepresentableException.class);
        assertThatThrownBy(() -> MATRICES.enclosure(S)).isInstanceOf(NotRepresentableException.class);
    }

    @Test
    void reciprocal_singularMatrix_refuses() {
        CommutingMatrix<Rational> singular = MATRICES.matrix(rows(1, 2, 4));
        assertThat(singular.determinant()).isEqualTo(Rational.ZERO);
        assertThatThrownBy(singular::reciprocal)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("singular");
        assertThatThrownBy(() -> MATRICES.zero().reciprocal()).isInstanceOf(ArithmeticException.class);
    }

    /** The matrix of thirds is singular, which balls of any precision cannot tell. */
    @Test
    void reciprocal_ballsThatMayBeSingular_isUndecided() {
        Rational third = Rational.of(1, 3);
        CommutingMatrix<Ball> matrix = CommutingMatrices.of(BALLS, 2).matrix(rows(third, third, third));
        assertThat(matrix.determinant().enclosure().contains(Rational.ZERO)).isTrue();
        assertThatThrownBy(matrix::reciprocal).isInstanceOf(UndecidedException.class);
    }

    /** Hilbert's matrix: the determinant falls, the enclosure stays one. */
    @Test
    void determinant_illConditionedBalls_encloses() {
        int d = 8;
        List<List<Rational>> hilbert = IntStream.range(0, d)
                .mapToObj(i -> IntStream.range(0, d)
                        .mapToObj(j -> Rational.of(1, i + j + 1L))
                        .toList())
                .toList();
        Rational exact = CommutingMatrices.of(EXACT, d).matrix(hilbert).determinant();
        Ball ball =
                CommutingMatrices.of(new BallArithmetic(256), d).matrix(hilbert).determinant();
        assertThat(ball.enclosure().contains(exact)).isTrue();
        // 1/365356847125734485878112256000000, OEIS A005249
        assertThat(exact.reciprocal()).isEqualTo(Rational.parse("365356847125734485878112256000000"));
    }

    @Test
    void shapes_thatDoNotFit_areRefused() {
        assertThatThrownBy(() -> MATRICES.matrix(List.of(List.of(Rational.ONE))))
                .hasMessageContaining("2 rows");
        assertThatThrownBy(() -> MATRICES.matrix(List.of(List.of(Rational.ONE, Rational.ZERO))))
                .hasMessageContaining("2 rows");
        assertThatThrownBy(() -> CommutingMatrices.of(EXACT, 1).matrix(rows(1, 0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> S.quadraticForm(List.of(Rational.ONE))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CommutingMatrices.of(EXACT, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
