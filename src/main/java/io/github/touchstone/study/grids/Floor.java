package io.github.touchstone.study.grids;

import static io.github.touchstone.math.numbers.DoubleDoubleArithmetic.DD;

import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.spec.claims.PathKlFloor;

/** How many steps every grid between the same ends needs, by the floor of BND-9, which the exponential integrator is not below. */
final class Floor {
    private Floor() {}

    /** The smallest N at which the floor, with KL(X_T || N(0,1)), reaches the goal: certified, since the floor falls with N. */
    static int of(Problem problem) {
        Span span = problem.span();
        DoubleDoubleBall lambda = DD.of(span.smoothing());
        DoubleDoubleBall last = noise(span, span.horizon());
        DoubleDoubleBall range = DD.log(lambda.add(last).divide(lambda.add(noise(span, span.stop()))));
        DoubleDoubleBall x = lambda.subtract(DD.one()).divide(last.add(DD.one()));
        DoubleDoubleBall start = x.subtract(DD.log(DD.one().add(x))).divide(2);
        DoubleDoubleBall rest = DD.of(problem.goal()).subtract(start);
        double l = problem.range();
        int n = Math.max(1, (int) (l * l / (4 * rest.getReal())) + 1);
        while (n > 1 && DD.less(rest, PathKlFloor.theoryForm(range, n - 1, DD)) != Truth.TRUE) {
            n--;
        }
        return n;
    }

    private static DoubleDoubleBall noise(Span span, Rational time) {
        Rational exponent = time.multiply(span.convention().rate()).multiply(2);
        return DD.exp(DD.of(exponent)).subtract(DD.one());
    }
}
