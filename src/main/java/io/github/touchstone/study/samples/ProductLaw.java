package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Independent factors, each in some successive coordinates. */
final class ProductLaw implements SpaceLaw {
    /** Axes beyond these are left to other directions. */
    private static final int AXES = 8;

    private final List<SpaceLaw> factors;
    private final int dimension;

    /** In the order of the coordinates. */
    ProductLaw(List<SpaceLaw> factors) {
        this.factors = List.copyOf(factors);
        this.dimension = factors.stream().mapToInt(SpaceLaw::dimension).reduce(0, Math::addExact);
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public Optional<LineLaw> along(double[] a) {
        List<LineLaw> parts = new ArrayList<>();
        int offset = 0;
        for (SpaceLaw factor : factors) {
            double[] part = Arrays.copyOfRange(a, offset, offset + factor.dimension());
            offset += factor.dimension();
            if (Numbers64.product(part, part) > 0) {
                Optional<LineLaw> law = factor.along(part);
                if (law.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(law.get());
            }
        }
        return Convolution.of(parts);
    }

    @Override
    public Optional<Whitening> whitening() {
        List<Whitening> parts = new ArrayList<>();
        for (SpaceLaw factor : factors) {
            factor.whitening().ifPresent(parts::add);
        }
        return parts.size() < factors.size() ? Optional.empty() : Optional.of((x, z) -> apply(parts, x, z));
    }

    private void apply(List<Whitening> parts, double[] x, double[] z) {
        int offset = 0;
        for (int i = 0; i < parts.size(); i++) {
            int d = factors.get(i).dimension();
            double[] image = new double[d];
            parts.get(i).apply(Arrays.copyOfRange(x, offset, offset + d), image);
            System.arraycopy(image, 0, z, offset, d);
            offset += d;
        }
    }

    /** The first coordinate of each factor that is not the same object as the one before: equal factors are held once. */
    @Override
    public List<Direction> natural() {
        List<Direction> directions = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < factors.size() && directions.size() < AXES; i++) {
            if (i == 0 || factors.get(i) != factors.get(i - 1)) {
                directions.add(Direction.axis(dimension, offset));
            }
            offset += factors.get(i).dimension();
        }
        return directions;
    }
}
