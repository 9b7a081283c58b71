package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code B^T U + R}: U of a law within a subspace, R independent and N(0, rest I) on its complement. */
final class SubspaceLaw implements SpaceLaw {
    /** What is left of a direction's length, squared, and counts as rounding. */
    private static final double ROUNDING = 0x1p-40;

    private final double[][] basis;
    private final SpaceLaw core;
    private final double rest;

    /** With k orthonormal rows for a core of dimension k. */
    SubspaceLaw(double[][] basis, SpaceLaw core, double rest) {
        this.basis = basis.clone();
        this.core = core;
        this.rest = rest;
    }

    @Override
    public int dimension() {
        return basis[0].length;
    }

    @Override
    public Optional<LineLaw> along(double[] a) {
        double[] within = new double[basis.length];
        for (int i = 0; i < basis.length; i++) {
            within[i] = Numbers64.product(basis[i], a);
        }
        double length = Numbers64.product(a, a);
        double inside = Numbers64.product(within, within);
        double outside = Math.max(0, length - inside);
        List<LineLaw> parts = new ArrayList<>();
        if (inside > ROUNDING * length) {
            Optional<LineLaw> law = core.along(within);
            if (law.isEmpty()) {
                return Optional.empty();
            }
            parts.add(law.get());
        }
        if (outside > ROUNDING * length && rest > 0) {
            parts.add(new LineMixture(new double[] {1}, new double[] {0}, new double[] {rest * outside}));
        }
        return parts.isEmpty() ? Optional.empty() : Convolution.of(parts);
    }

    @Override
    public Optional<Whitening> whitening() {
        return Optional.empty();
    }

    /** The rows of the basis. */
    @Override
    public List<Direction> natural() {
        List<Direction> directions = new ArrayList<>();
        for (int i = 0; i < basis.length; i++) {
            directions.add(Direction.of("basis row " + (i + 1), basis[i]));
        }
        return directions;
    }
}
