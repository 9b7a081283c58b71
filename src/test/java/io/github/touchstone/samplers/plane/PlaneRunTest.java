package io.github.touchstone.samplers.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.FullGaussian;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.GaussianEvaluation;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaneRunTest {
    private static List<Rational> row(String... numbers) {
        return Arrays.stream(numbers).map(Rational::parse).toList();
    }

    private static double exact(CoefficientRule rule, ScheduleFamily family, int steps, int stop, Quantity quantity) {
        GaussianTarget target = new FullGaussian(row("1/2", "-1"), List.of(row("2", "1/2"), row("1/2", "1/3")));
        return ((Outcome.Rounded) GaussianEvaluation.evaluate(
                        new Experiment<>(target, rule, family, steps, stop, stop), quantity, Method.DOUBLE, 10))
                .value();
    }

    private static final Linear LIN = new Linear(Rational.parse("1/50"), Rational.parse("2/5"));
    private static final MixtureTarget ONE = new MixtureTarget(List.of(
            new Component(Rational.ONE, row("1/2", "-1"), List.of(row("2", "1/2"), row("1/2", "1/3")))));

    @Test
    void try_it() {
        for (CoefficientRule rule : List.of(new DdpmFixedLarge(), new DdpmFixedSmall(), new Ddim(Rational.parse("1/2")))) {
            for (int steps : new int[] {3, 5}) {
                for (int stop : new int[] {0, 1}) {
                long a = System.nanoTime();
                Measured f = PlaneRun.klForward(ONE, rule, LIN, steps, stop, stop);
                Measured r = PlaneRun.klReverse(ONE, rule, LIN, steps, stop, stop);
                System.out.println(rule.name() + " " + steps + " " + stop + " " + f + " " + (f.value() - exact(rule, LIN, steps, stop, Quantity.KL_FORWARD)) + " " + r + " "
                        + (r.value() - exact(rule, LIN, steps, stop, Quantity.KL_REVERSE)) + " " + (System.nanoTime() - a) / 1e9);
                }
            }
        }
    }
}
