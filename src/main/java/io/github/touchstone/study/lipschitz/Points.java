package io.github.touchstone.study.lipschitz;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.smoothness.Smoothness;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is measured, each piece ready to run; the dearest first, so that no core waits for the last one. */
final class Points {
    /** The probability where the growth with K is measured. */
    static final Rational FIXED = tenTo(-6);

    /** The probability of two components of variance 1. */
    static final Rational APART = tenTo(-4);

    private Points() {}

    static List<Supplier<Measured>> of(Scale scale) {
        boolean full = scale == Scale.FULL;
        int draws = full ? 40_000 : 8_000;
        List<Supplier<Measured>> all = new ArrayList<>();
        List.of(8, 4, 2).stream().filter(k -> full || k < 8).forEach(k -> all.add(() -> Families.line(k, FIXED)));
        for (int k : full ? new int[] {1024, 256, 64, 16, 4, 2} : new int[] {64, 16, 4, 2}) {
            all.add(() -> Families.simplex(k, FIXED, draws));
        }
        for (int k : full ? new int[] {1000, 100, 10} : new int[] {100, 10}) {
            all.add(() -> Families.simplex(k, Smoothness.definingProbability(k), draws));
        }
        for (int e : full ? new int[] {1, 2, 3, 4, 5, 6} : new int[] {1, 3, 6}) {
            all.add(() -> Families.shells(power(e), Smoothness.definingProbability(power(e))));
        }
        for (int e : full ? new int[] {2, 3, 4, 5, 6} : new int[] {3, 6}) {
            all.add(() -> Families.shells(power(e), APART));
        }
        for (int e : full ? new int[] {1, 2, 3, 4, 5, 6} : new int[] {1, 2, 3, 6}) {
            all.add(() -> Families.product(power(e)));
        }
        for (int e : full ? new int[] {1, 2, 3, 4, 6, 8, 12, 16, 20, 24} : new int[] {2, 4, 8, 12, 24}) {
            all.add(() -> Families.pair(tenTo(-e)));
        }
        for (long distance : full
                ? new long[] {2, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64, 256, 1024}
                : new long[] {2, 5, 8, 16, 64, 1024}) {
            all.add(() -> Families.separation(distance, APART));
        }
        return all;
    }

    private static long power(int exponent) {
        return Rational.of(10).pow(exponent).numerator().longValueExact();
    }

    private static Rational tenTo(int exponent) {
        return Rational.of(10).pow(-exponent).reciprocal();
    }
}
