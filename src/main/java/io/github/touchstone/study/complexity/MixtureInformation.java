package io.github.touchstone.study.complexity;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.quadrature.LegendreSeries;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.math.quadrature.Trapezoid;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.study.information.Information;
import java.util.List;
import java.util.stream.IntStream;

/**
 * That of a mixture on the line, point masses included, as a table of {@code s I} and {@code -s^2 I'} in {@code u = log s} (spec GRD-2): integrals by the trapezoidal rule at 16 nodes of each interval of
 * length {@value #LENGTH} in u, and Legendre series between them. Outside of the table the nearest interval answers.
 */
final class MixtureInformation implements Information {
    private static final double LENGTH = 0.5;

    private static final LineMixture NORMAL = new LineMixture(new double[] {1}, new double[] {0}, new double[] {1});

    private final double[] weights;
    private final double[] means;
    private final double[] variances;
    private final double from;
    private final List<Piece> pieces;

    private record Piece(LegendreSeries curvature, LegendreSeries information) {}

    /** The table from {@code from} to {@code to} in u. */
    MixtureInformation(MixtureTarget target, double from, double to) {
        List<MixtureTarget.Component> components = target.components();
        weights = components.stream().mapToDouble(c -> c.weight().doubleValue()).toArray();
        means = components.stream()
                .mapToDouble(c -> c.mean().get(0).doubleValue())
                .toArray();
        variances = components.stream()
                .mapToDouble(c -> c.covariance().get(0).get(0).doubleValue())
                .toArray();
        this.from = from;
        pieces = IntStream.range(0, (int) Math.ceil((to - from) / LENGTH))
                .parallel()
                .mapToObj(this::piece)
                .toList();
    }

    private Piece piece(int i) {
        double a = from + i * LENGTH;
        double b = a + LENGTH;
        double[] curvature = new double[LegendreSeries.SIZE];
        double[] information = new double[LegendreSeries.SIZE];
        for (int k = 0; k < LegendreSeries.SIZE; k++) {
            double s = StrictMath.exp(LegendreSeries.node(k, a, b));
            LineMixture law = law(1, s);
            LineLaw.Interval range = law.support();
            Measured[] moments = Trapezoid.integrate(
                    x -> {
                        LineMixture.Local at = law.at(x);
                        double density = StrictMath.exp(at.logDensity());
                        return new double[] {
                            density * at.scoreDerivative() * at.scoreDerivative(), density * at.score() * at.score()
                        };
                    },
                    range.lower(),
                    range.upper());
            curvature[k] = s * s * moments[0].value();
            information[k] = s * moments[1].value();
        }
        return new Piece(LegendreSeries.of(a, b, curvature), LegendreSeries.of(a, b, information));
    }

    /** The law of {@code sqrt(share) X_0 + sqrt(noise) W}. */
    private LineMixture law(double share, double noise) {
        double root = Math.sqrt(share);
        double[] centres = new double[means.length];
        double[] spreads = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            centres[i] = root * means[i];
            spreads[i] = share * variances[i] + noise;
        }
        return new LineMixture(weights, centres, spreads);
    }

    private Piece piece(double s) {
        int i = (int) Math.floor((StrictMath.log(s) - from) / LENGTH);
        return pieces.get(Math.max(0, Math.min(pieces.size() - 1, i)));
    }

    @Override
    public double fall(double s) {
        return piece(s).curvature().at(StrictMath.log(s)) / (s * s);
    }

    @Override
    public double at(double s) {
        return piece(s).information().at(StrictMath.log(s)) / s;
    }

    @Override
    public double start(double s) {
        return LineDivergences.kl(law(1 / (1 + s), s / (1 + s)), NORMAL).value();
    }
}
