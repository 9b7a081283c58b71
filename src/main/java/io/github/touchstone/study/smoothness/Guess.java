package io.github.touchstone.study.smoothness;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.study.montecarlo.Factors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Where to look for the smallest L at a level, by a plain sum in binary64. A wrong guess costs time and nothing else. */
final class Guess {
    private static final int POINTS = 20_000;

    /** The greatest first. */
    private record Weighted(double slope, double mass) {}

    private record Part(List<Weighted> points, long multiplicity) {
        double below(double c) {
            double above = 0;
            for (Weighted w : points) {
                if (w.slope() <= c) {
                    break;
                }
                above += w.mass();
            }
            return StrictMath.pow(Math.max(0, 1 - above), multiplicity);
        }
    }

    private Guess() {}

    /** About the least L with {@code P(G > L) <= p}. */
    static double of(Factors factors, NoiseLevel level, double p) {
        double tau = level.tau().getReal();
        double fixed = factors.coordinates().stream()
                .mapToDouble(c -> 1 / level.variance(c.variance()).getReal())
                .max()
                .orElse(0);
        List<Part> parts = new ArrayList<>();
        double most = fixed;
        for (Factors.Factor factor : factors.mixtures()) {
            Part part = new Part(points(new LineScore(factor.mixture(), level)), factor.multiplicity());
            parts.add(part);
            most = Math.max(most, part.points().get(0).slope());
        }
        double low = fixed;
        double high = most;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            double stay = parts.stream().mapToDouble(part -> part.below(middle)).reduce(1, (a, b) -> a * b);
            if (1 - stay <= p) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high * tau;
    }

    private static List<Weighted> points(LineScore score) {
        LineMixture law = LineMixture.of(score.law());
        LineLaw.Interval support = law.support();
        double step = (support.upper() - support.lower()) / POINTS;
        Weighted[] points = new Weighted[POINTS];
        for (int i = 0; i < POINTS; i++) {
            LineMixture.Local at = law.at(support.lower() + (i + 0.5) * step);
            points[i] = new Weighted(Math.abs(at.scoreDerivative()), StrictMath.exp(at.logDensity()) * step);
        }
        Arrays.sort(points, Comparator.comparingDouble(Weighted::slope).reversed());
        return List.of(points);
    }
}
