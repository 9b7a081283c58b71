package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.spec.claims.ScoreErrorWeighting;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Gaussian half of the study: all of it on N(0, lambda), stopped at m = 1, in balls but for the search.
 *
 * @param worst the worst constants
 * @param families the families of errors on LOGISTIC, lambda = 1
 * @param searches the worst directions found
 * @param multiples the score times a constant
 */
record GaussianPart(List<Worst> worst, List<Family> families, List<Search> searches, List<Multiple> multiples) {
    static final int STOP = 1;
    /** The size at which divergences are given exactly. */
    static final Rational EPS = Rational.of(1, 10);
    /** The size of the searches. */
    static final Rational SMALL = Rational.of(3, 100);
    /** Factors of a score that is {@code 1 + c Delta} times too large. */
    static final List<Rational> FACTORS = List.of(
            Rational.of(-1, 4),
            Rational.ZERO,
            Rational.of(1, 8),
            Rational.of(1, 4),
            Rational.of(3, 8),
            Rational.of(1, 2));

    private static final CoefficientRule DDPM = new DdpmTheory();
    private static final CoefficientRule DDIM = Ddim.DETERMINISTIC;
    private static final int STARTS = 4;

    private static final List<Setting> SCALED = Stream.of(Rational.of(1, 4), Rational.ONE, Rational.of(4))
            .map(variance -> new Setting(DDPM, Logistic.DEFAULT, 1000, variance))
            .toList();

    /** A rule on a schedule, and the target's variance. */
    record Setting(CoefficientRule rule, ScheduleFamily family, int steps, Rational variance) {
        Levels levels() {
            return new Levels(family, steps);
        }
    }

    /** A schedule to be built. */
    private record Levels(ScheduleFamily family, int steps) {}

    /** A setting and its schedule, which others share. */
    private record Prepared(Setting setting, Schedule<DoubleDoubleBall> schedule) {
        AffineCase evaluated() {
            return new AffineCase(setting.rule(), schedule, setting.variance(), STOP);
        }
    }

    private static List<Prepared> prepared(List<Setting> settings, Map<Levels, Schedule<DoubleDoubleBall>> schedules) {
        return settings.stream()
                .map(setting -> new Prepared(setting, Objects.requireNonNull(schedules.get(setting.levels()))))
                .toList();
    }

    /** The worst constants in one weighting; no path without noise. */
    record Constants(Enclosure shift, Enclosure slope, Optional<Enclosure> path) {}

    /** The worst constants of a setting, and the least eps at which a deterministic rule has an infinite divergence. */
    record Worst(Setting setting, Constants levels, Constants time, Optional<Enclosure> infinite) {}

    /** What a family of errors makes; the divergences are at {@link #EPS}, with both signs. */
    record Family(
            Setting setting,
            AffineFamily family,
            AffineCase.Response response,
            AffineCase.Kl plus,
            AffineCase.Kl minus) {}

    /** The greatest divergence found, and those with the exact score and in the closed form's direction. */
    record Search(Setting setting, double found, Enclosure exact, Enclosure closedForm) {}

    /** The divergence with the score times {@code 1 + c Delta}. */
    record Multiple(Setting setting, Rational factor, Enclosure kl) {}

    static GaussianPart measure(Plan plan, Progress progress) {
        List<Setting> logistic = new ArrayList<>();
        List<Setting> others = new ArrayList<>();
        for (CoefficientRule rule : List.of(DDPM, DDIM)) {
            plan.lengths().forEach(t -> logistic.add(new Setting(rule, Logistic.DEFAULT, t, Rational.ONE)));
            for (int t : plan.otherLengths()) {
                others.add(new Setting(rule, Logistic.DEFAULT, t, Rational.of(1, 4)));
                others.add(new Setting(rule, LiYan.DEFAULT, t, Rational.ONE));
                others.add(new Setting(rule, Cosine.NICHOL_DHARIWAL, t, Rational.ONE));
            }
            others.add(new Setting(rule, Linear.HO, 1000, Rational.ONE));
        }
        List<Setting> searched = Stream.of(DDPM, DDIM)
                .flatMap(rule ->
                        plan.optimised().stream().map(t -> new Setting(rule, Logistic.DEFAULT, t, Rational.ONE)))
                .toList();
        List<Setting> worst = Stream.concat(logistic.stream(), others.stream()).toList();
        List<Levels> levels = Stream.of(worst, searched, SCALED)
                .flatMap(List::stream)
                .map(Setting::levels)
                .distinct()
                .toList();
        List<Schedule<DoubleDoubleBall>> built =
                Sweep.over(levels, progress, l -> l.family().schedule(l.steps(), DoubleDoubleArithmetic.DD));
        Map<Levels, Schedule<DoubleDoubleBall>> schedules =
                IntStream.range(0, built.size()).boxed().collect(Collectors.toMap(levels::get, built::get));
        return new GaussianPart(
                Sweep.over(prepared(worst, schedules), progress, GaussianPart::worst),
                flat(Sweep.over(prepared(logistic, schedules), progress, GaussianPart::families)),
                Sweep.over(prepared(searched, schedules), progress, GaussianPart::search),
                flat(Sweep.over(prepared(SCALED, schedules), progress, GaussianPart::scaled)));
    }

    private static <R> List<R> flat(List<List<R>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private static Worst worst(Prepared prepared) {
        AffineCase c = prepared.evaluated();
        return new Worst(
                prepared.setting(),
                constants(c, ScoreErrorWeighting.LEVELS),
                constants(c, ScoreErrorWeighting.TIME),
                c.collapse());
    }

    private static Constants constants(AffineCase c, ScoreErrorWeighting weighting) {
        return new Constants(c.worstShift(weighting), c.worstSlope(weighting), c.worstPath(weighting));
    }

    private static List<Family> families(Prepared prepared) {
        AffineCase c = prepared.evaluated();
        return Stream.of(AffineFamily.values())
                .map(family -> new Family(
                        prepared.setting(), family, c.response(family), c.kl(family, EPS), c.kl(family, EPS.negate())))
                .toList();
    }

    private static Search search(Prepared prepared) {
        AffineCase c = prepared.evaluated();
        Enclosure up = c.kl(AffineFamily.WORST_SLOPE, SMALL).forward();
        Enclosure down = c.kl(AffineFamily.WORST_SLOPE, SMALL.negate()).forward();
        Setting setting = prepared.setting();
        AffineObjective objective =
                new AffineObjective(setting.rule(), prepared.schedule(), setting.variance(), STOP, SMALL.doubleValue());
        return new Search(
                setting,
                WorstDirection.largest(objective, STARTS),
                c.kl(AffineFamily.SCALED, Rational.ZERO).forward(),
                up.middle().compareTo(down.middle()) > 0 ? up : down);
    }

    private static List<Multiple> scaled(Prepared prepared) {
        AffineCase c = prepared.evaluated();
        return FACTORS.stream()
                .map(factor -> new Multiple(prepared.setting(), factor, c.scaledKl(factor)))
                .toList();
    }
}
