package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.hipparchus.FieldElement;

/** TOL-2 to TOL-5: random formulas, on machines that round as badly as they may, stay within the bound. */
class FaithfulProperties {
    private static final BallArithmetic BALLS = new BallArithmetic(320);

    @Property(tries = 200)
    void randomFormulas_onFaithfulMachines_stayWithinTheBound(
            @ForAll long seed, @ForAll BinaryFormat format, @ForAll Machine.Mode mode) {
        FaithfulArithmetic faithful = new FaithfulArithmetic(BALLS, format);
        compare(seed, faithful, new Machine(format, mode, seed));
    }

    @Property(tries = 100)
    void randomFormulas_inBinary64_stayWithinTheBound(@ForAll long seed) {
        compare(seed, new FaithfulArithmetic(BALLS, BinaryFormat.BINARY64), Binary64Arithmetic.DOUBLE);
    }

    @Property(tries = 100)
    void randomFormulas_inBinary32_stayWithinTheBound(@ForAll long seed) {
        compare(seed, new FaithfulArithmetic(BALLS, BinaryFormat.BINARY32), Binary32Arithmetic.FLOAT);
    }

    /** Twenty operations on the same operands in both arithmetics, for as long as a bound exists. */
    private static <T extends FieldElement<T>> void compare(
            long seed, FaithfulArithmetic faithful, Arithmetic<T> machine) {
        Random random = new Random(seed);
        List<Tuple2<Faithful, T>> numbers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Rational x = Rational.of(random.nextInt(2001) - 1000L, 1 + random.nextInt(1000));
            numbers.add(Tuple.of(faithful.of(x), machine.of(x)));
        }
        for (int i = 0; i < 20; i++) {
            int operation = random.nextInt(14);
            Tuple2<Faithful, T> x = numbers.get(random.nextInt(numbers.size()));
            Tuple2<Faithful, T> y = numbers.get(random.nextInt(numbers.size()));
            Faithful bound;
            try {
                bound = result(operation, faithful, x.get1(), y.get1());
            } catch (ArithmeticException e) {
                continue; // a domain that the number or its error leaves
            }
            T got = result(operation, machine, x.get2(), y.get2());
            assertWithin(machine.enclosure(got).middle(), bound);
            numbers.add(Tuple.of(bound, got));
        }
    }

    static void assertWithin(Rational got, Faithful bound) {
        Enclosure truth = bound.value().enclosure();
        Rational distance = got.subtract(truth.middle()).abs();
        assertThat(distance)
                .isLessThanOrEqualTo(Rational.ofExactly(bound.error()).add(truth.radius()));
    }

    private static <T extends FieldElement<T>> T result(int operation, Arithmetic<T> a, T x, T y) {
        return switch (operation) {
            case 0 -> x.add(y);
            case 1 -> x.subtract(y);
            case 2, 3 -> x.multiply(y);
            case 4, 5 -> x.divide(y);
            case 6 -> a.sqrt(x);
            case 7 -> a.rootOfPositivePart(x);
            case 8 -> a.exp(x);
            case 9 -> a.log(x);
            case 10 -> a.cos(x);
            case 11 -> a.asin(x);
            case 12 -> a.min(x, y);
            default -> a.max(x, a.sin(y));
        };
    }
}
