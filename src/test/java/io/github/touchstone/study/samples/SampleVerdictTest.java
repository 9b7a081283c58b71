package io.github.touchstone.study.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.input.SamplerSyntax;
import io.github.touchstone.input.ScheduleSyntax;
import io.github.touchstone.input.TargetSyntax;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.Rounding;
import io.github.touchstone.math.statistics.Uniformity;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.InvalidExperimentException;
import io.github.touchstone.study.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler.NormalizedGaussian;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class SampleVerdictTest {
    private static final Plan PLAN = new Plan(0.01, 0.9, 3, 1);

    /** Draws in memory. */
    private static final class Listed implements Draws {
        private final double[][] rows;

        Listed(double[][] rows) {
            this.rows = rows;
        }

        @Override
        public int dimension() {
            return rows[0].length;
        }

        @Override
        public Rounding rounding() {
            return Rounding.NONE;
        }

        @Override
        public void forEach(Consumer<double[]> row) {
            Arrays.stream(rows).forEach(row);
        }
    }

    private static Inquiry inquiry(String target, String sampler, int steps, int stop) {
        return inquiry(target, TargetSyntax.parse("--target", target), sampler, steps, stop);
    }

    private static Inquiry inquiry(String name, Target law, String sampler, int steps, int stop) {
        return new Inquiry(
                new Named<>(name, law),
                sampler.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Named<>(sampler, SamplerSyntax.parse("--sampler", sampler, law))),
                new Named<>("linear", ScheduleSyntax.parse("--schedule", "linear")),
                Optional.empty(),
                steps,
                stop,
                OptionalInt.empty());
    }

    private static NormalizedGaussian gaussian(UniformRandomProvider random) {
        return NormalizedGaussian.of(random);
    }

    private static LawVerdict.Tested target(Inquiry inquiry, double[][] rows) {
        return (LawVerdict.Tested) SampleVerdict.of(inquiry, new Listed(rows), PLAN)
                .on(Role.TARGET)
                .orElseThrow();
    }

    private static double[][] normal(int n, int d, long seed, double scale, double shift) {
        NormalizedGaussian gaussian = gaussian(RandomSource.XO_SHI_RO_256_PP.create(seed));
        return IntStream.range(0, n)
                .mapToObj(i -> IntStream.range(0, d)
                        .mapToDouble(j -> shift + scale * gaussian.sample())
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Each test by itself is uniform under the law, and all together err in at most one of a hundred. */
    @Test
    void tests_drawsOfTheTarget_uniformPValues() {
        Inquiry inquiry = inquiry("gaussian:1/4@1,4", "", 10, 0);
        int runs = 600;
        double[][] pValues = new double[3 + 2 * 5][runs];
        int refused = 0;
        for (int k = 0; k < runs; k++) {
            double[][] rows = normal(40, 2, 1000 + k, 1, 0);
            for (double[] x : rows) {
                x[0] = 1 + 0.5 * x[0];
                x[1] = 2 * x[1];
            }
            LawVerdict.Tested verdict = target(inquiry, rows);
            refused += verdict.consistent() ? 0 : 1;
            for (int i = 0; i < pValues.length; i++) {
                pValues[i][k] = verdict.tests().get(i).fit().pValue();
            }
        }
        for (double[] p : pValues) {
            Uniformity.assertUniform(p);
        }
        // binomial with mean 6 at most: 20 is beyond 1e-5
        assertThat(refused).isLessThan(20);
    }

    /** A shift of delta is found by {@code (z_alpha' + z_beta)^2/delta^2} draws: here 0.1, by 2500, where n KL is 12.5. */
    @Test
    void shiftScaleAndWeights_areFound() {
        Inquiry unit = inquiry("gaussian:1", "", 10, 0);
        assertThat(target(unit, normal(2500, 1, 1, 1, 0)).consistent()).isTrue();
        assertThat(target(unit, normal(2500, 1, 1, 1, 0.1)).consistent()).isFalse();
        assertThat(target(unit, normal(2500, 1, 1, 1.1, 0)).consistent()).isFalse();
        Inquiry mixture = inquiry("mixture:1/2,-2,1/4;1/2,2,1/4", "", 10, 0);
        assertThat(target(mixture, modes(2500, 0.5)).consistent()).isTrue();
        assertThat(target(mixture, modes(2500, 0.56)).consistent()).isFalse();
    }

    private static double[][] modes(int n, double weight) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(5);
        NormalizedGaussian gaussian = gaussian(random);
        return IntStream.range(0, n)
                .mapToObj(i -> new double[] {(random.nextDouble() < weight ? 2 : -2) + 0.5 * gaussian.sample()})
                .toArray(double[][]::new);
    }

    /** The sampler's own steps, made with random numbers, fit its exact law and not the target; and so for another sampler. */
    @Test
    void ddimOnAMixture_itsOwnDraws_fitItsLawAlone() {
        String target = "mixture:1/2,-2,1/4;1/2,2,1/4";
        Inquiry ddim = inquiry(target, "ddim", 10, 0);
        Inquiry ddpm = inquiry(target, "ddpm:small", 10, 0);
        double[][] draws = RunOnTheLine.draws(ddim, 6000);
        assertThat(consistent(ddim, draws, Role.OUTPUT)).isTrue();
        assertThat(consistent(ddim, draws, Role.TARGET)).isFalse();
        double[][] noisy = RunOnTheLine.draws(ddpm, 4000);
        assertThat(consistent(ddpm, noisy, Role.OUTPUT)).isTrue();
        assertThat(consistent(ddim, noisy, Role.OUTPUT)).isFalse();
    }

    private static boolean consistent(Inquiry inquiry, double[][] draws, Role role) {
        LawVerdict verdict =
                SampleVerdict.of(inquiry, new Listed(draws), PLAN).on(role).orElseThrow();
        return ((LawVerdict.Tested) verdict).consistent();
    }

    /** A target that is written in several ways is one law. */
    @Test
    void targets_writtenInSeveralWays_sameTestsOfProjections() {
        double[][] rows = normal(500, 2, 9, 1, 0);
        List<TestResult> first = projections("gaussian:1*2", rows);
        for (String form : List.of("product:2:gaussian:1", "product:2:mixture:1/3,0,1;2/3,0,1")) {
            List<TestResult> other = projections(form, rows);
            assertThat(other).as(form).hasSameSizeAs(first);
            for (int i = 0; i < first.size(); i++) {
                assertThat(other.get(i).fit().pValue())
                        .as(form)
                        .isCloseTo(first.get(i).fit().pValue(), within(1e-12));
            }
        }
    }

    private static List<TestResult> projections(String target, double[][] rows) {
        return target(inquiry(target, "", 10, 0), rows).tests().stream()
                .filter(test -> !test.direction().isEmpty())
                .toList();
    }

    @Test
    void pointMassAtItsEnd_hasNoLawToTest() {
        SampleVerdict verdict =
                SampleVerdict.of(inquiry("gaussian:0", "ddpm:small", 10, 0), new Listed(normal(50, 1, 1, 1, 0)), PLAN);
        assertThat(reason(verdict, Role.TARGET)).contains("the target has no density");
        assertThat(reason(verdict, Role.OUTPUT)).contains("variance 0");
    }

    /** A mixture in the plane as such: its output law is not known, but the target is, by its projections. */
    @Test
    void mixtureInThePlane_targetAlone() {
        List<List<Rational>> unit = List.of(List.of(Rational.ONE, Rational.ZERO), List.of(Rational.ZERO, Rational.ONE));
        Target plane = new MixtureTarget(List.of(
                new Component(Rational.of(1, 2), List.of(Rational.of(-2), Rational.ZERO), unit),
                new Component(Rational.of(1, 2), List.of(Rational.of(2), Rational.ZERO), unit)));
        double[][] rows = normal(800, 2, 4, 1, 0);
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] += i % 2 == 0 ? 2 : -2;
        }
        SampleVerdict verdict = SampleVerdict.of(inquiry("plane", plane, "ddim", 10, 0), new Listed(rows), PLAN);
        assertThat(reason(verdict, Role.OUTPUT))
                .contains("is not known for a mixture in d = 2")
                .contains("--law target");
        LawVerdict.Tested tested = (LawVerdict.Tested) verdict.on(Role.TARGET).orElseThrow();
        assertThat(tested.consistent()).isTrue();
        assertThat(tested.tests()).extracting(TestResult::direction).contains("x1", "x2", "between means", "random 3");
        for (double[] x : rows) {
            x[0] *= 1.1;
        }
        assertThat(target(inquiry("plane", plane, "", 10, 0), rows).consistent())
                .isFalse();
    }

    private static String reason(SampleVerdict verdict, Role role) {
        return ((LawVerdict.Untested) verdict.on(role).orElseThrow()).reason();
    }

    @Test
    void stoppedEarly_pointMass_isTestedAtItsStep() {
        Inquiry inquiry = inquiry("gaussian:0", "", 10, 1);
        // X_1 ~ N(0, beta_1), beta_1 = 1e-4
        assertThat(target(inquiry, normal(1000, 1, 3, 0.01, 0)).consistent()).isTrue();
        assertThat(target(inquiry, normal(1000, 1, 3, 0.0115, 0)).consistent()).isFalse();
    }

    @Test
    void otherDimension_isRefused() {
        assertThatThrownBy(() -> target(inquiry("gaussian:1*3", "", 10, 0), normal(5, 2, 1, 1, 0)))
                .isInstanceOf(InvalidExperimentException.class)
                .hasMessageContaining("d = 2")
                .hasMessageContaining("d = 3");
    }

    /** The draws needed to tell output and target apart are n with {@code n KL(X||Y) = kl(level||power)}. */
    @Test
    void drawsNeeded_gaussian_fromTheExactDivergence() {
        Inquiry inquiry = inquiry("gaussian:1/4", "ddpm:small", 1000, 0);
        SampleVerdict verdict = SampleVerdict.of(inquiry, new Listed(normal(100, 1, 1, 0.5, 0)), PLAN);
        double kl = verdict.klOfLaws().orElseThrow();
        assertThat(verdict.drawsNeeded().orElseThrow())
                .isEqualTo(Math.ceil(verdict.detectable().fromLaw() * 100 / kl));
    }
}
