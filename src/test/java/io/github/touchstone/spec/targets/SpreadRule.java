package io.github.touchstone.spec.targets;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.Binary64;

/** The quadrature of MIX-7 at a tolerance of choice, with its bound apart from its value; the formulas are written again. */
record SpreadRule(double value, double bound) {
    static SpreadRule of(MixtureTarget target, Schedule<Binary64> s, int t, double tolerance) {
        NormalMixture<Binary64> law = NoisedLine.at(target, s, t);
        LineMixture fast = LineMixture.of(law);
        double own = 0;
        double[] levels = new double[law.size()];
        double[] slopes = new double[law.size()];
        List<Binary64> exactLevels = new ArrayList<>();
        List<Binary64> exactSlopes = new ArrayList<>();
        for (int i = 0; i < law.size(); i++) {
            double before = s.alphaBar(t - 1).getReal()
                            * target.components()
                                    .get(i)
                                    .covariance()
                                    .get(0)
                                    .get(0)
                                    .doubleValue()
                    + s.noise(t - 1).getReal();
            slopes[i] = Math.sqrt(s.alpha(t).getReal()) * before / fast.variance(i);
            levels[i] = Math.sqrt(s.alphaBar(t - 1).getReal())
                            * target.components().get(i).mean().get(0).doubleValue()
                    - slopes[i] * fast.mean(i);
            own += fast.weight(i) * s.beta(t).getReal() * before / fast.variance(i);
            exactLevels.add(new Binary64(levels[i]));
            exactSlopes.add(new Binary64(slopes[i]));
        }
        SpreadBounds.Rule rule = SpreadBounds.of(law, exactLevels, exactSlopes).rule(tolerance);
        double sum = 0;
        for (long j = rule.first(); j <= rule.last(); j++) {
            double x = j * rule.step();
            double[] shares = fast.shares(x);
            double mean = 0;
            double square = 0;
            for (int i = 0; i < shares.length; i++) {
                double f = levels[i] + slopes[i] * x;
                mean += shares[i] * f;
                square += shares[i] * f * f;
            }
            sum += fast.density(x) * (square - mean * mean);
        }
        return new SpreadRule(own + rule.step() * sum, rule.error());
    }
}
