package io.github.touchstone.spec.targets;

import static io.github.touchstone.spec.targets.BallAssertions.same;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** MIX-10 in balls: what must not change does not change, and what must move moves with the target. */
@Domain(Mixtures.class)
class MixtureSymmetryProperties {
    private static final int TRIES = 30;
    private static final BallArithmetic BALLS = new BallArithmetic(200);
    private static final Rational ALPHA_BAR = Rational.of(2, 3);

    /** Two levels, abar and abar/2. */
    private static Schedule<Ball> schedule(Rational alphaBar) {
        return Schedule.fromAlphaBars(BALLS, List.of(BALLS.of(alphaBar), BALLS.of(alphaBar.divide(Rational.of(2)))));
    }

    private static MixtureTarget each(MixtureTarget target, UnaryOperator<Component> change) {
        return new MixtureTarget(target.components().stream().map(change).toList());
    }

    private static Rational mean(Component c) {
        return c.mean().get(0);
    }

    private static Rational variance(Component c) {
        return c.covariance().get(0).get(0);
    }

    private static void sameLaw(MixtureTarget a, MixtureTarget b, Rational point) {
        Schedule<Ball> s = schedule(ALPHA_BAR);
        Ball x = BALLS.of(point);
        sameLocal(NoisedLine.at(a, s, 2).at(x), NoisedLine.at(b, s, 2).at(x));
    }

    private static void sameLocal(NormalMixture.Local<Ball> a, NormalMixture.Local<Ball> b) {
        same(a.logDensity(), b.logDensity());
        same(a.score(), b.score());
        same(a.scoreDerivative(), b.scoreDerivative());
    }

    @Property(tries = TRIES)
    void reordering_changesNothing(@ForAll MixtureTarget target, @ForAll Rational point) {
        List<Component> turned = new ArrayList<>(target.components());
        Collections.reverse(turned);
        sameLaw(target, new MixtureTarget(turned), point);
    }

    @Property(tries = TRIES)
    void splitting_changesNothing(@ForAll MixtureTarget target, @ForAll Rational point) {
        Function<Component, List<Component>> split = c -> List.of(
                Component.onLine(c.weight().divide(Rational.of(3)), mean(c), variance(c)),
                Component.onLine(c.weight().multiply(Rational.of(2, 3)), mean(c), variance(c)));
        sameLaw(
                target,
                new MixtureTarget(target.components().stream()
                        .flatMap(c -> split.apply(c).stream())
                        .toList()),
                point);
    }

    /** Any weights on equal components give the Gaussian. */
    @Property(tries = TRIES)
    void equalComponents_areTheGaussian(@ForAll MixtureTarget target, @ForAll Rational point) {
        Component first = target.components().get(0);
        MixtureTarget equal = each(target, c -> new Component(c.weight(), first.mean(), first.covariance()));
        sameLaw(equal, MixtureTarget.single(first.mean(), first.covariance()), point);
        Schedule<Ball> s = schedule(ALPHA_BAR);
        NormalMixture.Local<Ball> local = NoisedLine.at(equal, s, 1).at(BALLS.of(point));
        Ball v = Marginal.variance(s, BALLS.of(variance(first)), 1);
        Ball gap = s.sqrtAlphaBar(1).multiply(BALLS.of(mean(first))).subtract(BALLS.of(point));
        same(local.score(), gap.divide(v));
        same(local.scoreDerivative(), v.reciprocal().negate());
    }

    @Property(tries = TRIES)
    void translation_movesTheLaw(@ForAll MixtureTarget target, @ForAll Rational point, @ForAll Rational by) {
        MixtureTarget moved = each(target, c -> Component.onLine(c.weight(), mean(c).add(by), variance(c)));
        Schedule<Ball> s = schedule(ALPHA_BAR);
        Ball x = BALLS.of(point);
        Ball there = x.add(s.sqrtAlphaBar(2).multiply(BALLS.of(by)));
        sameLocal(
                NoisedLine.at(moved, s, 2).at(there),
                NoisedLine.at(target, s, 2).at(x));
        Posterior<Ball> here = Posterior.of(target, s, 2);
        Posterior<Ball> shifted = Posterior.of(moved, s, 2);
        same(shifted.mean(List.of(there)).get(0), here.mean(List.of(x)).get(0).add(BALLS.of(by)));
        same(
                shifted.covariance(List.of(there)).get(0),
                here.covariance(List.of(x)).get(0));
    }

    /** {@code X -> 3X} with {@code abar'/(1 - abar') = abar/(9 (1 - abar))}. */
    @Property(tries = TRIES)
    void scaling_scalesTheLawAtAnotherLevel(@ForAll MixtureTarget target, @ForAll Rational point) {
        Rational c = Rational.of(3);
        Rational square = c.multiply(c);
        MixtureTarget scaled = each(
                target,
                p -> Component.onLine(
                        p.weight(), mean(p).multiply(c), variance(p).multiply(square)));
        Rational ratio = ALPHA_BAR.divide(Rational.ONE.subtract(ALPHA_BAR)).divide(square);
        Rational other = ratio.divide(Rational.ONE.add(ratio));
        Schedule<Ball> s = schedule(ALPHA_BAR);
        Schedule<Ball> t = schedule(other);
        Ball k = t.sqrtNoise(1).divide(s.sqrtNoise(1));
        Ball x = BALLS.of(point);
        NormalMixture.Local<Ball> here = NoisedLine.at(target, s, 1).at(x);
        NormalMixture.Local<Ball> there = NoisedLine.at(scaled, t, 1).at(k.multiply(x));
        same(there.logDensity(), here.logDensity().subtract(BALLS.log(k)));
        same(there.score().multiply(k), here.score());
        same(there.scoreDerivative().multiply(k).multiply(k), here.scoreDerivative());
        Posterior<Ball> before = Posterior.of(target, s, 1);
        Posterior<Ball> after = Posterior.of(scaled, t, 1);
        same(
                after.mean(List.of(k.multiply(x))).get(0),
                before.mean(List.of(x)).get(0).multiply(BALLS.of(c)));
        same(
                after.covariance(List.of(k.multiply(x))).get(0).get(0),
                before.covariance(List.of(x)).get(0).get(0).multiply(BALLS.of(square)));
    }
}
