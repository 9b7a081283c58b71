package io.github.touchstone.spec.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.ProductTarget.Factor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeparationTest {
    private static final MixtureTarget TWO_MODES =
            new MixtureTarget(List.of(line("1/2", "-2", "1/4"), line("1/2", "2", "1/4")));

    private static Component line(String weight, String mean, String variance) {
        return Component.onLine(Rational.parse(weight), Rational.parse(mean), Rational.parse(variance));
    }

    private static List<Rational> row(String... numbers) {
        return Arrays.stream(numbers).map(Rational::parse).toList();
    }

    private static Component plane(String weight, List<Rational> mean, List<List<Rational>> covariance) {
        return new Component(Rational.parse(weight), mean, covariance);
    }

    private static DiagonalGaussian gaussian(Coordinate... coordinates) {
        return new DiagonalGaussian(List.of(coordinates));
    }

    private static Coordinate coordinate(String mean, String variance, long count) {
        return new Coordinate(Rational.parse(mean), Rational.parse(variance), count);
    }

    @Test
    void of_equalComponents_areOneGaussian() {
        MixtureTarget split =
                new MixtureTarget(List.of(line("1/3", "1", "2"), line("1/6", "1", "2"), line("1/2", "1", "2")));
        assertThat(Separation.of(split)).containsExactly(new Factor(gaussian(coordinate("1", "2", 1)), 1));
    }

    @Test
    void of_splitComponents_areMergedAndStayAMixture() {
        MixtureTarget split =
                new MixtureTarget(List.of(line("1/4", "-2", "1/4"), line("1/2", "2", "1/4"), line("1/4", "-2", "1/4")));
        assertThat(Separation.of(split)).containsExactly(new Factor(TWO_MODES, 1));
    }

    @Test
    void of_gaussian_staysAsItIs() {
        FullGaussian full = new FullGaussian(row("0", "0"), List.of(row("1", "0"), row("0", "1")));
        assertThat(Separation.of(full)).containsExactly(new Factor(full, 1));
    }

    @Test
    void of_products_multipliesCountsAndCollectsGaussians() {
        Target inner = new ProductTarget(
                List.of(new Factor(TWO_MODES, 3), new Factor(gaussian(coordinate("0", "1/4", 2)), 1)));
        Target outer = new ProductTarget(List.of(
                new Factor(inner, 1000), new Factor(TWO_MODES, 1), new Factor(gaussian(coordinate("0", "1/4", 1)), 5)));
        assertThat(Separation.of(outer))
                .containsExactly(new Factor(gaussian(coordinate("0", "1/4", 2005)), 1), new Factor(TWO_MODES, 3001));
    }

    @Test
    void of_subspace_isTheCoreAndTheRest() {
        SubspaceMixture subspace =
                new SubspaceMixture(List.of(row("3/5", "4/5", "0", "0")), TWO_MODES, Rational.parse("1/9"));
        assertThat(Separation.of(subspace))
                .containsExactly(new Factor(gaussian(coordinate("0", "1/9", 3)), 1), new Factor(TWO_MODES, 1));
    }

    /** The middle coordinate has one law in all components and is uncorrelated; the last one is not, as its mean moves. */
    @Test
    void of_mixtureInSpace_takesApartWhatIsGaussian() {
        MixtureTarget space = new MixtureTarget(List.of(
                plane(
                        "1/2",
                        row("-2", "5", "0"),
                        List.of(row("1/4", "0", "0"), row("0", "3", "0"), row("0", "0", "1"))),
                plane(
                        "1/2",
                        row("2", "5", "1"),
                        List.of(row("1/4", "0", "0"), row("0", "3", "0"), row("0", "0", "1")))));
        MixtureTarget core = new MixtureTarget(List.of(
                plane("1/2", row("-2", "0"), List.of(row("1/4", "0"), row("0", "1"))),
                plane("1/2", row("2", "1"), List.of(row("1/4", "0"), row("0", "1")))));
        assertThat(Separation.of(space))
                .containsExactly(new Factor(gaussian(coordinate("5", "3", 1)), 1), new Factor(core, 1));
    }

    /** Uncorrelated in one component alone is not enough. */
    @Test
    void of_correlatedCoordinates_stayTogether() {
        MixtureTarget plane = new MixtureTarget(List.of(
                plane("1/2", row("0", "0"), List.of(row("1", "1/2"), row("1/2", "1"))),
                plane("1/2", row("0", "0"), List.of(row("1", "0"), row("0", "1")))));
        assertThat(Separation.of(plane)).containsExactly(new Factor(plane, 1));
    }

    @Test
    void of_points_areAMixtureOrAPoint() {
        PointMasses one = new PointMasses(row("1"), List.of(row("3")));
        assertThat(Separation.of(one)).containsExactly(new Factor(gaussian(coordinate("3", "0", 1)), 1));
        PointMasses two = new PointMasses(row("1/2", "1/2"), List.of(row("-1", "7"), row("1", "7")));
        assertThat(Separation.of(two))
                .containsExactly(
                        new Factor(gaussian(coordinate("7", "0", 1)), 1),
                        new Factor(new MixtureTarget(List.of(line("1/2", "-1", "0"), line("1/2", "1", "0"))), 1));
    }

    @Test
    void of_singularFullCovariance_staysAMixtureOfOne() {
        MixtureTarget flat = MixtureTarget.single(row("0", "0"), List.of(row("1", "1"), row("1", "1")));
        assertThat(Separation.of(flat)).containsExactly(new Factor(flat, 1));
    }
}
