package io.github.touchstone.study.advisor;

import io.github.touchstone.study.advisor.GaussianObjective.Mode;
import io.github.touchstone.study.montecarlo.Streams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/** Newton's method from many starts, for Gaussian targets (spec ADV-6). */
final class GaussianSearch {
    /** Random starts besides those of the closed forms. */
    private static final int RANDOM = 4;

    private static final long SEED = 37;

    /** Ends that count as the same least divergence, relative. */
    private static final double SAME = 1e-8;

    /** Where else free ends are looked for, as abar_T. */
    private static final double[] NEARER = {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99};

    private final GaussianObjective objective;
    private final Frame frame;

    private static final String BEYOND = "its eigenvalues are beyond the range of doubles; scale the target";

    /** For an objective and what is fixed. */
    GaussianSearch(GaussianObjective objective, Frame frame) {
        this.objective = objective;
        this.frame = frame;
    }

    /** The best end of all starts. */
    Found run() {
        Newton newton = new Newton(objective, frame.from(), frame.to());
        List<Newton.End> ends = starts().stream().map(newton::run).toList();
        Newton.End best = ends.stream()
                .min(Comparator.comparingDouble(end -> end.jet().value()))
                .orElseThrow(() -> new InvalidQuestionException("target", BEYOND));
        double least = best.jet().value();
        int agreeing = 0;
        double spread = 0;
        for (Newton.End end : ends) {
            if (end.jet().value() <= least * (1 + SAME) + Newton.ZERO) {
                agreeing++;
                spread = Math.max(spread, distance(best.levels(), end.levels()));
            }
        }
        return new Found(
                best.levels(),
                new Evidence(
                        "Newton's method in the log-SNR of the levels",
                        ends.size(),
                        agreeing,
                        spread,
                        gradient(best.jet()),
                        curvature(best.jet())));
    }

    private List<double[]> starts() {
        List<double[]> starts = new ArrayList<>(startsTo(frame.end()));
        if (frame.last().isEmpty()) {
            for (double abar : NEARER) {
                starts.addAll(startsTo(StrictMath.log((1 - abar) / abar)));
            }
        }
        return starts.stream().filter(Frame::valid).toList();
    }

    private List<double[]> startsTo(double end) {
        List<double[]> starts = new ArrayList<>();
        if (!(end > frame.baseLevel())) {
            return starts;
        }
        for (double pivot : pivots()) {
            starts.add(frame.angles(pivot, end));
            LawPath.of(objective.rule(), pivot, frame, end).ifPresent(starts::add);
        }
        Streams.Stage stage = new Streams(SEED).stage();
        for (int i = 0; i < RANDOM; i++) {
            starts.add(frame.angles(pivots()[0], end, weights(stage.next())));
        }
        return starts;
    }

    /** Steps between half and twice of equal, independent. */
    private double[] weights(UniformRandomProvider random) {
        double[] weights = frame.equal();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp((2 * random.nextDouble() - 1) * StrictMath.log(2));
        }
        return weights;
    }

    /** The geometric mean of the eigenvalues that are not 0, the least and the largest. */
    private double[] pivots() {
        List<Mode> modes =
                objective.modes().stream().filter(m -> m.variance() > 0).toList();
        if (modes.isEmpty()) {
            return new double[] {1};
        }
        double least = modes.stream().mapToDouble(Mode::variance).min().orElseThrow();
        double largest = modes.stream().mapToDouble(Mode::variance).max().orElseThrow();
        double mean = Scales.pivot(modes);
        return least == largest ? new double[] {mean} : new double[] {mean, least, largest};
    }

    private static double distance(double[] a, double[] b) {
        double distance = 0;
        for (int t = 1; t < a.length; t++) {
            distance = Math.max(distance, Math.abs(a[t] - b[t]));
        }
        return distance;
    }

    private double gradient(GaussianObjective.Jet jet) {
        double largest = 0;
        for (int t = frame.from(); t <= frame.to(); t++) {
            largest = Math.max(largest, Math.abs(jet.gradient()[t]));
        }
        return jet.value() > Newton.ZERO ? largest / jet.value() : Double.NaN;
    }

    private double curvature(GaussianObjective.Jet jet) {
        int n = frame.to() - frame.from() + 1;
        if (n < 1 || !(jet.value() > Newton.ZERO)) {
            return Double.NaN;
        }
        Array2DRowRealMatrix hessian = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                hessian.setEntry(i, j, jet.hessian()[frame.from() + i][frame.from() + j]);
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (double eigenvalue : new EigenDecompositionSymmetric(hessian).getEigenvalues()) {
            least = Math.min(least, eigenvalue);
        }
        return least / jet.value();
    }
}
