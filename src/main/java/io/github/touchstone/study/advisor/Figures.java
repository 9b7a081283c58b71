package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Curve.Point;
import io.github.touchstone.study.findings.Curve.Style;
import io.github.touchstone.study.findings.Panel;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The panels of the study's figure. */
final class Figures {
    private static final String ADVISED = "advised";

    private Figures() {}

    /** The log-SNR of the advised schedule and of some others along the steps. */
    static Panel schedules(String title, Answered answered) {
        Question q = answered.advice().question();
        List<Curve> curves = new ArrayList<>();
        curves.add(curve(ADVISED, Style.MEASURED, points(answered.advice().schedule(), q.steps())));
        for (Contender c : Contender.all(q)) {
            if (List.of(Contender.LINEAR, Contender.COSINE, Contender.TANGENT).contains(c.name())
                    && answered.divergence(c.name()).isPresent()) {
                curves.add(curve(c.name(), Style.LINE, points(c.family(), q.steps())));
            }
        }
        return new Panel(title, Axis.linear("t/T"), Axis.linear("log SNR = log(ᾱ/(1 − ᾱ))"), curves);
    }

    private static List<Point> points(ScheduleFamily family, int steps) {
        Schedule<DoubleDoubleBall> schedule = family.schedule(steps, DoubleDoubleArithmetic.DD);
        List<Point> points = new ArrayList<>();
        for (int t = 1; t <= steps; t++) {
            double snr = schedule.alphaBar(t).divide(schedule.noise(t)).getReal();
            points.add(new Point((double) t / steps, StrictMath.log(snr), 0));
        }
        return points;
    }

    /** The divergence along T, of answers that differ in T alone. */
    static Panel divergences(String title, List<Answered> answers) {
        List<Answered> sorted = answers.stream()
                .sorted(Comparator.comparingInt(a -> a.advice().question().steps()))
                .toList();
        List<Curve> curves = new ArrayList<>();
        curves.add(along(ADVISED, Style.MEASURED, sorted, a -> Optional.of(a.least())));
        for (String name : List.of(Contender.LINEAR, Contender.COSINE, Contender.TANGENT)) {
            curves.add(along(name, Style.MEASURED, sorted, a -> a.divergence(name)));
        }
        curves.add(along(
                "floor, proved",
                Style.REFERENCE,
                sorted,
                a -> a.advice().floor().map(Value::enclosed)));
        return new Panel(
                title,
                Axis.logarithmic("steps T"),
                Axis.logarithmic("KL(X‖Y), nats"),
                curves.stream().filter(c -> !c.points().isEmpty()).toList());
    }

    private static Curve along(
            String name, Style style, List<Answered> answers, Function<Answered, Optional<Value>> value) {
        List<Point> points = new ArrayList<>();
        for (Answered a : answers) {
            value.apply(a)
                    .filter(Answered::positive)
                    .ifPresent(v -> points.add(new Point(a.advice().question().steps(), v.value(), v.error())));
        }
        return curve(name, style, points);
    }

    private static Curve curve(String name, Style style, List<Point> points) {
        return new Curve(name, style, points);
    }
}
