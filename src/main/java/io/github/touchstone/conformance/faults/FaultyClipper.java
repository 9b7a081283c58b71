package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipper;
import io.github.touchstone.samplers.practice.Clipping;
import java.util.List;
import org.hipparchus.FieldElement;

/** Clipping with one mistake. */
final class FaultyClipper<T extends FieldElement<T>> extends Clipper<T> {
    private final ClippingFault fault;
    private final Arithmetic<T> arithmetic;

    FaultyClipper(ClippingFault fault, Arithmetic<T> arithmetic) {
        super(arithmetic);
        this.fault = fault;
        this.arithmetic = arithmetic;
    }

    @Override
    protected List<T> clamped(List<T> clean, T r) {
        return switch (fault) {
            case RANGE_DIVIDED ->
                super.clamped(clean, r).stream().map(x -> x.divide(r)).toList();
            case UPPER_ONLY -> clean.stream().map(x -> arithmetic.min(x, r)).toList();
            case LOWER_ONLY ->
                clean.stream().map(x -> arithmetic.max(x, r.negate())).toList();
            default -> super.clamped(clean, r);
        };
    }

    @Override
    protected List<T> thresholded(List<T> clean, Clipping.Thresholding asked) {
        Clipping.Thresholding c = read(asked);
        T s = threshold(quantile(magnitudes(clean), c.ratio()), arithmetic.of(c.max()));
        return switch (fault) {
            case THRESHOLD_NOT_DIVIDED -> clamped(clean, s);
            case THRESHOLD_NOT_CLIPPED -> clean.stream().map(x -> x.divide(s)).toList();
            default -> super.thresholded(clean, c);
        };
    }

    private Clipping.Thresholding read(Clipping.Thresholding c) {
        return switch (fault) {
            case THRESHOLD_FIXED_RATIO -> new Clipping.Thresholding(Rational.of(3, 4), c.max());
            case THRESHOLD_FIXED_MAXIMUM -> new Clipping.Thresholding(c.ratio(), Rational.of(3, 2));
            default -> c;
        };
    }

    @Override
    protected T threshold(T quantile, T max) {
        return switch (fault) {
            case THRESHOLD_WITHOUT_FLOOR -> arithmetic.min(quantile, max);
            case THRESHOLD_WITHOUT_CEILING -> arithmetic.max(quantile, arithmetic.one());
            case THRESHOLD_MAXIMUM_AS_FLOOR -> arithmetic.max(quantile, max);
            default -> super.threshold(quantile, max);
        };
    }

    @Override
    protected List<T> magnitudes(List<T> clean) {
        return fault == ClippingFault.THRESHOLD_OF_SIGNED_VALUES ? clean : super.magnitudes(clean);
    }

    @Override
    protected T quantile(List<T> values, Rational ratio) {
        Rational ranks = Rational.of(values.size() - 1);
        return switch (fault) {
            case THRESHOLD_NOT_INTERPOLATED -> super.quantile(values, floor(ratio.multiply(ranks), ranks));
            case THRESHOLD_RANK_OF_N ->
                super.quantile(values, smaller(ratio.multiply(Rational.of(values.size())), ranks, ranks));
            case THRESHOLD_OF_MAXIMUM -> super.quantile(values, Rational.ONE);
            default -> super.quantile(values, ratio);
        };
    }

    /** The ratio whose rank is that of {@code rank} rounded down. */
    private static Rational floor(Rational rank, Rational ranks) {
        return ranks.signum() == 0 ? Rational.ZERO : Rational.of(rank.floorScaled(0), ranks.numerator());
    }

    /** The ratio of a rank, but not above the last. */
    private static Rational smaller(Rational rank, Rational last, Rational ranks) {
        return rank.compareTo(last) > 0 || ranks.signum() == 0 ? Rational.ONE : rank.divide(ranks);
    }
}
