package io.github.touchstone.study.comparison;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Evaluation;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Quantity;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Mixtures on the line: measured divergences, and the constants they tend to on LOGISTIC (CMP-7). */
final class Mixtures {
    private static final Rational QUARTER = Rational.of(1, 4);
    private static final Rational HALF = Rational.of(1, 2);

    private Mixtures() {}

    /** {@code N(-a, 1/4)/2 + N(a, 1/4)/2}. */
    static MixtureTarget pair(Rational a) {
        return new MixtureTarget(
                List.of(Component.onLine(HALF, a.negate(), QUARTER), Component.onLine(HALF, a, QUARTER)));
    }

    /** Three unlike components. */
    static MixtureTarget three() {
        return new MixtureTarget(List.of(
                Component.onLine(HALF, Rational.of(-2), QUARTER),
                Component.onLine(Rational.parse("0.3"), HALF, Rational.parse("0.36")),
                Component.onLine(Rational.parse("0.2"), Rational.parse("2.5"), Rational.parse("0.16"))));
    }

    /**
     * The limits of a target on LOGISTIC.
     *
     * @param target in words
     * @param separation half the distance of the means in deviations of a component; negative where it says nothing
     * @param constants {@code lim KL(X_1 || Y_1)/Delta^2}
     */
    record Limit(String target, double separation, Map<Contender, Measured> constants) {
        /** The limit of a sampler, which must be among them. */
        Measured of(Contender contender) {
            return Objects.requireNonNull(constants.get(contender), contender.label());
        }
    }

    /** A target whose limits are asked. */
    record Asked(String target, double separation, MixtureTarget law) {
        Limit measured() {
            return new Limit(target, separation, Perturbation.constants(binary64(law)));
        }
    }

    private static LineMixture binary64(MixtureTarget target) {
        int n = target.components().size();
        double[] weights = new double[n];
        double[] means = new double[n];
        double[] variances = new double[n];
        for (int i = 0; i < n; i++) {
            Component c = target.components().get(i);
            weights[i] = c.weight().doubleValue();
            means[i] = c.mean().get(0).doubleValue();
            variances[i] = c.covariance().get(0).get(0).doubleValue();
        }
        return new LineMixture(weights, means, variances);
    }

    static List<Asked> limits(Scale scale) {
        List<Asked> asked = new ArrayList<>();
        List<String> halves = scale == Scale.QUICK
                ? List.of("2")
                : List.of("0", "0.25", "0.5", "0.75", "1", "1.25", "1.5", "1.75", "2", "2.25", "2.5", "3");
        for (String a : halves) {
            Rational half = Rational.parse(a);
            asked.add(new Asked(name(half), 2 * half.doubleValue(), pair(half)));
        }
        if (scale == Scale.FULL) {
            asked.add(new Asked("TRI", -1, three()));
        }
        return asked;
    }

    private static String name(Rational half) {
        return half.equals(Rational.of(2)) ? "REF" : "pair a=" + half;
    }

    /**
     * A run on a mixture.
     *
     * @param contender the sampler
     * @param schedule in words
     * @param target in words
     * @param steps T
     * @param stop m
     * @param experiment all of it
     */
    record Question(
            Contender contender, String schedule, String target, int steps, int stop, Experiment<Target> experiment) {
        private static Question of(
                Contender contender, ScheduleFamily family, String target, MixtureTarget law, int steps, int stop) {
            String schedule = family instanceof Logistic ? "logistic" : "linear";
            return new Question(
                    contender,
                    schedule,
                    target,
                    steps,
                    stop,
                    new Experiment<>(law, contender.sampler(), family, steps, stop, stop));
        }

        Row measured() {
            return new Row(this, Value.of(Evaluation.evaluate(experiment, Quantity.KL_FORWARD, Method.DOUBLE, 10)));
        }
    }

    /** The divergence of a run, in nats. */
    record Row(Question question, Value kl) {
        /** {@code Delta = 10 log T/T}. */
        double delta() {
            return ComparisonFindings.delta(question.steps());
        }

        /** {@code KL/Delta^2}. */
        Value constant() {
            double unit = 1 / delta();
            return kl.times(unit * unit);
        }
    }

    static List<Question> runs(Scale scale) {
        List<Question> all = new ArrayList<>();
        MixtureTarget ref = pair(Rational.of(2));
        List<Contender> contenders = scale == Scale.QUICK
                ? List.of(Contender.LARGE, Contender.DDIM)
                : List.of(Contender.THEORY, Contender.LARGE, Contender.SMALL, Contender.DDIM);
        for (int steps : scale == Scale.QUICK ? List.of(100) : List.of(125, 250, 500, 1000)) {
            for (Contender contender : contenders) {
                if (contender == Contender.SMALL && steps == 1000) {
                    // ten seconds that tell nothing new
                    continue;
                }
                all.add(Question.of(contender, Logistic.DEFAULT, "REF", ref, steps, 1));
            }
        }
        if (scale == Scale.FULL) {
            all.add(Question.of(Contender.DDIM, Logistic.DEFAULT, "REF", ref, 2000, 1));
            all.add(Question.of(Contender.DDIM, Logistic.DEFAULT, "REF", ref, 4000, 1));
            contenders.forEach(c -> all.add(Question.of(c, Linear.HO, "REF", ref, 1000, 0)));
            contenders.forEach(c -> all.add(Question.of(c, Linear.HO, "TRI", three(), 1000, 0)));
            contenders.forEach(c -> all.add(Question.of(c, Logistic.DEFAULT, "TRI", three(), 250, 1)));
        }
        return all;
    }
}
