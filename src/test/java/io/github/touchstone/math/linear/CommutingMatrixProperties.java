package io.github.touchstone.math.linear;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** LIN-1 in Q: the algebra of one symmetric matrix is a commutative ring with the inverses that exist. */
class CommutingMatrixProperties {
    private static final int TRIES = 60;
    private static final CommutingMatrices<Rational> MATRICES = CommutingMatrices.of(EXACT, 3);

    /** Symmetric with entries in [-3, 3] in halves: singular and indefinite ones come up, too. */
    @Provide
    Arbitrary<List<List<Rational>>> symmetric() {
        return Arbitraries.integers()
                .between(-6, 6)
                .map(n -> Rational.of(n, 2))
                .list()
                .ofSize(6)
                .map(x -> List.of(
                        List.of(x.get(0), x.get(1), x.get(2)),
                        List.of(x.get(1), x.get(3), x.get(4)),
                        List.of(x.get(2), x.get(4), x.get(5))))
                .withoutEdgeCases();
    }

    private static CommutingMatrix<Rational> scalar(long n) {
        return MATRICES.scalar(Rational.of(n));
    }

    /** Leibniz' formula. */
    private static Rational determinant(CommutingMatrix<Rational> m) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            int k = (i + 2) % 3;
            sum = sum.add(m.entry(0, i).multiply(m.entry(1, j)).multiply(m.entry(2, k)))
                    .subtract(m.entry(0, i).multiply(m.entry(1, k)).multiply(m.entry(2, j)));
        }
        return sum;
    }

    @Property(tries = TRIES)
    void ring_polynomialsOfOneMatrix_obeyTheLaws(@ForAll("symmetric") List<List<Rational>> rows) {
        CommutingMatrix<Rational> s = MATRICES.matrix(rows);
        CommutingMatrix<Rational> f = s.multiply(s).add(scalar(2)).subtract(s.multiply(3));
        CommutingMatrix<Rational> g = s.multiply(scalar(5)).subtract(MATRICES.one());
        assertThat(f.multiply(g)).isEqualTo(g.multiply(f));
        assertThat(f.multiply(g.add(s))).isEqualTo(f.multiply(g).add(f.multiply(s)));
        assertThat(f.add(f.negate()).isZero()).isTrue();
        assertThat(f.multiply(MATRICES.one())).isEqualTo(f);
        assertThat(s.multiply(3)).isEqualTo(s.add(s).add(s));
        // (s - 1)(s - 2) = s^2 - 3 s + 2
        assertThat(s.subtract(scalar(1)).multiply(s.subtract(scalar(2)))).isEqualTo(f);
    }

    @Property(tries = TRIES)
    void determinantAndReciprocal_anyMatrix_areLeibnizAndTheInverse(@ForAll("symmetric") List<List<Rational>> rows) {
        CommutingMatrix<Rational> s = MATRICES.matrix(rows);
        assertThat(s.determinant()).isEqualTo(determinant(s));
        if (!s.determinant().isZero()) {
            assertThat(s.reciprocal().multiply(s)).isEqualTo(MATRICES.one());
            assertThat(s.add(scalar(1)).divide(s)).isEqualTo(s.reciprocal().add(scalar(1)));
        }
    }

    /** Both sides by their definitions: {@code tr M = sum M_ii}, {@code x^T M x = sum x_i M_ij x_j}. */
    @Property(tries = TRIES)
    void traceAndForms_anyMatrix_areTheirSums(@ForAll("symmetric") List<List<Rational>> rows) {
        CommutingMatrix<Rational> s = MATRICES.matrix(rows);
        List<Rational> x = List.of(Rational.of(2), Rational.of(-1, 3), Rational.of(5));
        Rational trace = Rational.ZERO;
        Rational form = Rational.ZERO;
        for (int i = 0; i < 3; i++) {
            trace = trace.add(rows.get(i).get(i));
            Rational row = Rational.ZERO;
            for (int j = 0; j < 3; j++) {
                row = row.add(rows.get(i).get(j).multiply(x.get(j)));
            }
            assertThat(s.operate(x).get(i)).isEqualTo(row);
            form = form.add(x.get(i).multiply(row));
        }
        assertThat(s.trace()).isEqualTo(trace);
        assertThat(s.quadraticForm(x)).isEqualTo(form);
    }

    /** Over balls: enclosures of the exact inverse and determinant, pivots that vanish exactly included. */
    @Property(tries = TRIES)
    void determinantAndReciprocal_balls_enclose(@ForAll("symmetric") List<List<Rational>> rows) {
        CommutingMatrix<Rational> exact = MATRICES.matrix(rows);
        if (exact.determinant().isZero()) {
            return;
        }
        CommutingMatrices<Ball> balls = CommutingMatrices.of(new BallArithmetic(100), 3);
        CommutingMatrix<Ball> matrix = balls.matrix(rows);
        assertThat(matrix.determinant().enclosure().contains(exact.determinant()))
                .isTrue();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                Enclosure entry = matrix.reciprocal().entry(i, j).enclosure();
                assertThat(entry.contains(exact.reciprocal().entry(i, j))).isTrue();
                assertThat(entry.radius()).isLessThan(Rational.parse("1e-20"));
            }
        }
    }
}
