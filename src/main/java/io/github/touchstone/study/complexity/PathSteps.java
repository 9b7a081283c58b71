package io.github.touchstone.study.complexity;

import io.github.touchstone.study.information.FewestSteps;
import io.github.touchstone.study.information.Information;
import io.github.touchstone.study.information.NormalInformation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The least number of steps for a path divergence of eps (spec CPX-1). */
final class PathSteps {
    /** The table of every law reaches so far, in the logarithm of the noise-to-signal ratio. */
    private static final double FROM = StrictMath.log(1e-6);

    private static final double TO = 16.5;

    /** The relative error of a divergence, of quadrature or of extrapolation. */
    private static final double RELATIVE = 1e-6;

    private final Map<Law, Information> laws = new LinkedHashMap<>();
    private final Map<Key, PathCost.Sampled> costs = new ConcurrentHashMap<>();

    private record Key(Law law, Setting setting, double delta, double horizon) {}

    PathSteps() {
        for (Law law : Law.values()) {
            laws.put(law, law.information(FROM, TO));
        }
    }

    private PathCost.Sampled cost(Key key) {
        return costs.computeIfAbsent(
                key,
                k -> new PathCost(
                                laws.getOrDefault(k.law(), new NormalInformation(0)),
                                k.setting().grid(),
                                k.delta(),
                                k.horizon(),
                                k.setting().exponential())
                        .sampled());
    }

    /** What is found. */
    Run run(Question question) {
        double horizon = question.setting().horizon(question.dimension() / question.eps());
        Map<Law, Long> coordinates = question.family().coordinates(question.dimension());
        double constant = 0;
        double start = 0;
        for (Map.Entry<Law, Long> e : coordinates.entrySet()) {
            PathCost.Sampled cost = cost(new Key(e.getKey(), question.setting(), question.delta(), horizon));
            constant += e.getValue() * cost.constant();
            start += e.getValue() * cost.start();
        }
        long guess = (long) (constant / Math.max(question.eps() - start, question.eps() / 2));
        long steps = FewestSteps.of(n -> divergence(question, horizon, n) <= question.eps(), 2, guess);
        return new Run(question, horizon, steps, steps * RELATIVE);
    }

    /** In nats. */
    private double divergence(Question question, double horizon, long n) {
        double sum = 0;
        for (Map.Entry<Law, Long> e :
                question.family().coordinates(question.dimension()).entrySet()) {
            sum += e.getValue()
                    * cost(new Key(e.getKey(), question.setting(), question.delta(), horizon))
                            .at(n);
        }
        return sum;
    }
}
