package io.github.touchstone.bench;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.propagation.ApproximateLaw;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmLearned;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * KL(p||q) of the reference mixture on the linear schedule for every rule with noise: value, stated error, digits, and the CPU seconds
 * of the propagation (coefficients included) and of the divergence, the second of two runs. A whole process, not a JMH benchmark.
 */
public final class LineRunTable {
    private static final MixtureTarget TARGET = new MixtureTarget(List.of(
            MixtureTarget.Component.onLine(Rational.of(1, 2), Rational.of(-2), Rational.of(1, 4)),
            MixtureTarget.Component.onLine(Rational.of(1, 2), Rational.of(2), Rational.of(1, 4))));

    private LineRunTable() {}

    /** Prints the table as Markdown; the arguments are the numbers of steps. */
    public static void main(String[] arguments) {
        Rational half = Rational.of(1, 2);
        List<CoefficientRule> rules = List.of(
                new DdpmFixedSmall(),
                new DdpmFixedLarge(),
                new DdpmTheory(),
                new DdpmLearned(half),
                new Ddim(half),
                new ExponentialIntegrator(),
                new EulerMaruyama());
        System.out.println("| rule | T | KL(p‖q) | stated error | digits | run, s | KL, s |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (CoefficientRule rule : rules) {
            for (String steps : arguments) {
                row(rule, Integer.parseInt(steps));
                System.out.println(row(rule, Integer.parseInt(steps)));
            }
        }
    }

    private static String row(CoefficientRule rule, int steps) {
        LineMixture p = LineMixture.of(NoisedLine.at(TARGET, Linear.HO.schedule(steps, DoubleDoubleArithmetic.DD), 0));
        long start = clock();
        ApproximateLaw q = LineRun.output(TARGET, rule, Linear.HO, steps, 0);
        long middle = clock();
        Measured kl = LineDivergences.kl(p, q);
        long end = clock();
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %.15g | %.1e | %.1f | %.3f | %.3f |",
                rule.name(),
                steps,
                kl.value(),
                kl.error(),
                Math.log10(kl.value() / kl.error()),
                (middle - start) / 1e9,
                (end - middle) / 1e9);
    }

    private static long clock() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
