package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import java.util.List;
import java.util.Optional;

/**
 * A law on the line as a law in one dimension.
 *
 * @param law any law on the line
 */
record LineSpaceLaw(LineLaw law) implements SpaceLaw {
    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public Optional<LineLaw> along(double[] a) {
        return Optional.of(a[0] == 1 ? law : new ScaledLaw(law, a[0]));
    }

    @Override
    public Optional<Whitening> whitening() {
        return Optional.empty();
    }

    @Override
    public List<Direction> natural() {
        return List.of();
    }
}
