package io.github.touchstone.samplers.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Binary32Arithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.BinaryFormat;
import io.github.touchstone.math.numbers.Faithful;
import io.github.touchstone.math.numbers.FaithfulArithmetic;
import io.github.touchstone.math.numbers.Machine;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;
import java.util.Optional;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;

/** TOL-6, TOL-7: chains of a thousand timesteps and whole runs. The bounds hold, and they are not wide. */
class ToleranceTest {
    private static final BallArithmetic BALLS = new BallArithmetic(192);
    private static final Rule DDPM = new Rule.Ddpm(VarianceType.FIXED_SMALL);
    private static final Rule DDIM = new Rule.Ddim(Rational.ZERO, false);

    @Test
    void linear_binary32_isBounded() {
        Bounds bounds = new Bounds(Linear.HO, BinaryFormat.BINARY32);
        bounds.assertHoldFor(Binary32Arithmetic.FLOAT);
        bounds.assertHoldFor(new Machine(BinaryFormat.BINARY32, Machine.Mode.AWAY_FROM_ZERO, 1));
        assertThat(bounds.relativeOfAlphaBar()).isLessThan(2.5e-4);
        assertThat(bounds.relativeOfSample(DDIM, 999)).isLessThan(1e-6);
        assertThat(bounds.relativeOfSample(DDPM, 500)).isLessThan(2e-6);
    }

    @Test
    void scaledLinear_binary64_isBounded() {
        Bounds bounds = new Bounds(ScaledLinear.ROMBACH, BinaryFormat.BINARY64);
        bounds.assertHoldFor(Binary64Arithmetic.DOUBLE);
        assertThat(bounds.relativeOfAlphaBar()).isLessThan(5e-13);
        assertThat(bounds.relativeOfSample(DDIM, 999)).isLessThan(2e-15);
    }

    @Test
    void cosine_binary32_isBounded() {
        Bounds bounds = new Bounds(Cosine.NICHOL_DHARIWAL, BinaryFormat.BINARY32);
        bounds.assertHoldFor(Binary32Arithmetic.FLOAT);
        assertThat(bounds.relativeOfAlphaBar()).isLessThan(2e-2);
    }

    /** The model's output at x has the error of x, and the two nearly cancel in every step. */
    @Test
    void wholeRun_withAnAffineModel_isBounded() {
        StepConfig config = config(Linear.HO, 1000, 30, DDIM);
        FaithfulArithmetic faithful = new FaithfulArithmetic(BALLS, BinaryFormat.BINARY32);
        Faithful bound = run(config, faithful);
        ToleranceProperties.assertWithin(
                Binary32Arithmetic.FLOAT, List.of(run(config, Binary32Arithmetic.FLOAT)), List.of(bound));
        assertThat(bound.error()).isLessThan(1e-3);
    }

    private static <T extends FieldElement<T>> T run(StepConfig config, Arithmetic<T> a) {
        ReverseStep<T> step = new Practice<>(a).step(config);
        List<Integer> ascending = config.spacing().timesteps(config.trainSteps(), config.steps());
        T x = a.of(Rational.of(5, 4));
        for (int k = ascending.size() - 1; k >= 0; k--) {
            T output = a.of(Rational.of(3, 4)).multiply(x).add(a.of(Rational.of(1, 8)));
            x = step.step(input(ascending.get(k), x, output, a.zero()))
                    .prevSample()
                    .get(0);
        }
        return x;
    }

    private static StepConfig config(ScheduleFamily family, int trainSteps, int steps, Rule rule) {
        return new StepConfig(
                family,
                trainSteps,
                new TimestepSpacing.Trailing(),
                steps,
                PredictionType.EPSILON,
                FinalAlpha.ONE,
                new Clipping.None(),
                rule);
    }

    private static <T> StepInput<T> input(int t, T x, T output, T noise) {
        return new StepInput<>(t, List.of(x), List.of(output), List.of(noise), Optional.empty());
    }

    /** The bounds of one schedule at T = 1000. */
    private record Bounds(ScheduleFamily family, FaithfulArithmetic faithful, NoiseTable<Faithful> table) {
        Bounds(ScheduleFamily family, BinaryFormat format) {
            this(family, new FaithfulArithmetic(BALLS, format));
        }

        private Bounds(ScheduleFamily family, FaithfulArithmetic faithful) {
            this(family, faithful, new Practice<>(faithful).table(family, 1000));
        }

        <T extends FieldElement<T>> void assertHoldFor(Arithmetic<T> machine) {
            NoiseTable<T> made = new Practice<>(machine).table(family, 1000);
            ToleranceProperties.assertWithin(machine, made.betas(), table.betas());
            ToleranceProperties.assertWithin(machine, made.alphaBars(), table.alphaBars());
            for (Rule rule : List.of(DDPM, DDIM)) {
                ReverseStep<T> step = new Practice<>(machine).step(config(family, 1000, 1000, rule), made);
                for (int t : new int[] {0, 1, 500, 998}) {
                    T x = machine.of(Rational.of(3, 2));
                    ToleranceProperties.assertWithin(
                            machine,
                            step.step(input(t, x, machine.one(), machine.one())).prevSample(),
                            List.of(output(rule, t, faithful.of(Rational.of(3, 2)), faithful.one())));
                }
            }
        }

        double relativeOfAlphaBar() {
            return table.alphaBars().stream()
                    .mapToDouble(Bounds::relative)
                    .max()
                    .orElseThrow();
        }

        double relativeOfSample(Rule rule, int t) {
            return relative(output(rule, t, faithful.one(), faithful.zero()));
        }

        private Faithful output(Rule rule, int t, Faithful x, Faithful rest) {
            ReverseStep<Faithful> step = new Practice<>(faithful).step(config(family, 1000, 1000, rule), table);
            return step.step(input(t, x, rest, rest)).prevSample().get(0);
        }

        private static double relative(Faithful x) {
            return x.error() / Math.abs(x.getReal());
        }
    }
}
