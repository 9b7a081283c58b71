package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.Binary64;

/**
 * Known faults, against which the coefficients of a chain are held once they are not those of the specification (spec LAW-9). A match
 * is a hint for people; no verdict depends on it.
 */
final class Hypotheses {
    private Hypotheses() {}

    /** The first known fault whose coefficients are those of the recovered chain, at every step. */
    static Optional<String> explain(StepConfig config, Recovery.Affine recovered, Dtype dtype) {
        return StepVerdicts.visiting(config, recovered.timesteps())
                .flatMap(visits -> KnownFault.of(visits).stream()
                        .filter(fault -> fits(fault, recovered, dtype))
                        .map(KnownFault::sentence)
                        .findFirst());
    }

    private static boolean fits(KnownFault fault, Recovery.Affine recovered, Dtype dtype) {
        Optional<Rational> v = LawExaminer.interpolation(fault.config());
        List<StepMap<Binary64>> maps;
        try {
            maps = ReferenceChain.of(fault.step(), recovered.timesteps(), v, Binary64Arithmetic.DOUBLE)
                    .maps();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false; // the fault cannot be committed here
        }
        for (int k = 0; k < maps.size(); k++) {
            if (!near(maps.get(k), recovered.steps().get(k).map(), dtype)) {
                return false;
            }
        }
        return true;
    }

    /** Within 2^11 units of roundoff, relative to one or to the coefficient. */
    private static boolean near(StepMap<Binary64> fault, StepMap<Rational> got, Dtype dtype) {
        double unit = Math.scalb(1.0, 11 - dtype.precision());
        for (int i = 0; i < fault.list().size(); i++) {
            double a = fault.list().get(i).getReal();
            double b = got.list().get(i).doubleValue();
            if (!(Math.abs(a - b) <= unit * Math.max(1, Math.abs(a)))) {
                return false;
            }
        }
        return true;
    }
}
