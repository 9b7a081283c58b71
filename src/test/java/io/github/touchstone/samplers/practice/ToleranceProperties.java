package io.github.touchstone.samplers.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Binary32Arithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.BinaryFormat;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Faithful;
import io.github.touchstone.math.numbers.FaithfulArithmetic;
import io.github.touchstone.math.numbers.Machine;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hipparchus.FieldElement;

/** TOL-3, TOL-7: whatever rounds faithfully and evaluates the formulas of practice stays within the accepted tolerance. */
class ToleranceProperties {
    private static final BallArithmetic BALLS = new BallArithmetic(320);
    private static final FaithfulArithmetic FLOAT = new FaithfulArithmetic(BALLS, BinaryFormat.BINARY32);
    private static final FaithfulArithmetic DOUBLE = new FaithfulArithmetic(BALLS, BinaryFormat.BINARY64);

    @Property(tries = 50)
    void stepsInBinary64_stayWithinTheBound(@ForAll long seed) {
        compare(seed, DOUBLE, Binary64Arithmetic.DOUBLE);
    }

    @Property(tries = 50)
    void stepsInBinary32_stayWithinTheBound(@ForAll long seed) {
        compare(seed, FLOAT, Binary32Arithmetic.FLOAT);
    }

    @Property(tries = 50)
    void stepsRoundedAsBadlyAsTheyMay_stayWithinTheBound(@ForAll long seed, @ForAll Machine.Mode mode) {
        compare(seed, FLOAT, new Machine(BinaryFormat.BINARY32, mode, seed));
    }

    private static <T extends FieldElement<T>> void compare(
            long seed, FaithfulArithmetic faithful, Arithmetic<T> machine) {
        Configurations random = Configurations.of(seed);
        Rule rule = random.random().nextBoolean() ? random.ddpm() : random.ddim();
        StepConfig config = random.config(rule, random.clipping());
        ReverseStep<Faithful> bounds = new Practice<>(faithful).step(config);
        ReverseStep<T> step = new Practice<>(machine).step(config);
        for (int t : config.spacing().timesteps(config.trainSteps(), config.steps())) {
            Configurations.Data data = random.data(1 + random.random().nextInt(4));
            StepOutput<Faithful> bound = bounds.step(data.at(t, faithful));
            StepOutput<T> got = step.step(data.at(t, machine));
            assertWithin(machine, got.predOriginalSample(), bound.predOriginalSample());
            assertWithin(machine, got.prevSample(), bound.prevSample());
        }
    }

    static <T extends FieldElement<T>> void assertWithin(Arithmetic<T> machine, List<T> got, List<Faithful> bounds) {
        for (int i = 0; i < bounds.size(); i++) {
            Enclosure truth = bounds.get(i).value().enclosure();
            Rational distance = machine.enclosure(got.get(i))
                    .middle()
                    .subtract(truth.middle())
                    .abs();
            Rational bound = Rational.ofExactly(bounds.get(i).error()).add(truth.radius());
            assertThat(distance).as("element %d: %s", i, bounds.get(i)).isLessThanOrEqualTo(bound);
        }
    }
}
