package io.github.touchstone.samplers.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmOptimal;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.spec.schedules.Linear;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plane against closed forms of one Gaussian, against itself turned, and at the edges of what it takes. */
class PlaneRunTest {
    private static final ScheduleFamily FAST = new Linear(Rational.parse("1/50"), Rational.parse("2/5"));

    private static final List<Rational> MEAN = row("1/2", "-1");
    private static final List<List<Rational>> COVARIANCE = List.of(row("2", "1/2"), row("1/2", "1/3"));
    private static final GaussianTarget GAUSSIAN = new FullGaussian(MEAN, COVARIANCE);

    static List<CoefficientRule> rules() {
        return List.of(
                new DdpmFixedLarge(),
                new DdpmFixedSmall(),
                new DdpmTheory(),
                new DdpmOptimal(GAUSSIAN),
                new Ddim(Rational.parse("1/2")),
                new ExponentialIntegrator(),
                new EulerMaruyama());
    }

    static List<Rational> row(String... numbers) {
        return Arrays.stream(numbers).map(Rational::parse).toList();
    }

    private static double exact(CoefficientRule rule, int steps, int stop, int reference, Quantity quantity) {
        return ((Outcome.Certified) GaussianEvaluation.evaluate(
                        new Experiment<>(GAUSSIAN, rule, FAST, steps, stop, reference), quantity, Method.DD, 15))
                .value()
                .middle()
                .doubleValue();
    }

    /** The error that is stated covers the closed form; and it is small. */
    private static void assertCovers(Measured measured, double exact) {
        assertThat(Math.abs(measured.value() - exact)).isLessThanOrEqualTo(measured.error());
        assertThat(measured.error()).isLessThan(1e-12);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void kl_ofOneGaussian_isTheClosedForm(CoefficientRule rule) {
        MixtureTarget one = MixtureTarget.single(MEAN, COVARIANCE);
        assertCovers(PlaneRun.klForward(one, rule, FAST, 2, 0, 0), exact(rule, 2, 0, 0, Quantity.KL_FORWARD));
        assertCovers(PlaneRun.klReverse(one, rule, FAST, 3, 1, 2), exact(rule, 3, 1, 2, Quantity.KL_REVERSE));
        assertCovers(PlaneRun.pathKl(one, rule, FAST, 6, 1), exact(rule, 6, 1, 1, Quantity.KL_PATH));
    }

    /** Three components that no coordinates separate. */
    private static MixtureTarget triangle(Rational c, Rational s) {
        return new MixtureTarget(List.of(
                turned("1/2", row("-1", "0"), row("1/4", "1/16", "1/4"), c, s),
                turned("1/4", row("1", "1"), row("1/2", "0", "1/4"), c, s),
                turned("1/4", row("1", "-1"), row("1/4", "-1/8", "1/2"), c, s)));
    }

    /** The component with mean R m and covariance R C R^T, R = ((c, -s), (s, c)). */
    private static Component turned(String weight, List<Rational> m, List<Rational> cov, Rational c, Rational s) {
        Rational xx = cov.get(0);
        Rational xy = cov.get(1);
        Rational yy = cov.get(2);
        Rational cc = c.multiply(c);
        Rational cs = c.multiply(s);
        Rational ss = s.multiply(s);
        Rational turnedXy = cs.multiply(xx.subtract(yy)).add(cc.subtract(ss).multiply(xy));
        return new Component(
                Rational.parse(weight),
                List.of(
                        c.multiply(m.get(0)).subtract(s.multiply(m.get(1))),
                        s.multiply(m.get(0)).add(c.multiply(m.get(1)))),
                List.of(
                        List.of(
                                cc.multiply(xx)
                                        .subtract(cs.multiply(xy).multiply(2))
                                        .add(ss.multiply(yy)),
                                turnedXy),
                        List.of(
                                turnedXy,
                                ss.multiply(xx).add(cs.multiply(xy).multiply(2)).add(cc.multiply(yy)))));
    }

    /** By 3/5 and 4/5: the start, the noise and KL do not notice, but the grids do. */
    @Test
    void kl_ofATurnedTarget_isTheSame() {
        MixtureTarget straight = triangle(Rational.ONE, Rational.ZERO);
        MixtureTarget turned = triangle(Rational.parse("3/5"), Rational.parse("4/5"));
        CoefficientRule rule = new DdpmFixedLarge();
        assertSame(PlaneRun.klForward(straight, rule, FAST, 2, 0, 0), PlaneRun.klForward(turned, rule, FAST, 2, 0, 0));
        CoefficientRule optimal = new DdpmOptimal(straight);
        assertSame(
                PlaneRun.pathKl(straight, optimal, FAST, 3, 0),
                PlaneRun.pathKl(turned, new DdpmOptimal(turned), FAST, 3, 0));
        // what is forgotten cannot tell more: the ends are nearer than the paths
        assertThat(PlaneRun.klForward(straight, rule, FAST, 2, 0, 0).value())
                .isBetween(0.0, PlaneRun.pathKl(straight, rule, FAST, 2, 0).value());
    }

    private static void assertSame(Measured a, Measured b) {
        assertThat(Math.abs(a.value() - b.value())).isLessThanOrEqualTo(a.error() + b.error());
        assertThat(a.error()).isLessThan(1e-10);
    }

    @Test
    void kl_narrowKernels_areRefused() {
        MixtureTarget target = triangle(Rational.ONE, Rational.ZERO);
        assertThatThrownBy(() -> PlaneRun.klForward(
                        target,
                        new DdpmFixedLarge(),
                        new Linear(Rational.parse("1e-8"), Rational.parse("1/50")),
                        9,
                        0,
                        0))
                .isInstanceOf(TooFineException.class)
                .hasMessageContaining("too narrow for a grid on the plane");
    }
}
