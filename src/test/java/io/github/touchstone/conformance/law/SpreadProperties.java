package io.github.touchstone.conformance.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import io.github.touchstone.spec.targets.FullGaussian;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Theorem LAW-5: coefficients within their tolerances give a law within its spread. */
class SpreadProperties {
    @Property(tries = 80)
    void perturbedChain_staysWithinTheSpread(
            @ForAll long seed, @ForAll @IntRange(max = 5) int which, @ForAll @IntRange(min = 4, max = 30) int bits) {
        SplittableRandom random = new SplittableRandom(seed);
        StepConfig config = config(which);
        SpectralTarget target = List.of(SpectralTarget.WIDE, SpectralTarget.PLANE, SpectralTarget.SPACE)
                .get(random.nextInt(3));
        ReferenceChain<Ball> chain = ReferenceChain.of(config, Optional.empty(), LawExaminer.BALLS);
        List<StepMap<Rational>> tolerances = new ArrayList<>();
        List<StepMap<Ball>> perturbed = new ArrayList<>();
        boolean extreme = random.nextBoolean();
        // each coefficient alone as well: the spread of one must not hide that of another
        int mask = random.nextInt(1, 8);
        Rational scale = Rational.of(1L << (3 * random.nextInt(3)));
        List<Rational> mean = target.mean().stream().map(scale::multiply).toList();
        for (StepMap<Ball> k : chain.maps()) {
            StepMap<Rational> d = new StepMap<>(
                    size(random, bits, mask & 1),
                    size(random, bits, mask & 2),
                    size(random, bits, mask & 4),
                    Rational.ZERO);
            tolerances.add(d);
            perturbed.add(new StepMap<>(
                    moved(k.sample(), d.sample(), random, extreme),
                    moved(k.model(), d.model(), random, extreme),
                    moved(k.noise(), d.noise(), random, extreme),
                    k.offset()));
        }
        TargetedChain targeted =
                new TargetedChain(config, new FullGaussian(mean, target.covariance()), LawExaminer.BALLS);
        OutputLaw want = targeted.law(chain.timesteps(), chain.maps());
        OutputLaw got = targeted.law(chain.timesteps(), perturbed);
        OutputSpread spread = targeted.spread(chain, tolerances);
        within(got.mean(), want.mean(), spread.means());
        within(got.entries(), want.entries(), spread.covariances());
        spread.kl()
                .ifPresent(bound -> within(
                        List.of(got.kl().orElseThrow()), List.of(want.kl().orElseThrow()), List.of(bound)));
        spread.reverseKl()
                .ifPresent(bound -> within(
                        List.of(got.reverseKl().orElseThrow()),
                        List.of(want.reverseKl().orElseThrow()),
                        List.of(bound)));
    }

    private static StepConfig config(int which) {
        ChainSetup setup = ChainSetup.SHORT
                .visiting(new TimestepSpacing.Trailing(), 6)
                .predicting(ChainSetup.PREDICTIONS.get(which % 3));
        return which < 3 ? setup.ddim("0.5") : setup.ddpm(VarianceType.FIXED_SMALL);
    }

    private static Rational size(SplittableRandom random, int bits, int present) {
        return present == 0 ? Rational.ZERO : Rational.of(random.nextInt(1 << 10), 1L << (10 + bits));
    }

    /** Anywhere within the tolerance, or at one of its ends. */
    private static Ball moved(Ball k, Rational d, SplittableRandom random, boolean extreme) {
        int part = random.nextInt(-8, 9);
        Rational factor = extreme ? Rational.of(part < 0 ? -1 : 1) : Rational.of(part, 8);
        return k.add(LawExaminer.BALLS.of(d.multiply(factor)));
    }

    private static void within(List<Ball> got, List<Ball> want, List<Rational> bounds) {
        for (int i = 0; i < got.size(); i++) {
            Rational distance =
                    got.get(i).subtract(want.get(i)).enclosure().middle().abs();
            assertThat(distance.compareTo(bounds.get(i)))
                    .as(
                            "entry %d: %s > %s",
                            i, distance.doubleValue(), bounds.get(i).doubleValue())
                    .isNotPositive();
        }
    }
}
