package io.github.touchstone.study.comparison;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.findings.Sweep;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** DDPM against DDIM: leading constants, a map of who wins, the variances where they are even, and mixtures. */
public final class ComparisonStudy implements Study {
    private static final List<Contender> CONTENDERS =
            List.of(Contender.SMALL, Contender.LARGE, Contender.THEORY, Contender.EXPONENTIAL);

    @Override
    public String name() {
        return "ddpm-vs-ddim";
    }

    @Override
    public String title() {
        return "Stochastic samplers against deterministic DDIM, with the exact score";
    }

    /**
     * One duel with what was found.
     *
     * @param duel the samplers and the schedule
     * @param points along lambda
     * @param crossings where they are even; empty if not asked
     */
    record Met(Duel duel, List<Duel.Point> points, Optional<List<Value>> crossings) {}

    @Override
    public Findings run(Scale scale, Progress progress) {
        // the longest work first
        List<Mixtures.Row> mixtures = Sweep.over(Mixtures.runs(scale), progress, Mixtures.Question::measured);
        List<Mixtures.Limit> constants = Sweep.over(Mixtures.limits(scale), Progress.NONE, Mixtures.Asked::measured);
        List<Limits.Row> limits = Sweep.over(Limits.of(scale), Progress.NONE, Limits::measure);
        List<Met> map = Sweep.over(duels(scale), Progress.NONE, q -> q.meet(variances(scale))).stream()
                .flatMap(Optional::stream)
                .toList();
        return new ComparisonFindings(limits, map, constants, mixtures).all();
    }

    private record Asked(Contender contender, Grid grid, int steps) {
        Optional<Met> meet(List<Rational> variances) {
            return Duel.of(contender, grid, steps)
                    .map(duel -> new Met(
                            duel,
                            variances.stream().map(duel::at).toList(),
                            steps == 1000 ? Optional.of(duel.crossings()) : Optional.empty()));
        }
    }

    private static List<Asked> duels(Scale scale) {
        List<Grid> grids = scale == Scale.QUICK ? List.of(Grid.LINEAR, Grid.LOGISTIC) : List.of(Grid.values());
        List<Integer> steps = scale == Scale.QUICK ? List.of(50) : List.of(10, 50, 200, 1000);
        List<Asked> asked = new ArrayList<>();
        for (Grid grid : grids) {
            for (int t : steps) {
                CONTENDERS.forEach(c -> asked.add(new Asked(c, grid, t)));
            }
        }
        return asked;
    }

    private static List<Rational> variances(Scale scale) {
        List<String> texts = scale == Scale.QUICK
                ? List.of("1/10", "1", "10")
                : List.of(
                        "1/1000", "1/300", "1/100", "1/30", "1/10", "1/4", "1/2", "1", "2", "4", "10", "30", "100",
                        "300", "1000");
        return texts.stream().map(Rational::parse).toList();
    }
}
