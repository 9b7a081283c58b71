package io.github.touchstone.samplers.plane;

import io.github.touchstone.math.propagation.plane.PlaneMap;
import io.github.touchstone.math.propagation.plane.PlaneMixture;
import io.github.touchstone.math.propagation.plane.Point;

/**
 * The step {@code Y' = kappa Y + gamma s(Y) + varsigma Z} from t to t-1 in binary64, with the law of X_t whose score it takes.
 *
 * @param kappa kappa
 * @param gamma gamma
 * @param deviation varsigma; zero for a step without noise
 * @param beta beta_t of the schedule
 * @param law the law of X_t
 */
record PlaneStep(double kappa, double gamma, double deviation, double beta, PlaneMixture law) {
    /** {@code mu(y) = kappa y + gamma s(y)}. */
    PlaneMap mean() {
        return (x, y) -> {
            PlaneMixture.Jet jet = law.jet(x, y);
            return new Point(kappa * x + gamma * jet.sx(), kappa * y + gamma * jet.sy());
        };
    }

    /**
     * The eigenvalues of {@code mu' = kappa I + gamma s'} at a point, a symmetric matrix.
     *
     * @param least the lesser
     * @param greatest the greater
     */
    record Slopes(double least, double greatest) {}

    Slopes slopes(PlaneMixture.Jet jet) {
        double middle = kappa + gamma * (jet.xx() + jet.yy()) / 2;
        double half = gamma * (jet.xx() - jet.yy()) / 2;
        double radius = Math.sqrt(half * half + gamma * jet.xy() * gamma * jet.xy());
        return new Slopes(middle - radius, middle + radius);
    }
}
