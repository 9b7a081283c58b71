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
import io.github.touchstone.samplers.practice.CorrectForms;
import io.github.touchstone.samplers.practice.NoiseTable;
import io.github.touchstone.samplers.practice.Practice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How far an answer may be from the truth (spec VEC-3, TOL-6). Keeps tables; not for several threads. */
final class Tolerances {
    private static final BallArithmetic BALLS = new BallArithmetic(170);

    private final Workbench<Faithful> binary64 = machine(BinaryFormat.BINARY64);
    private final Workbench<Faithful> binary32 = machine(BinaryFormat.BINARY32);
    private final Workbench<Faithful> cast;

    Tolerances() {
        FaithfulArithmetic single = new FaithfulArithmetic(BALLS, BinaryFormat.BINARY32);
        UnaryOperator<List<Faithful>> rounded =
                list -> list.stream().map(single::cast).toList();
        this.cast = new Workbench<>(new Practice<>(single), schedule -> {
            NoiseTable<Faithful> table = binary64.table(schedule);
            return new NoiseTable<>(single, rounded.apply(table.betas()), rounded.apply(table.alphaBars()));
        });
    }

    private static Workbench<Faithful> machine(BinaryFormat format) {
        return new Workbench<>(new Practice<>(new FaithfulArithmetic(BALLS, format)));
    }

    /**
     * By output, the greatest of the error bounds of the formulas that count. Empty where one of them has none: a divisor, say, that
     * may round to zero.
     */
    Optional<Map<String, List<Rational>>> accepted(Question question, Dtype dtype) {
        List<Workbench<Faithful>> machines = dtype == Dtype.FLOAT32 ? List.of(binary32, cast) : List.of(binary64);
        try {
            Map<String, List<Rational>> greatest = new LinkedHashMap<>();
            for (Workbench<Faithful> machine : machines) {
                for (Practice.Dialect form : forms(question)) {
                    for (Question same : OtherForms.of(question)) {
                        Reference.outputs(same, machine.by(form)).forEach((name, numbers) -> {
                            List<Rational> errors = numbers.stream()
                                    .map(x -> Rational.ofExactly(x.error()))
                                    .toList();
                            greatest.merge(name, errors, Tolerances::greater);
                        });
                    }
                }
            }
            return Optional.of(greatest);
        } catch (NoErrorBoundException e) {
            return Optional.empty();
        }
    }

    private static List<Practice.Dialect> forms(Question question) {
        return question instanceof Question.Score ? CorrectForms.ofMixtures() : CorrectForms.all();
    }

    private static List<Rational> greater(List<Rational> a, List<Rational> b) {
        List<Rational> greater = new ArrayList<>(a.size());
        for (int i = 0; i < a.size(); i++) {
            greater.add(a.get(i).compareTo(b.get(i)) > 0 ? a.get(i) : b.get(i));
        }
        return greater;
    }

    /** One unit in the last place of the number of the format nearest to the value; zero where the value is zero. */
    static Rational tight(Enclosure value, Dtype dtype) {
        double nearest = value.middle().doubleValue();
        if (nearest == 0) {
            return Rational.ZERO;
        }
        return Rational.ofExactly(dtype == Dtype.FLOAT32 ? Math.ulp((float) nearest) : Math.ulp(nearest));
    }
}
