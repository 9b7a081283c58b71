package io.github.touchstone.study.samples;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.study.Evaluation;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;
import java.util.OptionalDouble;

/** How far the output of the sampler is from the target by itself. */
final class LawGap {
    private static final int DIGITS = 6;

    private LawGap() {}

    /** {@code KL(X_r||Y_m)}, if it can be computed and is certainly positive. */
    static OptionalDouble of(Inquiry inquiry) {
        if (inquiry.experiment().isEmpty()) {
            return OptionalDouble.empty();
        }
        Method method = Method.defaultFor(inquiry.target().value()) == Method.DOUBLE ? Method.DOUBLE : Method.DD;
        try {
            return value(Evaluation.evaluate(inquiry.experiment().get(), Quantity.KL_FORWARD, method, DIGITS));
        } catch (IllegalArgumentException | ArithmeticException e) {
            // the report goes without: the tests do not need it
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble value(Outcome outcome) {
        if (outcome instanceof Outcome.Certified c && c.value().lower().signum() > 0) {
            return OptionalDouble.of(middle(c.value()));
        }
        if (outcome instanceof Outcome.Numerical n && n.value() > n.error()) {
            return OptionalDouble.of(n.value());
        }
        return OptionalDouble.empty();
    }

    private static double middle(Enclosure x) {
        return x.middle().doubleValue();
    }
}
