package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Formula;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/** Noise levels between those of the schedule of Stable Diffusion, scaled-linear with 1000 steps, as samplers take them. */
final class Between {
    private static final int STEPS = 1000;

    private Between() {}

    private static <T extends FieldElement<T>> T sigma(Schedule<T> schedule, int t) {
        return schedule.arithmetic().sqrt(schedule.noise(t).divide(schedule.alphaBar(t)));
    }

    /**
     * {@code (s_T^{1/7} + x (s_1^{1/7} - s_T^{1/7}))^7}, Karras et al. 2022, equation 5.
     *
     * @param x the place between the most noise, 0, and the least, 1
     */
    record Karras(Rational x) implements Formula {
        private static final int RHO = 7;

        @Override
        public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
            Schedule<T> schedule = ScaledLinear.ROMBACH.schedule(STEPS, a);
            T from = root(a, sigma(schedule, STEPS));
            T to = root(a, sigma(schedule, 1));
            T at = from.add(to.subtract(from).multiply(a.of(x)));
            return a.exp(a.log(at).multiply(RHO));
        }

        private static <T extends FieldElement<T>> T root(Arithmetic<T> a, T s) {
            return a.exp(a.log(s).divide(a.of(RHO)));
        }
    }

    /**
     * {@code exp} of the logarithms of two neighbouring sigmas, interpolated.
     *
     * @param time from 0, the least noise, to 999
     */
    record Logarithmic(Rational time) implements Formula {
        @Override
        public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
            Schedule<T> schedule = ScaledLinear.ROMBACH.schedule(STEPS, a);
            int low = time.numerator().divide(time.denominator()).intValueExact();
            T share = a.of(time.subtract(Rational.of(low)));
            T below = a.log(sigma(schedule, low + 1));
            T above = a.log(sigma(schedule, low + 2));
            return a.exp(below.add(above.subtract(below).multiply(share)));
        }
    }
}
