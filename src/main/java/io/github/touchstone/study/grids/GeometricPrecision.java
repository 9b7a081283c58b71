package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * Precisions {@code R = 1/(lambda + s)}, {@code s = 1/abar - 1}, in geometric progression (spec GRD-1), the best grid of BND-9: with {@code
 * q = (R_N/R_0)^(1/N)}, {@code lambda + s_k = (lambda + s_0) q^-k}. With an early stop s_0 is level 1 of the schedule, otherwise level 0.
 *
 * @param span the ends and the variance of the target
 */
record GeometricPrecision(Span span) implements ScheduleFamily {
    @Override
    public String name() {
        return Grid.GEOMETRIC.label() + ":" + span;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        int n = span.toData() ? steps : steps - 1;
        T one = arithmetic.one();
        T lambda = arithmetic.of(span.smoothing());
        T low = lambda.add(noiseToSignal(span.stop(), arithmetic));
        T range = arithmetic.log(
                lambda.add(noiseToSignal(span.horizon(), arithmetic)).divide(low));
        List<T> alphaBars = new ArrayList<>(steps);
        List<T> noises = new ArrayList<>(steps);
        for (int k = span.toData() ? 1 : 0; k <= n; k++) {
            T growth = arithmetic.exp(range.multiply(arithmetic.of(Rational.of(k, n))));
            T s = low.multiply(growth).subtract(lambda);
            T alphaBar = one.add(s).reciprocal();
            alphaBars.add(alphaBar);
            noises.add(s.multiply(alphaBar));
        }
        return Schedule.fromShares(arithmetic, alphaBars, noises);
    }

    private <T extends FieldElement<T>> T noiseToSignal(Rational time, Arithmetic<T> arithmetic) {
        Rational exponent = time.multiply(span.convention().rate()).multiply(2);
        return arithmetic.exp(arithmetic.of(exponent)).subtract(arithmetic.one());
    }
}
