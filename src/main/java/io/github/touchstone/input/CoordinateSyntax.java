package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Coordinates of a Gaussian as text: {@code variance[*count][@mean]}, such as {@code 1/4*1000@3} (spec TGT-1). */
final class CoordinateSyntax {
    static final String USAGE = "v[*count][@mean]";

    private CoordinateSyntax() {}

    /** {@code count} coordinates N(mean, variance): one, centred, unless said otherwise. Throws {@link InputException}. */
    static Coordinate parse(String field, String text) {
        int at = text.indexOf('@');
        String spread = at < 0 ? text : text.substring(0, at);
        int star = spread.indexOf('*');
        Rational variance = Numbers.rational(field, star < 0 ? spread : spread.substring(0, star));
        if (variance.signum() < 0) {
            throw new InputException(field, text, "a variance from 0 on");
        }
        return new Coordinate(
                at < 0 ? Rational.ZERO : Numbers.rational(field, text.substring(at + 1)),
                variance,
                star < 0 ? 1 : Numbers.count(field, spread.substring(star + 1).strip(), 1));
    }

    /** The target with these coordinates, equal ones merged: the work does not grow with their number. */
    static DiagonalGaussian target(List<Coordinate> coordinates) {
        Map<Coordinate, Long> counts = new LinkedHashMap<>();
        for (Coordinate c : coordinates) {
            counts.merge(new Coordinate(c.mean(), c.variance(), 1), c.multiplicity(), Math::addExact);
        }
        return new DiagonalGaussian(counts.entrySet().stream()
                .map(e -> new Coordinate(e.getKey().mean(), e.getKey().variance(), e.getValue()))
                .toList());
    }
}
