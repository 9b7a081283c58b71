package io.github.touchstone.spec.targets;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.linear.CommutingMatrices;
import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.propagation.plane.PlaneExpectation;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/** {@code E tr Cov(X_{t-1} | X_t)/d} of Gaussians by their covariance, and of mixtures (spec TGT-4, MIX-7). */
final class AveragePosterior {
    private AveragePosterior() {}

    /** {@code tr(beta_t V_{t-1} V_t^{-1})/d}. */
    static <T extends FieldElement<T>> T ofCovariance(List<List<Rational>> covariance, Schedule<T> schedule, int t) {
        int d = covariance.size();
        CommutingMatrices<T> matrices = CommutingMatrices.of(schedule.arithmetic(), d);
        CommutingMatrix<T> sigma = matrices.matrix(covariance);
        CommutingMatrix<T> ratio = at(schedule, matrices, sigma, t - 1).divide(at(schedule, matrices, sigma, t));
        return schedule.beta(t)
                .multiply(ratio.trace())
                .divide(schedule.arithmetic().of(d));
    }

    private static <T extends FieldElement<T>> CommutingMatrix<T> at(
            Schedule<T> s, CommutingMatrices<T> matrices, CommutingMatrix<T> sigma, int t) {
        return sigma.multiply(matrices.scalar(s.alphaBar(t))).add(matrices.scalar(s.noise(t)));
    }

    /** Of a mixture: {@code sum_i w_i c_i + E Var_pi(mu_i(X_t))}, the components' own share and that of their distance. */
    static <T extends FieldElement<T>> T ofMixture(MixtureTarget target, Schedule<T> schedule, int t) {
        List<MixtureTarget.Component> components = target.components();
        MixtureTarget.Component first = components.get(0);
        if (components.stream()
                .allMatch(c -> c.mean().equals(first.mean()) && c.covariance().equals(first.covariance()))) {
            return ofCovariance(first.covariance(), schedule, t);
        }
        if (target.dimension() > 2) {
            throw new NotComputedException("the average posterior variance of a mixture in dimension "
                    + target.dimension() + " is an integral that is not computed; give the target as a product of lines"
                    + " or as a subspace mixture of dimension 1 or 2, or take another variance");
        }
        Arithmetic<T> arithmetic = schedule.arithmetic();
        if (target.dimension() == 2) {
            return onPlane(target, schedule, t);
        }
        T own = arithmetic.zero();
        for (MixtureTarget.Component c : components) {
            own = own.add(arithmetic
                    .of(c.weight())
                    .multiply(Marginal.posteriorVariance(schedule, variance(c, arithmetic), t)));
        }
        return own.add(spread(target, schedule, t).value(own.getReal()));
    }

    /** {@code beta_t (1 - beta_t E|s_t|^2/d)/alpha_t} (DIM-7). */
    private static <T extends FieldElement<T>> T onPlane(MixtureTarget target, Schedule<T> schedule, int t) {
        if (schedule.arithmetic().certified()) {
            throw new NotComputedException(
                    "the average posterior variance of a mixture on the plane is computed in binary64"
                            + " only, not in " + schedule.arithmetic().label() + " arithmetic");
        }
        double fisher = PlaneExpectation.squaredScore(NoisedPlane.at(target, schedule, t))
                .value();
        T kept = schedule.arithmetic()
                .one()
                .subtract(schedule.beta(t).multiply(schedule.arithmetic().of(Rational.ofExactly(fisher / 2))));
        return schedule.beta(t).multiply(kept).divide(schedule.alpha(t));
    }

    /** {@code mu_i(x) = sqrt(abar_{t-1}) m_i + sqrt(alpha_t) (v_{t-1}/v_t) (x - sqrt(abar_t) m_i)}. */
    private static <T extends FieldElement<T>> PosteriorSpread<T> spread(
            MixtureTarget target, Schedule<T> schedule, int t) {
        Arithmetic<T> arithmetic = schedule.arithmetic();
        NormalMixture<T> law = NoisedLine.at(target, schedule, t);
        List<T> levels = new ArrayList<>();
        List<T> slopes = new ArrayList<>();
        for (int i = 0; i < law.size(); i++) {
            MixtureTarget.Component c = target.components().get(i);
            T slope = schedule.sqrtAlpha(t)
                    .multiply(Marginal.variance(schedule, variance(c, arithmetic), t - 1))
                    .divide(law.variance(i));
            T before =
                    schedule.sqrtAlphaBar(t - 1).multiply(arithmetic.of(c.mean().get(0)));
            levels.add(before.subtract(slope.multiply(law.mean(i))));
            slopes.add(slope);
        }
        return new PosteriorSpread<>(law, levels, slopes);
    }

    private static <T extends FieldElement<T>> T variance(MixtureTarget.Component c, Arithmetic<T> arithmetic) {
        return arithmetic.of(c.covariance().get(0).get(0));
    }
}
