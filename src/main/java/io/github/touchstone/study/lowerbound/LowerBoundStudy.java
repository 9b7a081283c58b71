package io.github.touchstone.study.lowerbound;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.findings.Sweep;
import java.util.List;

/** The lower bound of the literature on {@code N(0, lambda I)}, its extension to every lambda and schedule, and where there is none. */
public final class LowerBoundStudy implements Study {
    @Override
    public String name() {
        return "lower-bound";
    }

    @Override
    public String title() {
        return "Divergences on Gaussians against what no schedule beats";
    }

    @Override
    public Findings run(Scale scale, Progress progress) {
        List<Run> runs = Sweep.over(Runs.of(scale), progress, Run::of);
        List<Floor> floors =
                Sweep.over(floors(scale), Progress.NONE, f -> Floor.of(f.rule(), f.lambda(), f.steps())).stream()
                        .filter(floor -> floor.constant().isPresent())
                        .toList();
        List<Threshold> thresholds =
                Sweep.over(thresholds(scale), Progress.NONE, t -> new Threshold(t.lambda(), t.steps()).measured());
        return new LowerBoundFindings(runs, floors, thresholds, Vanishing.examples()).all();
    }

    private record Asked(Rule rule, Rational lambda, int steps) {}

    private static List<Asked> floors(Scale scale) {
        List<Integer> steps = scale == Scale.QUICK ? List.of(10, 1000) : List.of(1, 10, 100, 1000, 10_000);
        List<Rational> variances = List.of(
                Rational.of(1, 1000),
                Rational.of(1, 100),
                Rational.of(1, 10),
                Rational.of(1, 4),
                Rational.of(1, 2),
                Rational.of(2),
                Rational.of(4),
                Rational.of(10),
                Rational.of(100),
                Rational.of(1000));
        return List.of(Rule.SMALL, Rule.LARGE, Rule.THEORY).stream()
                .flatMap(rule ->
                        variances.stream().flatMap(lambda -> steps.stream().map(t -> new Asked(rule, lambda, t))))
                .toList();
    }

    private static List<Threshold> thresholds(Scale scale) {
        List<Integer> steps = scale == Scale.QUICK ? List.of(10, 1000) : List.of(10, 100, 1000, 10_000, 100_000);
        return List.of(Rational.of(2), Rational.of(4)).stream()
                .flatMap(lambda -> steps.stream().map(t -> new Threshold(lambda, t)))
                .toList();
    }
}
