package io.github.touchstone.spec.targets;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** TGT-1 and TGT-4: what is a Gaussian target, and its average posterior variance at hand-computed values. */
class GaussianTargetTest {
    private static final Schedule<Rational> SCHEDULE =
            Schedule.fromBetas(EXACT, List.of(Rational.of(1, 2), Rational.of(1, 2)));

    private static List<List<Rational>> rows(long a, long b, long c, long d) {
        return List.of(List.of(Rational.of(a), Rational.of(b)), List.of(Rational.of(c), Rational.of(d)));
    }

    private static final List<Rational> MEAN = List.of(Rational.ZERO, Rational.ONE);

    @Test
    void constructor_coordinatesThatAreNone_refuses() {
        assertThatThrownBy(() -> new Coordinate(Rational.ZERO, Rational.of(-1), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new Coordinate(Rational.ZERO, Rational.ONE, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new DiagonalGaussian(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void constructor_covariancesThatAreNone_refuses() {
        assertThatThrownBy(() -> new FullGaussian(MEAN, rows(1, 2, 3, 9))).hasMessageContaining("symmetric");
        // indefinite with positive diagonal; semidefinite; negative first entry
        assertThatThrownBy(() -> new FullGaussian(MEAN, rows(1, 2, 2, 3))).hasMessageContaining("2 x 2 minor");
        assertThatThrownBy(() -> new FullGaussian(MEAN, rows(1, 2, 2, 4))).hasMessageContaining("2 x 2 minor");
        assertThatThrownBy(() -> new FullGaussian(MEAN, rows(-1, 0, 0, 1))).hasMessageContaining("1 x 1 minor");
        assertThatThrownBy(() -> new FullGaussian(List.of(Rational.ONE), rows(1, 0, 0, 1)))
                .hasMessageContaining("length 1");
        assertThatThrownBy(() -> new FullGaussian(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dimension_counts_multiplicities() {
        assertThat(new FullGaussian(MEAN, rows(2, 1, 1, 2)).dimension()).isEqualTo(2);
        Coordinate huge = new Coordinate(Rational.ZERO, Rational.ONE, Long.MAX_VALUE);
        assertThat(new DiagonalGaussian(List.of(huge)).dimension()).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> new DiagonalGaussian(List.of(huge, huge)).dimension())
                .isInstanceOf(ArithmeticException.class);
    }

    /** abar = 1, 1/2, 1/4: v_t = lambda, (lambda + 1)/2, (lambda + 3)/4, so c_2 = (lambda + 1)/(lambda + 3). */
    @Test
    void averagePosteriorVariance_handComputed_isTheWeightedMean() {
        DiagonalGaussian target = new DiagonalGaussian(List.of(
                new Coordinate(Rational.ZERO, Rational.ONE, 3), new Coordinate(Rational.ONE, Rational.of(3), 1)));
        assertThat(target.averagePosteriorVariance(SCHEDULE, 2)).isEqualTo(Rational.of(13, 24));
        // eigenvalues 1 and 3
        assertThat(new FullGaussian(MEAN, rows(2, 1, 1, 2)).averagePosteriorVariance(SCHEDULE, 2))
                .isEqualTo(Rational.of(7, 12));
    }

    /** TGT-2, TGT-3 at lambda = 3: v = 3, 2, 3/2 and c = (1/2) 3/2, (1/2) 2/(3/2). */
    @Test
    void marginal_handComputed_isTheValue() {
        Rational lambda = Rational.of(3);
        assertThat(Marginal.variance(SCHEDULE, lambda, 0)).isEqualTo(lambda);
        assertThat(Marginal.variance(SCHEDULE, lambda, 1)).isEqualTo(Rational.of(2));
        assertThat(Marginal.variance(SCHEDULE, lambda, 2)).isEqualTo(Rational.of(3, 2));
        assertThat(Marginal.posteriorVariance(SCHEDULE, lambda, 1)).isEqualTo(Rational.of(3, 4));
        assertThat(Marginal.posteriorVariance(SCHEDULE, lambda, 2)).isEqualTo(Rational.of(2, 3));
        // a point mass has none of its own left at t = 1, and beta~_2 at t = 2
        assertThat(Marginal.posteriorVariance(SCHEDULE, Rational.ZERO, 1)).isEqualTo(Rational.ZERO);
        assertThat(Marginal.posteriorVariance(SCHEDULE, Rational.ZERO, 2)).isEqualTo(SCHEDULE.posteriorVariance(2));
    }
}
