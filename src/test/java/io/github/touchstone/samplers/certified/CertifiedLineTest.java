package io.github.touchstone.samplers.certified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.NotCertifiedException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certified divergences on the line: symmetries, splits, refusals, and what the digits depend on (CRT-1, CRT-8, CRT-12). */
class CertifiedLineTest {
    private static final ScheduleFamily STRONG = new Linear(Rational.of(1, 100), Rational.of(1, 2));
    private static final MixtureTarget REF = mixture("1/2,-2,1/4", "1/2,2,1/4");
    private static final MixtureTarget TRI = mixture("1/2,-2,1/4", "3/10,1/2,9/25", "1/5,5/2,4/25");

    static MixtureTarget mixture(String... components) {
        return new MixtureTarget(java.util.stream.Stream.of(components)
                .map(c -> c.split(","))
                .map(c -> Component.onLine(Rational.parse(c[0]), Rational.parse(c[1]), Rational.parse(c[2])))
                .toList());
    }

    private static CertifiedKl kl(MixtureTarget target, CoefficientRule rule, int steps, int stop, boolean forward) {
        return CertifiedLine.evaluate(target, rule, STRONG, steps, stop, forward);
    }

    @ParameterizedTest
    @CsvSource({"true, 12", "false, 12", "true, 30", "false, 30"})
    void kl_publishedMixtures_hasSixteenDigits(boolean forward, int steps) {
        for (MixtureTarget target : List.of(REF, TRI)) {
            CertifiedKl kl = kl(target, new DdpmTheory(), steps, 0, forward);
            assertThat(Decimals.certifiedDigits(kl.value(), 30)).isGreaterThanOrEqualTo(16);
            assertThat(kl.value().lower().signum()).isPositive();
        }
    }

    @Test
    void kl_splitAndPermutedComponents_meets() {
        MixtureTarget split = mixture("1/5,5/2,4/25", "1/4,-2,1/4", "3/10,1/2,9/25", "1/4,-2,1/4");
        for (boolean forward : new boolean[] {true, false}) {
            Enclosure once = kl(TRI, new DdpmFixedSmall(), 8, 1, forward).value();
            Enclosure twice = kl(split, new DdpmFixedSmall(), 8, 1, forward).value();
            assertThat(once.meets(twice)).isTrue();
            assertThat(once).isNotEqualTo(twice);
        }
    }

    @Test
    void kl_mirroredTarget_meets() {
        MixtureTarget mirrored = mixture("1/2,2,1/4", "3/10,-1/2,9/25", "1/5,-5/2,4/25");
        Enclosure x = kl(TRI, new DdpmTheory(), 8, 0, true).value();
        assertThat(x.meets(kl(mirrored, new DdpmTheory(), 8, 0, true).value())).isTrue();
    }

    /** DDIM with eta = 1 is DDPM with the fixed-small variance, by other coefficients. */
    @Test
    void kl_samplersThatAreTheSame_meet() {
        Enclosure ddpm = kl(REF, new DdpmFixedSmall(), 8, 2, true).value();
        Enclosure ddim = kl(REF, new Ddim(Rational.ONE), 8, 2, true).value();
        assertThat(ddpm.meets(ddim)).isTrue();
    }

    @Test
    void kl_differentSamplers_areTold() {
        Enclosure large = kl(REF, new DdpmFixedLarge(), 8, 1, true).value();
        Enclosure theory = kl(REF, new DdpmTheory(), 8, 1, true).value();
        Enclosure euler = kl(REF, new EulerMaruyama(), 8, 1, true).value();
        assertThat(large.meets(theory)).isFalse();
        assertThat(large.meets(euler)).isFalse();
    }

    @Test
    void kl_pointMasses_areCertifiedWithEarlyStopping() {
        MixtureTarget points = mixture("1/2,-1,0", "1/2,1,0");
        assertThat(Decimals.certifiedDigits(
                        kl(points, new DdpmTheory(), 12, 3, true).value(), 30))
                .isGreaterThanOrEqualTo(12);
        assertThatThrownBy(() -> kl(points, new DdpmTheory(), 12, 0, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("density");
    }

    @Test
    void kl_anyNumberOfThreads_isTheSame() throws Exception {
        CertifiedKl here = kl(TRI, new DdpmTheory(), 6, 0, false);
        for (int threads : new int[] {1, 5}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> kl(TRI, new DdpmTheory(), 6, 0, false))
                                .get())
                        .isEqualTo(here);
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void kl_noiselessSteps_areRefusedByName() {
        assertThatThrownBy(() -> kl(REF, new DdpmFixedSmall(), 6, 0, true))
                .isInstanceOf(NoiselessStepException.class)
                .hasMessageContaining("t = 1");
        assertThatThrownBy(() -> kl(REF, Ddim.DETERMINISTIC, 6, 2, true)).isInstanceOf(NoiselessStepException.class);
    }

    @Test
    void kl_impossibleRequests_areRefusedWithTheBudget() {
        assertThatThrownBy(() -> CertifiedLine.kl(REF, new DdpmTheory(), STRONG, 6, 0, true, 40))
                .isInstanceOf(NotCertifiedException.class)
                .hasMessageContaining("tails");
        assertThatThrownBy(() -> CertifiedLine.kl(REF, new DdpmTheory(), Logistic.DEFAULT, 60, 0, true, 10))
                .isInstanceOf(NotCertifiedException.class)
                .hasMessageContaining("points");
        assertThatThrownBy(() -> kl(REF, new DdpmTheory(), 6, 6, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kl_componentsTooNarrow_isRefusedBeforeTheSumOfKernels() {
        // a map that is steep between modes at +-2: the spacing falls faster than the kernels; without the limit,
        // minutes
        MixtureTarget narrow = mixture("1/2,-2,1e-12", "1/2,2,1e-12");
        ScheduleFamily weak = new Linear(Rational.of(1, 10000), Rational.of(1, 50));

        assertThatThrownBy(() -> CertifiedLine.evaluate(narrow, new DdpmFixedLarge(), weak, 4, 0, true))
                .isInstanceOf(NotCertifiedException.class)
                .hasMessageContaining("too narrow");
    }

    @Test
    void kl_enoughDigits_isTheEnclosureOfTheEvaluation() {
        Enclosure value = CertifiedLine.kl(REF, new DdpmTheory(), STRONG, 6, 0, true, 14);
        assertThat(value).isEqualTo(kl(REF, new DdpmTheory(), 6, 0, true).value());
    }

    @Test
    void parts_addUpToTheWidth() {
        CertifiedKl kl = kl(REF, new DdpmTheory(), 6, 0, true);
        double radius = kl.value().radius().doubleValue();
        assertThat(radius).isBetween(kl.parts().total() * 0.999, kl.parts().total() * 2.001);
    }
}
