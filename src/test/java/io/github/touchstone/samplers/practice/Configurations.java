package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hipparchus.FieldElement;

/** Random configurations of short chains, and random inputs that binary32 holds. */
record Configurations(Random random) {
    private static final List<Rational> ETAS =
            List.of(Rational.ZERO, Rational.of(1, 2), Rational.of(3, 4), Rational.ONE);

    static Configurations of(long seed) {
        return new Configurations(new Random(seed));
    }

    /** 1 to 12 betas between 1/100 and 1/2. */
    GivenBetas betas() {
        List<Rational> betas = new ArrayList<>();
        for (int t = 1 + random.nextInt(12); t > 0; t--) {
            betas.add(Rational.of(1 + random.nextInt(50), 100));
        }
        return new GivenBetas(betas);
    }

    /** At least one of the timesteps. */
    TimestepSpacing.Listed visited(int trainSteps) {
        List<Integer> all = new ArrayList<>();
        for (int t = 0; t < trainSteps; t++) {
            all.add(t);
        }
        Collections.shuffle(all, random);
        return new TimestepSpacing.Listed(all.subList(0, 1 + random.nextInt(trainSteps)));
    }

    Rule.Ddpm ddpm() {
        return new Rule.Ddpm(pick(List.of(VarianceType.values())));
    }

    Rule.Ddim ddim() {
        return new Rule.Ddim(pick(ETAS), random.nextBoolean());
    }

    Clipping clipping() {
        return pick(List.of(
                new Clipping.None(),
                new Clipping.Range(Rational.ONE),
                new Clipping.Range(Rational.of(1, 10)),
                new Clipping.Thresholding(Rational.of(995, 1000), Rational.of(3, 2)),
                new Clipping.Thresholding(Rational.of(1, 3), Rational.ONE)));
    }

    StepConfig config(Rule rule, Clipping clipping) {
        GivenBetas betas = betas();
        TimestepSpacing.Listed visited = visited(betas.betas().size());
        return new StepConfig(
                betas,
                betas.betas().size(),
                visited,
                visited.listed().size(),
                pick(List.of(PredictionType.values())),
                FinalAlpha.ONE,
                clipping,
                rule);
    }

    <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** n dyadic numbers of 12 bits in [-2, 2]. */
    List<Rational> numbers(int n) {
        List<Rational> numbers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            numbers.add(Rational.of(random.nextInt(4097) - 2048L, 1024));
        }
        return numbers;
    }

    /** A share in [0, 1] for each of n elements. */
    List<Rational> shares(int n) {
        List<Rational> numbers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            numbers.add(Rational.of(random.nextInt(17), 16));
        }
        return numbers;
    }

    /** The data of a step in Q, to be read in any arithmetic. */
    record Data(List<Rational> sample, List<Rational> output, List<Rational> noise, List<Rational> shares) {
        <T extends FieldElement<T>> StepInput<T> at(int t, Arithmetic<T> a) {
            return new StepInput<>(t, in(a, sample), in(a, output), in(a, noise), Optional.of(in(a, shares)));
        }

        static <T extends FieldElement<T>> List<T> in(Arithmetic<T> a, List<Rational> numbers) {
            return numbers.stream().map(a::of).toList();
        }
    }

    Data data(int n) {
        return new Data(numbers(n), numbers(n), numbers(n), shares(n));
    }
}
