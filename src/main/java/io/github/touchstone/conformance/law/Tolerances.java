package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.BinaryFormat;
import io.github.touchstone.math.numbers.Faithful;
import io.github.touchstone.math.numbers.FaithfulArithmetic;
import io.github.touchstone.math.numbers.NoErrorBoundException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.CorrectForms;
import io.github.touchstone.samplers.practice.NoiseTable;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        FaithfulArithmetic machine = new FaithfulArithmetic(base, format);
        List<List<StepMap<Faithful>>> forms;
        try {
            NoiseTable<Faithful> table = new Practice<>(machine).table(config.family(), config.trainSteps());
            forms = CorrectForms.all().stream()
                    .map(form -> ReferenceChain.of(config, form.in(machine).step(config, table), interpolation, machine)
                            .maps())
                    .toList();
        } catch (NoErrorBoundException e) {
            return Optional.empty();
        }
        List<StepMap<Rational>> tight = forms.get(0).stream()
                .map(map -> map.map(k -> ulp(k.value(), dtype)))
                .toList();
        List<StepMap<Rational>> accepted = tight;
        for (List<StepMap<Faithful>> maps : forms) {
            accepted = greater(
                    accepted,
                    maps.stream()
                            .map(map -> map.map(k -> Rational.ofExactly(k.error())))
                            .toList());
        }
        return Optional.of(new Tolerances(tight, accepted));
    }

    private static List<StepMap<Rational>> greater(List<StepMap<Rational>> a, List<StepMap<Rational>> b) {
        return IntStream.range(0, a.size())
                .mapToObj(k -> new StepMap<>(
                        greater(a.get(k).sample(), b.get(k).sample()),
                        greater(a.get(k).model(), b.get(k).model()),
                        greater(a.get(k).noise(), b.get(k).noise()),
                        greater(a.get(k).offset(), b.get(k).offset())))
                .toList();
    }

    private static Rational greater(Rational a, Rational b) {
        return a.compareTo(b) < 0 ? b : a;
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
