package io.github.touchstone.study.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.input.SamplerSyntax;
import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.FullGaussian;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.ProductTarget.Factor;
import io.github.touchstone.spec.targets.SubspaceMixture;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One law, reached by several ways; and moments against the exact formulas. */
class SpaceLawTest {
    private static final Noised NOISED = new Noised(0.8, 0.36);

    private static final MixtureTarget MODES = new MixtureTarget(
            List.of(Component.onLine(q("1/4"), q("-2"), q("1/4")), Component.onLine(q("3/4"), q("2"), q("1/9"))));

    private static final List<double[]> DIRECTIONS =
            List.of(new double[] {1, 0}, new double[] {0, 1}, new double[] {0.6, -0.8}, new double[] {2, 1});

    private static Rational q(String text) {
        return Rational.parse(text);
    }

    private static void assertSame(SpaceLaw a, SpaceLaw b) {
        for (double[] direction : DIRECTIONS) {
            LineLaw p = a.along(direction).orElseThrow();
            LineLaw r = b.along(direction).orElseThrow();
            for (double y = -6; y <= 6; y += 0.37) {
                assertThat(p.cdf(y)).isCloseTo(r.cdf(y), within(1e-14));
            }
        }
    }

    /** {@code (3/5 4/5; -4/5 3/5)} turns the coordinates of variance 1/4 and 4. */
    @Test
    void gaussian_byEigenvaluesAndByCovariance_sameLaw() {
        Target full = new FullGaussian(
                List.of(q("1"), q("-1/2")), List.of(List.of(q("2.65"), q("-1.8")), List.of(q("-1.8"), q("1.6"))));
        Target mixture = ((FullGaussian) full).asMixture();
        assertSame(ForwardLaw.of(full, NOISED), ForwardLaw.of(mixture, NOISED));
        LineMixture along = (LineMixture)
                ForwardLaw.of(full, Noised.NOT).along(new double[] {0.6, 0.8}).orElseThrow();
        assertThat(along.variance(0)).isCloseTo(0.25, within(1e-14));
        assertThat(along.mean(0)).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void product_convolved_isTheMixtureOfItsComponents() {
        Target product =
                new ProductTarget(List.of(new Factor(MODES, 1), new Factor(DiagonalGaussian.centred(q("1/16")), 1)));
        assertSame(ForwardLaw.of(product, NOISED), ForwardLaw.of(product.asMixture(), NOISED));
    }

    @Test
    void subspace_projected_isTheMixtureLiftedToSpace() {
        SubspaceMixture subspace = new SubspaceMixture(List.of(List.of(q("3/5"), q("-4/5"))), MODES, q("1/16"));
        assertSame(ForwardLaw.of(subspace, NOISED), ForwardLaw.of(subspace.asMixture(), NOISED));
    }

    /** DDIM on N(1, 1/4): the variance of Y_0 is the telescoped product, coordinate by coordinate, also after a rotation. */
    @Test
    void output_fullCovariance_isThatOfItsEigenvalues() {
        Target full = new FullGaussian(
                List.of(q("1"), q("-1/2")), List.of(List.of(q("2.65"), q("-1.8")), List.of(q("-1.8"), q("1.6"))));
        // means 3/5 + 4/5 (-1/2) = 1/5 and 4/5 + 3/10 = 11/10 in the turned coordinates
        Target diagonal = new DiagonalGaussian(
                List.of(new Coordinate(q("1/5"), q("1/4"), 1), new Coordinate(q("11/10"), q("4"), 1)));
        SpaceLaw turned = OutputLaw.of(experiment(full, "ddim"));
        SpaceLaw straight = OutputLaw.of(experiment(diagonal, "ddim"));
        LineMixture a = (LineMixture) turned.along(new double[] {0.6, 0.8}).orElseThrow();
        LineMixture b = (LineMixture) straight.along(new double[] {1, 0}).orElseThrow();
        assertThat(a.variance(0)).isCloseTo(b.variance(0), within(1e-14));
        assertThat(a.mean(0)).isCloseTo(b.mean(0), within(1e-14));
        assertThat(turned.natural())
                .extracting(Direction::name)
                .containsExactly("largest variance", "smallest variance");
    }

    /** Off the subspace the law is a Gaussian; along it the core's; in between it is not known for a sampler. */
    @Test
    void output_subspace_knownAlongAndOff() {
        SubspaceMixture subspace = new SubspaceMixture(List.of(List.of(q("3/5"), q("-4/5"))), MODES, q("1/16"));
        SpaceLaw law = OutputLaw.of(experiment(subspace, "ddpm:small"));
        SpaceLaw core = OutputLaw.of(experiment(MODES, "ddpm:small"));
        LineLaw off = law.along(new double[] {0.8, 0.6}).orElseThrow();
        LineLaw rest = OutputLaw.of(experiment(DiagonalGaussian.centred(q("1/16")), "ddpm:small"))
                .along(new double[] {1})
                .orElseThrow();
        LineLaw along = law.along(new double[] {0.6, -0.8}).orElseThrow();
        LineLaw one = core.along(new double[] {1}).orElseThrow();
        LineLaw back = law.along(new double[] {-1.2, 1.6}).orElseThrow();
        for (double y = -3; y <= 3; y += 0.31) {
            assertThat(off.cdf(y)).isCloseTo(rest.cdf(y), within(1e-14));
            assertThat(along.cdf(y)).isCloseTo(one.cdf(y), within(1e-14));
            assertThat(back.cdf(y)).isCloseTo(one.survival(-y / 2), within(1e-14));
        }
        assertThat(law.along(new double[] {1, 0})).isEmpty();
    }

    /** Stopped early, with a mean: the chain of a Gaussian, and the density of two equal components pushed through the steps. */
    @Test
    void output_stoppedEarly_gaussianAndMixtureOfEqualComponents() {
        Component half = Component.onLine(q("1/2"), q("3/2"), q("1/4"));
        Experiment<Target> mixture = experiment(new MixtureTarget(List.of(half, half)), "ddpm:small");
        Target single = new DiagonalGaussian(List.of(new Coordinate(q("3/2"), q("1/4"), 1)));
        LineLaw pushed = output(mixture, mixture.target(), 20);
        LineLaw chain = output(mixture, single, 20);
        for (double y = -2; y <= 4; y += 0.3) {
            assertThat(pushed.cdf(y)).isCloseTo(chain.cdf(y), within(1e-9));
        }
    }

    private static LineLaw output(Experiment<Target> run, Target target, int stop) {
        return OutputLaw.of(new Experiment<>(target, run.sampler(), run.schedule(), run.steps(), stop, stop))
                .along(new double[] {1})
                .orElseThrow();
    }

    private static Experiment<Target> experiment(Target target, String sampler) {
        return new Experiment<>(
                target,
                SamplerSyntax.parse("--sampler", sampler, target),
                new Linear(q("1/10000"), q("1/50")),
                50,
                0,
                0);
    }
}
