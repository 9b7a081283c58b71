package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.Optional;

/**
 * What the chains of a configuration are measured against in one format, whatever the target.
 *
 * @param chain of the specification
 * @param tolerances of its coefficients
 */
record Yardstick(ReferenceChain<Ball> chain, Tolerances tolerances) {
    /** Empty where a correct program in the format may fail altogether (TOL-4). */
    static Optional<Yardstick> of(StepConfig config, Dtype dtype) {
        Optional<Rational> v = LawExaminer.interpolation(config);
        return Tolerances.of(config, v, LawExaminer.BALLS, dtype)
                .map(tolerances -> new Yardstick(ReferenceChain.of(config, v, LawExaminer.BALLS), tolerances));
    }
}
