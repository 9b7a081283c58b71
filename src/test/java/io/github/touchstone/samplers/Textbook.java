package io.github.touchstone.samplers;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/**
 * The numbers of {@code Y' = kappa Y + gamma s(Y) + varsigma Z} as the papers derive them, from {@code sqrt(abar)} and {@code
 * sqrt(1 - abar)} at both ends of a step; kept apart from the samplers' code.
 */
record Textbook<T extends FieldElement<T>>(T kappa, T gamma, T noiseVariance) {

    /** The two levels of the step from t to t-1: cosines and sines of the angles with {@code cos^2 = abar}. */
    record Levels<T extends FieldElement<T>>(Arithmetic<T> arithmetic, T cos, T sin, T cosAfter, T sinAfter) {
        static <T extends FieldElement<T>> Levels<T> of(Schedule<T> s, int t) {
            return new Levels<>(
                    s.arithmetic(), s.sqrtAlphaBar(t), s.sqrtNoise(t), s.sqrtAlphaBar(t - 1), s.sqrtNoise(t - 1));
        }

        T rootAlpha() {
            return cos.divide(cosAfter);
        }

        T beta() {
            return arithmetic.one().subtract(rootAlpha().multiply(rootAlpha()));
        }

        /** {@code beta_t (1 - abar_{t-1})/(1 - abar_t)}. */
        T smallVariance() {
            return beta().multiply(sinAfter).multiply(sinAfter).divide(sin).divide(sin);
        }
    }

    /**
     * Ho, Jain, Abbeel 2020, eq. 7: the mean {@code sqrt(abar_{t-1}) beta_t/(1-abar_t) x0 + sqrt(alpha_t)(1-abar_{t-1})/(1-abar_t)
     * x_t} of X_{t-1} given X_t and X_0, with {@code x0 = (x_t + (1-abar_t) s)/sqrt(abar_t)}.
     */
    static <T extends FieldElement<T>> Textbook<T> posteriorMean(Levels<T> l, T noiseVariance) {
        T noise = l.sin().multiply(l.sin());
        T ofX0 = l.cosAfter().multiply(l.beta()).divide(noise);
        T ofX = l.rootAlpha().multiply(l.sinAfter()).multiply(l.sinAfter()).divide(noise);
        return new Textbook<>(
                ofX0.divide(l.cos()).add(ofX), ofX0.multiply(noise).divide(l.cos()), noiseVariance);
    }

    /**
     * Song, Meng, Ermon 2021, eq. 12: {@code sqrt(abar_{t-1}) x0 + sqrt(1-abar_{t-1}-sigma^2) eps + sigma z}, with x0 as above and
     * {@code eps = -sqrt(1-abar_t) s}.
     */
    static <T extends FieldElement<T>> Textbook<T> x0AndNoise(Levels<T> l, T sigmaSquared) {
        T ofX0 = l.cosAfter().divide(l.cos());
        T ofNoise = l.arithmetic().sqrt(l.sinAfter().multiply(l.sinAfter()).subtract(sigmaSquared));
        return new Textbook<>(
                ofX0, ofX0.multiply(l.sin()).multiply(l.sin()).subtract(ofNoise.multiply(l.sin())), sigmaSquared);
    }

    /** {@code Y' = Y + h (Y + weight s(Y)) + sqrt(2 (weight - 1) h) Z}: weight 2 is Euler-Maruyama, 1 is Euler for the ODE. */
    static <T extends FieldElement<T>> Textbook<T> eulerInTime(T h, int weight) {
        return new Textbook<>(h.getField().getOne().add(h), h.multiply(weight), h.multiply(2 * (weight - 1)));
    }

    /** {@code (Y + (beta/2) s)/sqrt(alpha)}. */
    static <T extends FieldElement<T>> Textbook<T> eulerInBeta(Levels<T> l) {
        T kappa = l.rootAlpha().reciprocal();
        return new Textbook<>(
                kappa,
                kappa.multiply(l.beta()).divide(l.arithmetic().of(2)),
                l.arithmetic().zero());
    }

    /** {@code e^h Y + 2 (e^h - 1) s + sqrt(e^{2h} - 1) Z} with {@code e^{-h} = sqrt(alpha)}. */
    static <T extends FieldElement<T>> Textbook<T> exponential(Levels<T> l) {
        T growth = l.rootAlpha().reciprocal();
        T one = l.arithmetic().one();
        return new Textbook<>(
                growth,
                growth.subtract(one).multiply(2),
                growth.multiply(growth).subtract(one));
    }

    /** A step in the same terms. */
    static <T extends FieldElement<T>> Textbook<T> of(Arithmetic<T> arithmetic, Step<T> step) {
        T rho = arithmetic.sqrt(step.rhoSquared());
        return new Textbook<>(rho, rho.multiply(step.scoreWeight()), step.noiseVariance());
    }

    /** Whether this is the rule's step on the whole of a schedule, in numbers with exact equality. */
    interface Form {
        <T extends FieldElement<T>> Textbook<T> at(Schedule<T> schedule, int t);
    }

    static <T extends FieldElement<T>> boolean matches(CoefficientRule rule, Form form, Schedule<T> s) {
        for (int t = 1; t <= s.steps(); t++) {
            Step<T> step = rule.step(s, t);
            T gain = s.arithmetic().sqrt(step.rhoSquared()).multiply(s.sqrtAlpha(t));
            if (!of(s.arithmetic(), step).equals(form.at(s, t)) || !gain.equals(step.meanGain())) {
                return false;
            }
        }
        return true;
    }
}
