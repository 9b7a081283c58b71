package io.github.touchstone.study.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.SubspaceMixture;
import io.github.touchstone.study.cases.LineTargets;
import io.github.touchstone.study.dimension.Case.Line;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Knowledge;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DimensionStudyTest {
    private static Map<Long, Value> followed(String target, String sampler) {
        return Growth.tasks(Scale.QUICK).stream()
                .filter(task -> sampler.equals(Growth.DDIM))
                .flatMap(task -> task.get().stream())
                .filter(c ->
                        c.line().target().equals(target) && c.line().sampler().equals(sampler))
                .collect(Collectors.toMap(Case::dimension, Case::value));
    }

    /** DMS-1, DMS-2: the sums over factors are what the targets themselves give. */
    @Test
    void tasks_sumsOverFactors_areThoseOfTheTargets() {
        Map<Long, Value> product = followed("mixture of two, d-fold", Growth.DDIM);
        Value whole = Growth.end(ProductTarget.power(100, LineTargets.REF), Ddim.DETERMINISTIC, 100);
        assertThat(product.get(100L).value())
                .isCloseTo(
                        whole.value(), within(whole.error() + product.get(100L).error()));
        assertThat(product.get(10_000L).value()).isCloseTo(100 * whole.value(), within(100 * whole.error() + 1e-12));

        Map<Long, Value> line = followed("mixture of two on a line, rest N(0, I/4)", Growth.DDIM);
        List<Rational> row = new ArrayList<>(Mixtures.unit(100, 0, Rational.of(3, 5)));
        row.set(1, Rational.of(4, 5));
        Value subspace = Growth.end(
                new SubspaceMixture(List.of(row), LineTargets.REF, Mixtures.QUARTER), Ddim.DETERMINISTIC, 100);
        assertThat(line.get(100L).value())
                .isCloseTo(
                        subspace.value(),
                        within(subspace.error() + line.get(100L).error()));
    }

    /** DMS-3 for two components and T = 400, where Delta is 0.15. */
    @Test
    void pathKl_onTheLogisticSchedule_isWithinTheBoundForEveryTarget() {
        int steps = 400;
        double delta = 10 * StrictMath.log(steps) / steps;
        double signal = 1.0 / (steps * (double) steps);
        double bound = steps * delta * delta / (4 * (1 - delta) * (1 - delta))
                + delta * delta / 2
                + delta * signal * 4.25 / (1 - signal) / 2
                + (signal * 4.25 - StrictMath.log1p(-signal) - signal) / 2;
        double path = LineRun.pathKl(LineTargets.REF, new DdpmTheory(), Logistic.DEFAULT, steps, 1)
                .value();
        assertThat(path).isPositive().isLessThan(bound);
        assertThat(Growth.end(LineTargets.REF, new DdpmTheory(), 100).value()).isLessThan(path);
    }

    @Test
    void steepness_ofCopies_growsWithTheirNumber() {
        Value one = Steepness.of(Copies.factor(), Rational.of(1, 16), 1);
        Value many = Steepness.of(
                ProductTarget.power(10_000, Copies.factor()),
                Rational.of(1, 10_000).pow(4),
                1);
        assertThat(one.knowledge()).isEqualTo(Knowledge.ENCLOSED);
        assertThat(many.value()).isGreaterThan(10 * one.value());
        // LIP-4: a = D^2/(4 lambda) = 64
        assertThat(many.value() - many.error()).isLessThan(63.0 * 63 / 256);
    }

    @Test
    void of_divergencesThatGrowAsTheSquareOfD_changesTheVerdicts() {
        assertThat(verdicts(1, 0))
                .containsExactly(Verdict.SUPPORTED, Verdict.NOT_SUPPORTED, Verdict.SUPPORTED, Verdict.NOT_SUPPORTED);
        assertThat(verdicts(2.01, 0))
                .containsExactly(
                        Verdict.NOT_SUPPORTED, Verdict.NOT_SUPPORTED, Verdict.NOT_SUPPORTED, Verdict.OUT_OF_REACH);
        assertThat(verdicts(1, 2.01).get(1)).isEqualTo(Verdict.OUT_OF_REACH);
    }

    private static List<Verdict> verdicts(double powerOfDimension, double powerOfSteepness) {
        List<Case> cases = new ArrayList<>();
        for (String quantity : List.of(General.PATH, General.REVERSE, General.LOWER)) {
            for (long d : new long[] {2, 4, 8, 16}) {
                cases.add(new Case(
                        new Line(
                                "general",
                                "made up",
                                quantity.equals(General.REVERSE) ? Growth.DDIM : Growth.DDPM,
                                quantity,
                                50),
                        d,
                        Value.numerical(StrictMath.pow(d, powerOfDimension), 0)));
            }
        }
        List<Peak> peaks = new ArrayList<>();
        for (double steepness : new double[] {1, 2, 4, 8}) {
            Optional<Value> cost = Optional.of(Value.numerical(StrictMath.pow(steepness, powerOfSteepness), 0));
            peaks.add(new Peak(Search.GRID, "made up", 100, cost, cost, Optional.of(Value.exact(steepness))));
        }
        List<Copies> copies = List.of(new Copies(2, Value.exact(1)), new Copies(10_000, Value.exact(4)));
        return DimensionFindings.of(new Results(cases, peaks, copies)).findings().stream()
                .map(Finding::verdict)
                .toList();
    }
}
