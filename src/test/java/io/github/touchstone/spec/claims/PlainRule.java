package io.github.touchstone.spec.claims;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** The rules that the claims speak of, as the papers write their coefficients; kept apart from the samplers' code. */
enum PlainRule {
    FIXED_SMALL(new FixedSmallError()) {
        @Override
        <T extends FieldElement<T>> T noiseVariance(Schedule<T> s, int t) {
            T one = s.arithmetic().one();
            return beta(s, t).multiply(one.subtract(s.alphaBar(t - 1))).divide(one.subtract(s.alphaBar(t)));
        }
    },
    FIXED_LARGE(new FixedLargeError()) {
        @Override
        <T extends FieldElement<T>> T noiseVariance(Schedule<T> s, int t) {
            return beta(s, t);
        }
    },
    THEORY_FORM(new TheoryFormError()) {
        @Override
        <T extends FieldElement<T>> T noiseVariance(Schedule<T> s, int t) {
            return beta(s, t).multiply(s.alphaBar(t - 1)).divide(s.alphaBar(t));
        }
    },
    /** From the x0/eps form: {@code omega = sqrt(1-abar_t) (sqrt(1-abar_t) - sqrt(alpha_t) sqrt(1-abar_{t-1}))}. */
    DDIM(new DdimError()) {
        @Override
        <T extends FieldElement<T>> T scoreWeight(Schedule<T> s, int t) {
            T previous = t == 1 ? s.arithmetic().zero() : s.sqrtNoise(t - 1);
            return s.sqrtNoise(t)
                    .multiply(s.sqrtNoise(t).subtract(s.sqrtAlpha(t).multiply(previous)));
        }

        @Override
        <T extends FieldElement<T>> T noiseVariance(Schedule<T> s, int t) {
            return s.arithmetic().zero();
        }
    };

    private final VarianceError claim;

    PlainRule(VarianceError claim) {
        this.claim = claim;
    }

    /** What is claimed of its variance. */
    VarianceError claim() {
        return claim;
    }

    /** omega_t; that of DDPM is beta_t. */
    <T extends FieldElement<T>> T scoreWeight(Schedule<T> s, int t) {
        return beta(s, t);
    }

    /** varsigma_t^2. */
    abstract <T extends FieldElement<T>> T noiseVariance(Schedule<T> s, int t);

    private static <T extends FieldElement<T>> T beta(Schedule<T> s, int t) {
        return s.arithmetic().one().subtract(s.alphaBar(t).divide(s.alphaBar(t - 1)));
    }
}
