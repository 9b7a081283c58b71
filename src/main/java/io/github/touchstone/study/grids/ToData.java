package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.ExponentialThenConstant;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimeConvention;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * Grids that end at time zero, for a smooth target (spec GRD-1): {@code t_k = horizon (k/N)^p}, and the exponential one as {@code t_k =
 * tau_k - lambda} with the grid {@code tau} from lambda to horizon + lambda. In the time of {@code dX = -X/2 dt + dW}.
 *
 * @param grid the spacing, not geometric
 * @param horizon t_N
 * @param lambda the variance of the target
 */
record ToData(Grid grid, Rational horizon, Rational lambda) implements ScheduleFamily {
    @Override
    public String name() {
        return grid.label() + " to zero:" + horizon + "," + lambda;
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        return grid.ofPower() ? ofPower(steps, arithmetic) : shifted(steps, arithmetic);
    }

    private <T extends FieldElement<T>> Schedule<T> ofPower(int steps, Arithmetic<T> arithmetic) {
        List<T> alphaBars = new ArrayList<>(steps);
        List<T> sizes = new ArrayList<>(steps);
        for (int k = 1; k <= steps; k++) {
            Rational time = grid.fromZero(horizon, k, steps);
            Rational step = time.subtract(grid.fromZero(horizon, k - 1, steps));
            alphaBars.add(arithmetic.exp(arithmetic.of(time.negate())));
            sizes.add(arithmetic.of(step.divide(Rational.of(2))));
        }
        return Schedule.fromTimeGrid(arithmetic, alphaBars, sizes, sizes);
    }

    private <T extends FieldElement<T>> Schedule<T> shifted(int steps, Arithmetic<T> arithmetic) {
        Schedule<T> tau = new ExponentialThenConstant(horizon.add(lambda), lambda, TimeConvention.HALF)
                .schedule(steps + 1, arithmetic);
        List<T> alphaBars = new ArrayList<>(steps);
        List<T> sizes = new ArrayList<>(steps);
        T shift = tau.alphaBar(1).reciprocal();
        for (int k = 1; k <= steps; k++) {
            alphaBars.add(tau.alphaBar(k + 1).multiply(shift));
            sizes.add(tau.stepSize(k + 1));
        }
        return Schedule.fromTimeGrid(arithmetic, alphaBars, sizes, sizes);
    }
}
