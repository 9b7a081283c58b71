package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Step;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hipparchus.FieldElement;

/** The coefficients of the rules against the textbook forms, which are written in x0 and eps and share no code with them. */
final class CoefficientChecks {
    private CoefficientChecks() {}

    static List<Check> all() {
        return List.of(
                ddpm(
                        "DDPM-1",
                        "fixed-small: mean and variance of the posterior given x0",
                        SamplersUnderTest::fixedSmall,
                        CoefficientChecks::pointMassVariance),
                ddpm(
                        "DDPM-2",
                        "fixed-large: the mean of the posterior, the variance of that of N(0, 1)",
                        SamplersUnderTest::fixedLarge,
                        CoefficientChecks::unitNormalVariance),
                ddpm(
                        "DDPM-3",
                        "theory form: the mean of the posterior, the variance of a flat target",
                        SamplersUnderTest::theory,
                        CoefficientChecks::flatVariance),
                SimpleCheck.of(
                        "DDPM-4",
                        "learned range: variance = beta^v beta~^(1-v), v = 0, 1/3, 2/3, 1",
                        Numbers.IN_BALLS,
                        CoefficientChecks::learned),
                SimpleCheck.of(
                        "DDIM-1", "DDIM equals its form in x0 and eps, eta = 0 and 1", Numbers.EXACTLY, (s, tally) -> {
                            ddim(s, tally, Rational.ZERO, ExactArithmetic.EXACT, Object::equals);
                            ddim(s, tally, Rational.ONE, ExactArithmetic.EXACT, Object::equals);
                        }),
                SimpleCheck.of(
                        "DDIM-1",
                        "DDIM equals its form in x0 and eps, eta = 1/3 and 1/2",
                        Numbers.IN_BALLS,
                        (s, tally) -> {
                            ddim(s, tally, Rational.of(1, 3), Numbers.BALLS, Numbers::agree);
                            ddim(s, tally, Rational.of(1, 2), Numbers.BALLS, Numbers::agree);
                        }),
                SimpleCheck.of(
                        "DDIM-2", "DDIM with eta = 1 is DDPM fixed-small", Numbers.EXACTLY, CoefficientChecks::etaOne));
    }

    private interface NoiseVariance {
        Rational at(Schedule<Rational> schedule, int t);
    }

    /** Precisions add: that of q(x_t | x_{t-1}) in units of x_{t-1}, and that of q(x_{t-1} | x_0). */
    private static Rational pointMassVariance(Schedule<Rational> s, int t) {
        return t == 1
                ? Rational.ZERO
                : flatVariance(s, t)
                        .reciprocal()
                        .add(Rational.ONE.subtract(s.alphaBar(t - 1)).reciprocal())
                        .reciprocal();
    }

    private static Rational unitNormalVariance(Schedule<Rational> s, int t) {
        return flatVariance(s, t).reciprocal().add(Rational.ONE).reciprocal();
    }

    private static Rational flatVariance(Schedule<Rational> s, int t) {
        Rational alpha = s.alphaBar(t).divide(s.alphaBar(t - 1));
        return Rational.ONE.subtract(alpha).divide(alpha);
    }

    private static Check ddpm(
            String anchor, String what, Function<SamplersUnderTest, CoefficientRule> role, NoiseVariance variance) {
        return SimpleCheck.of(anchor, what, Numbers.EXACTLY, (samplers, tally) -> {
            for (Cases c : Cases.pythagoreanSchedules()) {
                Schedule<Rational> s = c.family().schedule(c.steps(), ExactArithmetic.EXACT);
                for (int t = 1; t <= c.steps(); t++) {
                    Step<Rational> step = role.apply(samplers).step(s, t);
                    // posterior mean: x0 sqrt(abar_{t-1}) beta/(1 - abar_t) + x sqrt(alpha) (1 - abar_{t-1})/(1 -
                    // abar_t)
                    Rational ofX0 = s.sqrtAlphaBar(t - 1).multiply(s.beta(t)).divide(s.noise(t));
                    Rational ofX = s.sqrtAlpha(t).multiply(s.noise(t - 1)).divide(s.noise(t));
                    compare(tally, c, t, step, s, ofX0, ofX, variance.at(s, t), Object::equals);
                }
            }
        });
    }

    private static <T extends FieldElement<T>> void ddim(
            SamplersUnderTest samplers, Tally tally, Rational eta, Arithmetic<T> arithmetic, BiPredicate<T, T> same) {
        for (Cases c : Cases.pythagoreanSchedules()) {
            Schedule<T> s = c.family().schedule(c.steps(), arithmetic);
            for (int t = 1; t <= c.steps(); t++) {
                Step<T> step = samplers.ddim().apply(eta).step(s, t);
                T variance = s.posteriorVariance(t).multiply(arithmetic.of(eta.multiply(eta)));
                // sqrt(abar_{t-1}) x0 + sqrt(1 - abar_{t-1} - variance) eps, eps = (x - sqrt(abar_t) x0)/sqrt(1 -
                // abar_t)
                T ofX = arithmetic.sqrt(s.noise(t - 1).subtract(variance)).divide(s.sqrtNoise(t));
                T ofX0 = s.sqrtAlphaBar(t - 1).subtract(ofX.multiply(s.sqrtAlphaBar(t)));
                compare(tally, c, t, step, s, ofX0, ofX, variance, same);
            }
        }
    }

    /** Compares a step with {@code ofX0 x0 + ofX x}, where {@code x0 = (x + (1 - abar_t) s)/sqrt(abar_t)}. */
    private static <T extends FieldElement<T>> void compare(
            Tally tally,
            Cases c,
            int t,
            Step<T> step,
            Schedule<T> s,
            T ofX0,
            T ofX,
            T variance,
            BiPredicate<T, T> same) {
        T kappa = ofX0.divide(s.sqrtAlphaBar(t)).add(ofX);
        T gamma = ofX0.multiply(s.noise(t)).divide(s.sqrtAlphaBar(t));
        String where = c.family().name() + ", T = " + c.steps() + ", t = " + t + ": ";
        tally.that(
                same.test(step.rhoSquared(), kappa.multiply(kappa)),
                () -> where + "rho^2 is not " + kappa.multiply(kappa).getReal());
        tally.that(
                same.test(step.meanGain(), kappa.multiply(s.sqrtAlpha(t))),
                () -> where + "rho sqrt(alpha) is not "
                        + kappa.multiply(s.sqrtAlpha(t)).getReal());
        tally.that(
                same.test(step.scoreWeight(), gamma.divide(kappa)),
                () -> where + "omega is not " + gamma.divide(kappa).getReal());
        tally.that(
                same.test(step.noiseVariance(), variance),
                () -> where + "the noise variance is not " + variance.getReal());
    }

    /** {@code variance^3 = beta^{3v} beta~^{3 - 3v}} for v = 0, 1/3, 2/3 and 1. */
    private static void learned(SamplersUnderTest samplers, Tally tally) {
        for (Cases c : Cases.pythagoreanSchedules()) {
            Schedule<Ball> s = c.family().schedule(c.steps(), Numbers.BALLS);
            for (int thirds = 0; thirds <= 3; thirds++) {
                Rational v = Rational.of(thirds, 3);
                for (int t = 2; t <= c.steps(); t++) {
                    Ball variance = samplers.learned().apply(v).step(s, t).noiseVariance();
                    Ball product = power(s.beta(t), thirds).multiply(power(s.posteriorVariance(t), 3 - thirds));
                    String where = c.family().name() + ", t = " + t + ", v = " + v;
                    tally.that(
                            Numbers.agree(power(variance, 3), product),
                            () -> where + ": the variance is " + variance.getReal());
                }
            }
        }
    }

    private static Ball power(Ball x, int n) {
        Ball power = Numbers.BALLS.one();
        for (int i = 0; i < n; i++) {
            power = power.multiply(x);
        }
        return power;
    }

    private static void etaOne(SamplersUnderTest samplers, Tally tally) {
        for (Cases c : Cases.rationalSchedules()) {
            Schedule<Rational> s = c.family().schedule(c.steps(), ExactArithmetic.EXACT);
            for (int t = 1; t <= c.steps(); t++) {
                Step<Rational> ddim = samplers.ddim().apply(Rational.ONE).step(s, t);
                Step<Rational> ddpm = samplers.fixedSmall().step(s, t);
                String where = c.family().name() + ", t = " + t;
                tally.that(ddim.equals(ddpm), () -> where + ": DDIM gives " + ddim + ", DDPM " + ddpm);
            }
        }
    }
}
