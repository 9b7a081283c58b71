package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.BinaryFormat;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Faithful;
import io.github.touchstone.math.numbers.FaithfulArithmetic;
import io.github.touchstone.math.numbers.NoErrorBoundException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Practice;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far an answer may be from the truth (spec VEC-3, chapter 12). */
final class Tolerances {
    private static final int BITS = 170;

    private final Map<Dtype, Workbench<Faithful>> machines = new EnumMap<>(Dtype.class);

    /**
     * The running error bound of the textbook formula with faithfully rounded operations, by output. Empty where there is none: a
     * divisor, say, that may round to zero.
     */
    Optional<Map<String, List<Rational>>> accepted(Question question, Dtype dtype) {
        Workbench<Faithful> machine = machines.computeIfAbsent(
                dtype,
                d -> new Workbench<>(new Practice<>(new FaithfulArithmetic(new BallArithmetic(BITS), format(d)))));
        try {
            Map<String, List<Rational>> accepted = new LinkedHashMap<>();
            Reference.outputs(question, machine)
                    .forEach((name, numbers) -> accepted.put(
                            name,
                            numbers.stream()
                                    .map(x -> Rational.ofExactly(x.error()))
                                    .toList()));
            return Optional.of(accepted);
        } catch (NoErrorBoundException e) {
            return Optional.empty();
        }
    }

    /** One unit in the last place of the number of the format nearest to the value; zero where the value is zero. */
    static Rational tight(Enclosure value, Dtype dtype) {
        double nearest = value.middle().doubleValue();
        if (nearest == 0) {
            return Rational.ZERO;
        }
        return Rational.ofExactly(dtype == Dtype.FLOAT32 ? Math.ulp((float) nearest) : Math.ulp(nearest));
    }

    private static BinaryFormat format(Dtype dtype) {
        return dtype == Dtype.FLOAT32 ? BinaryFormat.BINARY32 : BinaryFormat.BINARY64;
    }
}
