package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.BinaryFormat;
import io.github.touchstone.math.numbers.Faithful;
import io.github.touchstone.math.numbers.FaithfulArithmetic;
import io.github.touchstone.math.numbers.NoErrorBoundException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.List;
import java.util.Optional;

/**
 * How far each coefficient of a chain may lie from the reference (spec LAW-5).
 *
 * @param tight one unit in the last place of each coefficient; zero where it is zero
 * @param accepted what a correct program in the format can commit; at least {@code tight}
 */
record Tolerances(List<StepMap<Rational>> tight, List<StepMap<Rational>> accepted) {
    /**
     * The tolerances for a format. Empty where a correct program may fail altogether: no error of a coefficient is bounded (TOL-4).
     */
    static Optional<Tolerances> of(
            StepConfig config, Optional<Rational> interpolation, BallArithmetic base, Dtype dtype) {
        BinaryFormat format = dtype == Dtype.FLOAT32 ? BinaryFormat.BINARY32 : BinaryFormat.BINARY64;
        List<StepMap<Faithful>> maps;
        try {
            maps = ReferenceChain.of(config, interpolation, new FaithfulArithmetic(base, format))
                    .maps();
        } catch (NoErrorBoundException e) {
            return Optional.empty();
        }
        return Optional.of(new Tolerances(
                maps.stream().map(map -> map.map(k -> ulp(k.value(), dtype))).toList(),
                maps.stream().map(map -> map.map(k -> accepted(k, dtype))).toList()));
    }

    private static Rational accepted(Faithful k, Dtype dtype) {
        Rational error = Rational.ofExactly(k.error());
        Rational tight = ulp(k.value(), dtype);
        return error.compareTo(tight) < 0 ? tight : error;
    }

    /** {@code 2^(e+1-p)} for a number of size {@code 2^e} to {@code 2^(e+1)}. */
    private static Rational ulp(Ball x, Dtype dtype) {
        if (x.isZero()) {
            return Rational.ZERO;
        }
        int exponent = Math.getExponent(x.getReal());
        return Rational.ofExactly(Math.scalb(1.0, exponent + 1 - dtype.precision()));
    }
}
