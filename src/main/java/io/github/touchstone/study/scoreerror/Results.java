package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.statistics.LeastSquares;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/** The numbers that headlines and findings quote. */
final class Results {
    /** A number of steps that both scales have. */
    static final int STEPS = 1000;

    static final String DDPM = "ddpm:theory";
    static final String DDIM = "ddim";

    private final Plan plan;
    private final GaussianPart gaussian;
    private final LinePart line;

    Results(Plan plan, GaussianPart gaussian, LinePart line) {
        this.plan = plan;
        this.gaussian = gaussian;
        this.line = line;
    }

    /** The worst constants on N(0, 1) and LOGISTIC. */
    GaussianPart.Worst worst(String rule, int steps) {
        return gaussian.worst().stream()
                .filter(w -> w.setting().rule().name().equals(rule)
                        && w.setting().family().equals(Logistic.DEFAULT)
                        && w.setting().steps() == steps
                        && w.setting().variance().equals(Rational.ONE))
                .findFirst()
                .orElseThrow();
    }

    /** The worst constants on the schedule whose name starts so. */
    GaussianPart.Worst worstOn(String rule, String schedule) {
        return gaussian.worst().stream()
                .filter(w -> w.setting().rule().name().equals(rule)
                        && w.setting().family().name().startsWith(schedule)
                        && w.setting().steps() == STEPS)
                .findFirst()
                .orElseThrow();
    }

    /** {@code lim KL/eps^2} of a family. */
    Value constant(AffineFamily family, String rule, int steps) {
        return PrintTable.constant(gaussian, family, rule, steps);
    }

    /** The largest number of steps. */
    int longest() {
        return plan.lengths().get(plan.lengths().size() - 1);
    }

    /** How the worst shift of DDPM grows with log T. */
    Value growthOfDdpm() {
        return growth(t -> Value.enclosed(worst(DDPM, t).levels().shift()), StrictMath::log);
    }

    /** How the worst slope of DDIM grows with log^2 T. */
    Value growthOfDdim() {
        return growth(t -> Value.enclosed(worst(DDIM, t).levels().slope()), t -> StrictMath.log(t) * StrictMath.log(t));
    }

    /** The same between the two largest T alone. */
    Value lastGrowthOfDdpm() {
        List<Integer> lengths = plan.lengths();
        int before = lengths.get(lengths.size() - 2);
        Value low = Value.enclosed(worst(DDPM, before).levels().shift());
        Value high = Value.enclosed(worst(DDPM, longest()).levels().shift());
        double length = StrictMath.log((double) longest() / before);
        double growth = (high.value() - low.value()) / length;
        return Value.numerical(growth, (low.error() + high.error()) / length + 8 * Math.ulp(high.value()));
    }

    private Value growth(Function<Integer, Value> constant, IntToDoubleFunction regressor) {
        LeastSquares fit = LeastSquares.fit(
                plan.lengths().stream()
                        .mapToDouble(t -> constant.apply(t).value())
                        .toArray(),
                plan.lengths().stream().mapToDouble(regressor::applyAsDouble).toArray());
        return fitted(fit);
    }

    private static Value fitted(LeastSquares fit) {
        return Value.fitted(
                fit.coefficients().get(1).value(), fit.coefficients().get(1).halfWidth());
    }

    /** The exponent of eps^2 in the even part of what errors of a kind add, each error with a factor of its own. */
    Value slope(LinePart.Named target, LinePart.Kind kind) {
        List<Double> sizes = new ArrayList<>();
        List<Double> parts = new ArrayList<>();
        for (int seed = 1; seed <= plan.seeds(); seed++) {
            int s = seed;
            List<LinePart.Run> runs = runs(target, kind).stream()
                    .filter(run -> run.shape().seed() == s)
                    .toList();
            center(runs.stream().map(r -> 2 * StrictMath.log(r.shape().eps())).toList(), sizes);
            center(
                    runs.stream()
                            .map(r -> StrictMath.log(r.even().value()
                                    * r.shape().eps()
                                    * r.shape().eps()))
                            .toList(),
                    parts);
        }
        return fitted(LeastSquares.fit(array(parts), array(sizes)));
    }

    private static void center(List<Double> from, List<Double> to) {
        double mean = from.stream().mapToDouble(x -> x).average().orElseThrow();
        from.forEach(x -> to.add(x - mean));
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(x -> x).toArray();
    }

    /** The even part over eps^2, at the least eps, mean over the seeds. */
    Value meanConstant(LinePart.Named target, LinePart.Kind kind) {
        return Seeds.mean(runs(target, kind).stream()
                .filter(run -> run.shape().eps() == plan.sizes().get(0))
                .map(run -> run.even().value())
                .toList());
    }

    /** The same in the weighting over time. */
    Value meanConstantInTime(LinePart.Named target, LinePart.Kind kind) {
        return Seeds.mean(runs(target, kind).stream()
                .filter(run -> run.shape().eps() == plan.sizes().get(0))
                .map(run -> run.even().value()
                        * run.size().levels().value()
                        / run.size().time().value())
                .toList());
    }

    private List<LinePart.Run> runs(LinePart.Named target, LinePart.Kind kind) {
        return line.runs().stream()
                .filter(run -> run.shape().target().equals(target)
                        && run.shape().kind() == kind
                        && run.shape().steps() == plan.lineSteps())
                .toList();
    }

    /** All runs on mixtures. */
    List<LinePart.Run> runs() {
        return line.runs();
    }

    /** The run with the score of another mixture. */
    LinePart.Run other(int steps) {
        return line.runs().stream()
                .filter(run ->
                        run.shape().kind() == LinePart.Kind.OTHER && run.shape().steps() == steps)
                .findFirst()
                .orElseThrow();
    }

    /** The divergence with the exact score over that with the score times 1 + Delta/4, on N(0, lambda). */
    Value gain(Rational variance) {
        return kl(variance, Rational.ZERO).over(kl(variance, Rational.of(1, 4)));
    }

    private Value kl(Rational variance, Rational factor) {
        return gaussian.multiples().stream()
                .filter(m ->
                        m.setting().variance().equals(variance) && m.factor().equals(factor))
                .map(m -> Value.enclosed(m.kl()))
                .findFirst()
                .orElseThrow();
    }

    /** The same on a mixture. */
    Value gain(LinePart.Named target) {
        return kl(target, Rational.ZERO).over(kl(target, Rational.of(1, 4)));
    }

    private Value kl(LinePart.Named target, Rational factor) {
        return line.multiples().stream()
                .filter(m -> m.target().equals(target) && m.factor().equals(factor))
                .map(m -> Value.numerical(m.kl()))
                .findFirst()
                .orElseThrow();
    }

    /** The greatest ratio of what the search found to what the closed form's direction gives, for a rule. */
    Value excess(String rule) {
        return gaussian.searches().stream()
                .filter(s -> s.setting().rule().name().equals(rule))
                .map(s -> DataTable.found(s).over(Value.enclosed(s.closedForm())))
                .reduce((a, b) -> a.value() > b.value() ? a : b)
                .orElseThrow();
    }

    /** The least of these ratios. */
    double leastExcess() {
        return gaussian.searches().stream()
                .mapToDouble(s -> s.found() / Value.enclosed(s.closedForm()).value())
                .min()
                .orElseThrow();
    }

    Plan plan() {
        return plan;
    }
}
