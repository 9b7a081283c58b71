package io.github.touchstone.spec.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.ProductTarget.Factor;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** MIX-1: what is a target, what is refused, and every kind as one mixture. */
class TargetTest {
    private static final MixtureTarget LINE = Mixtures.reference();
    private static final PointMasses POINTS = PointMasses.uniform(Mixtures.rows("-1", "1"));

    private static Rational q(String text) {
        return Rational.parse(text);
    }

    @Test
    void mixture_whatIsNone_isRefusedWithTheReason() {
        assertThatThrownBy(() -> new MixtureTarget(List.of())).hasMessage("a mixture needs at least one component");
        assertThatThrownBy(() -> Mixtures.line("1/2 0 1", "1/3 0 1"))
                .hasMessage("the weights must add up to 1 exactly, they add up to 5/6 = 0.8333333333333334");
        assertThatThrownBy(() -> Mixtures.line("1 0 1", "0 0 1"))
                .hasMessage("a weight must be positive, got 0 as number 2 of 2");
        assertThatThrownBy(() -> Mixtures.line("1 0 -1"))
                .hasMessage("variance of component 1 must not be negative, got -1");
        assertThatThrownBy(() -> MixtureTarget.single(Mixtures.vector("0 0"), Mixtures.rows("1 2", "2 1")))
                .hasMessage("covariance of component 1 is not positive semidefinite");
        assertThatThrownBy(() -> MixtureTarget.single(Mixtures.vector("0 0"), Mixtures.rows("1 0", "1 1")))
                .hasMessage("covariance of component 1 is not symmetric at row 2, column 1");
        assertThatThrownBy(() -> MixtureTarget.single(Mixtures.vector("0 0"), Mixtures.rows("1")))
                .hasMessage("covariance of component 1 must be 2 x 2 like its mean, got rows of length [1]");
        assertThatThrownBy(() -> new MixtureTarget(List.of(
                        Component.onLine(q("1/2"), Rational.ZERO, Rational.ONE),
                        new Component(q("1/2"), Mixtures.vector("0 0"), Mixtures.rows("1 0", "0 1")))))
                .hasMessage("dimensions differ: mean 1 has 1 coordinates, mean 2 has 2");
        assertThatThrownBy(() -> MixtureTarget.single(List.of(), List.of()))
                .hasMessage("a mean needs at least one coordinate");
    }

    @Test
    void hasDensity_needsEveryCovarianceToBeDefinite() {
        assertThat(LINE.hasDensity()).isTrue();
        assertThat(Mixtures.line("1/2 0 1", "1/2 0 0").hasDensity()).isFalse();
        assertThat(MixtureTarget.single(Mixtures.vector("0 0"), Mixtures.rows("1 1", "1 1"))
                        .hasDensity())
                .isFalse();
        assertThat(MixtureTarget.single(Mixtures.vector("0 0"), Mixtures.rows("2 1", "1 1"))
                        .hasDensity())
                .isTrue();
        assertThat(POINTS.hasDensity()).isFalse();
        assertThat(new ProductTarget(List.of(new Factor(LINE, 2), new Factor(POINTS, 1))).hasDensity())
                .isFalse();
        assertThat(new SubspaceMixture(Mixtures.rows("3/5 4/5"), LINE, Rational.ZERO).hasDensity())
                .isFalse();
        assertThat(new SubspaceMixture(Mixtures.rows("3/5 4/5"), LINE, Rational.ONE).hasDensity())
                .isTrue();
        // nothing is left off a subspace that is all of the space
        assertThat(new SubspaceMixture(Mixtures.rows("-1"), LINE, Rational.ZERO).hasDensity())
                .isTrue();
    }

    @Test
    void points_whatIsNone_isRefusedWithTheReason() {
        assertThatThrownBy(() -> new PointMasses(Mixtures.vector("1"), Mixtures.rows("1", "2")))
                .hasMessage("point masses need one weight a point and at least one point, got 1 weights and 2 points");
        assertThatThrownBy(() -> PointMasses.uniform(List.of())).hasMessageContaining("at least one point");
        assertThatThrownBy(() -> PointMasses.uniform(Mixtures.rows("1", "1 2")))
                .hasMessage("dimensions differ: point 1 has 1 coordinates, point 2 has 2");
        assertThat(PointMasses.uniform(Mixtures.rows("1", "1")).dimension()).isEqualTo(1);
    }

    @Test
    void product_isHeldFlatInOrder() {
        ProductTarget inner = ProductTarget.power(3, LINE);
        ProductTarget product =
                new ProductTarget(List.of(new Factor(inner, 2), new Factor(POINTS, 1), new Factor(LINE, 1)));
        assertThat(product.factors()).containsExactly(new Factor(LINE, 6), new Factor(POINTS, 1), new Factor(LINE, 1));
        assertThat(product.dimension()).isEqualTo(8);
        assertThat(ProductTarget.power(1_000_000, LINE).dimension()).isEqualTo(1_000_000);
        assertThatThrownBy(() -> ProductTarget.power(0, LINE)).hasMessage("a multiplicity is at least 1, got 0");
        assertThatThrownBy(() -> new ProductTarget(List.of())).hasMessage("a product needs at least one factor");
        assertThatThrownBy(() -> ProductTarget.power(Long.MAX_VALUE, ProductTarget.power(3, LINE)))
                .hasMessage("the dimension of the product is beyond 2^63 - 1");
    }

    @Test
    void subspace_whatIsNone_isRefusedWithTheReason() {
        assertThatThrownBy(() -> new SubspaceMixture(Mixtures.rows("1/2 1/2"), LINE, Rational.ONE))
                .hasMessage("the basis is not orthonormal: row 1 times row 1 is 1/2, not 1");
        assertThatThrownBy(() -> new SubspaceMixture(Mixtures.rows("1 0", "3/5 4/5"), LINE, Rational.ONE))
                .hasMessage("the basis is not orthonormal: row 1 times row 2 is 3/5, not 0");
        assertThatThrownBy(() -> new SubspaceMixture(Mixtures.rows("1 0", "0 1"), LINE, Rational.ONE))
                .hasMessage("dimensions differ: the basis has 2 rows, the law within the subspace has dimension 1");
        assertThatThrownBy(() -> new SubspaceMixture(Mixtures.rows("1 0"), LINE, q("-1")))
                .hasMessage("the variance off the subspace must not be negative, got -1");
        assertThatThrownBy(() -> new SubspaceMixture(Mixtures.rows("1 0 0", "0 1 0", "0 0 1"), LINE, Rational.ONE))
                .hasMessage("the basis of a subspace has 1 or 2 rows, got 3");
        List<Rational> tooLong = IntStream.rangeClosed(0, 10_000)
                .mapToObj(i -> i == 0 ? Rational.ONE : Rational.ZERO)
                .toList();
        assertThatThrownBy(() -> new SubspaceMixture(List.of(tooLong), LINE, Rational.ONE))
                .hasMessage("a subspace of dimension 1 lies in dimension 1 to 10000, got rows of length 10001");
        assertThat(new SubspaceMixture(List.of(tooLong.subList(0, 10_000)), LINE, Rational.ONE).dimension())
                .isEqualTo(10_000);
    }

    @Test
    void onLine_everyKindOfDimensionOne() {
        MixtureTarget gaussian = Mixtures.line("1 3 1/4");
        assertThat(MixtureTarget.onLine(LINE)).isEqualTo(LINE);
        assertThat(MixtureTarget.onLine(POINTS)).isEqualTo(Mixtures.line("1/2 -1 0", "1/2 1 0"));
        assertThat(MixtureTarget.onLine(new FullGaussian(Mixtures.vector("3"), Mixtures.rows("1/4"))))
                .isEqualTo(gaussian);
        assertThat(MixtureTarget.onLine(
                        new DiagonalGaussian(List.of(new DiagonalGaussian.Coordinate(q("3"), q("1/4"), 1)))))
                .isEqualTo(gaussian);
        assertThat(MixtureTarget.onLine(ProductTarget.power(1, LINE))).isEqualTo(LINE);
        assertThat(MixtureTarget.onLine(new SubspaceMixture(Mixtures.rows("-1"), gaussian, Rational.ONE)))
                .isEqualTo(Mixtures.line("1 -3 1/4"));
        assertThatThrownBy(() -> MixtureTarget.onLine(ProductTarget.power(2, LINE)))
                .hasMessage("needs a target on the line, got dimension 2");
    }

    /** {@code B = (3/5, 4/5)}: B^T m and B^T (C - r) B + r. */
    @Test
    void asMixture_subspace_handComputed() {
        SubspaceMixture target = new SubspaceMixture(Mixtures.rows("3/5 4/5"), Mixtures.line("1 5 26"), Rational.ONE);
        assertThat(target.asMixture())
                .isEqualTo(MixtureTarget.single(Mixtures.vector("3 4"), Mixtures.rows("10 12", "12 17")));
    }

    @Test
    void asMixture_tooLarge_isRefused() {
        assertThatThrownBy(() -> ProductTarget.power(20, LINE).asMixture())
                .hasMessage(
                        "as one mixture the target has 1048576 components in dimension 20, which is too much to write"
                                + " out; use its factors or its subspace");
        DiagonalGaussian large =
                new DiagonalGaussian(List.of(new DiagonalGaussian.Coordinate(Rational.ZERO, Rational.ONE, 1L << 40)));
        assertThatThrownBy(large::asMixture).hasMessageContaining("too much to write out");
        assertThat(new PointMasses(
                                Collections.nCopies(2, q("1/2")),
                                Collections.nCopies(2, Collections.nCopies(100, Rational.ONE)))
                        .asMixture()
                        .dimension())
                .isEqualTo(100);
    }
}
