package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Rational;

/** Equispaced rational grids. */
final class Grids {
    private Grids() {}

    /** Point {@code t} of {@code n} equispaced points from {@code first} (t = 1) to {@code last} (t = n); the first if n = 1. */
    static Rational between(Rational first, Rational last, int t, int n) {
        return n == 1 ? first : first.add(last.subtract(first).multiply(Rational.of(t - 1L, n - 1L)));
    }
}
