package io.github.touchstone.conformance.vectors;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepInput;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The numbers that cases are asked about, the same for the same slug: no seeds, no generator (spec VEC-2). They are short in binary,
 * so that every format holds them, never zero, and no two of an array are equal. Arrays of different cases differ in length.
 */
final class Data {
    private static final int SHORTEST = 3;
    private static final int LENGTHS = 5;

    private final int salt;
    private final int length;

    /** For the case with this slug: 3 to 7 elements. */
    Data(String slug) {
        this.salt = salt(slug);
        this.length = SHORTEST + salt % LENGTHS;
    }

    /** For the case with this slug, with as many elements as are asked for. */
    Data(String slug, int length) {
        this.salt = salt(slug);
        this.length = length;
    }

    private static int salt(String slug) {
        return Math.floorMod(slug.hashCode(), 1009);
    }

    /** How many elements the arrays of the case have. */
    int length() {
        return length;
    }

    /**
     * Odd multiples of 1/32, of 1/64 and of 1/16 for the first, the second and all other arrays of a case: below two in size, and of no
     * two arrays alike, so that nothing cancels by accident.
     */
    List<Rational> numbers(int kind) {
        int unit = kind == 0 ? 32 : kind == 1 ? 64 : 16;
        return IntStream.range(0, length())
                .mapToObj(i ->
                        Rational.of(2L * Math.floorMod(37 * i + 53 * salt + 29 * kind, 2 * unit) - 2L * unit + 1, unit))
                .toList();
    }

    /** Multiples of 1/64 in [0, 1]. */
    List<Rational> shares() {
        return IntStream.range(0, length())
                .mapToObj(i -> Rational.of(Math.floorMod(23 * i + 41 * salt, 65), 64))
                .toList();
    }

    /** All arrays of a step. */
    StepInput<Rational> step(int t, boolean learnedVariance) {
        return new StepInput<>(
                t, numbers(0), numbers(1), numbers(2), learnedVariance ? Optional.of(shares()) : Optional.empty());
    }
}
