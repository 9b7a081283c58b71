package io.github.touchstone.spec.targets;

import io.github.touchstone.math.laws.SmoothLaw;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * The first two moments of X_0 given {@code X_t = x}, for any target, by Tweedie's formulas (FWD-5, MIX-6).
 *
 * <p>Accuracy: in balls the results are enclosures. In binary64 the sums cancel where the posterior is much narrower than {@code (1 -
 * abar_t)/abar_t}, the variance of the noise in units of X_0: an absolute error of that times 2^-50 remains in the covariance.
 *
 * @param law the law of X_t
 * @param schedule the schedule
 * @param t in 1..T, abar_t positive
 * @param <T> the numbers
 */
public record Posterior<T extends FieldElement<T>>(SmoothLaw<T> law, Schedule<T> schedule, int t) {
    /** Of the target at time t. */
    public static <T extends FieldElement<T>> Posterior<T> of(Target target, Schedule<T> schedule, int t) {
        return new Posterior<>(NoisedSpace.at(target, schedule, t), schedule, t);
    }

    /** {@code E(X_0 | X_t = x) = (x + (1 - abar_t) s_t(x))/sqrt(abar_t)}. */
    public List<T> mean(List<T> x) {
        List<T> score = law.score(x);
        return IntStream.range(0, x.size())
                .mapToObj(k ->
                        x.get(k).add(schedule.noise(t).multiply(score.get(k))).divide(schedule.sqrtAlphaBar(t)))
                .toList();
    }

    /** {@code Cov(X_0 | X_t = x) u = (1 - abar_t)/abar_t (u + (1 - abar_t) J_t(x) u)}. */
    public List<T> covarianceTimes(List<T> x, List<T> u) {
        List<T> turned = law.jacobianTimes(x, u);
        T ratio = schedule.noise(t).divide(schedule.alphaBar(t));
        return IntStream.range(0, x.size())
                .mapToObj(k -> ratio.multiply(u.get(k).add(schedule.noise(t).multiply(turned.get(k)))))
                .toList();
    }

    /** The d rows of {@code Cov(X_0 | X_t = x)}, for moderate dimensions. */
    public List<List<T>> covariance(List<T> x) {
        return IntStream.range(0, x.size())
                .mapToObj(i -> covarianceTimes(
                        x,
                        IntStream.range(0, x.size())
                                .mapToObj(k -> k == i
                                        ? schedule.arithmetic().one()
                                        : schedule.arithmetic().zero())
                                .toList()))
                .toList();
    }
}
