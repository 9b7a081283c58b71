package io.github.touchstone.samplers.certified;

import static io.github.touchstone.math.numbers.DoubleDoubleArithmetic.DD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Coefficients;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Four steps by brute force (CRT-12): nested sums over one fine grid in double-double balls, every density at every point by its
 * definition, without grids of their own, contours or windows. The sums' own error is seen by a second grid.
 */
class CertifiedLineBruteForceTest {
    private static final Linear FAMILY = new Linear(Rational.of(3, 10), Rational.of(1, 2));
    private static final MixtureTarget TARGET = CertifiedLineTest.mixture("2/5,-1,1/2", "3/5,3/2,3/4");

    /** What two grids of the brute force differ by, and its figures in binary64. */
    private static final double TOLERANCE = 1e-13;

    @Test
    void kl_fourStepsOfFive_meetsNestedSums() {
        double[] sums = bruteForce(5, 1, 14, Rational.of(1, 9));
        double[] finer = bruteForce(5, 1, 14, Rational.of(1, 11));
        for (int i = 0; i < 2; i++) {
            Enclosure value = CertifiedLine.evaluate(TARGET, new DdpmTheory(), FAMILY, 5, 1, i == 0)
                    .value();
            assertThat(sums[i]).isCloseTo(finer[i], Offset.offset(TOLERANCE));
            assertThat(finer[i]).isCloseTo(value.middle().doubleValue(), Offset.offset(TOLERANCE));
        }
    }

    /** KL both ways, the law of the state carried by its values on the grid. */
    private static double[] bruteForce(int steps, int stop, int reach, Rational h) {
        Schedule<DoubleDoubleBall> schedule = FAMILY.schedule(steps, DD);
        int n = (int) Math.round(reach / h.doubleValue());
        List<DoubleDoubleBall> points = new ArrayList<>();
        for (int j = -n; j <= n; j++) {
            points.add(DD.of(h.multiply(Rational.of(j))));
        }
        DoubleDoubleBall one = DD.one();
        NormalMixture<DoubleDoubleBall> start = new NormalMixture<>(DD, List.of(one), List.of(DD.zero()), List.of(one));
        List<DoubleDoubleBall> density =
                points.stream().map(x -> DD.exp(start.logDensity(x))).toList();
        for (int t = steps; t > stop; t--) {
            NormalMixture<DoubleDoubleBall> law = NoisedLine.at(TARGET, schedule, t);
            Coefficients<DoubleDoubleBall> c = Coefficients.of(new DdpmTheory().step(schedule, t), DD);
            List<DoubleDoubleBall> means =
                    points.stream().map(x -> c.mean(x, law.score(x))).toList();
            density = pushed(points, density, means, c.noiseVariance(), h);
        }
        NormalMixture<DoubleDoubleBall> p = NoisedLine.at(TARGET, schedule, stop);
        DoubleDoubleBall forward = DD.zero();
        DoubleDoubleBall reverse = DD.zero();
        for (int j = 0; j < points.size(); j++) {
            DoubleDoubleBall logP = p.logDensity(points.get(j));
            DoubleDoubleBall ratio = logP.subtract(DD.log(density.get(j)));
            forward = forward.add(DD.exp(logP).multiply(ratio));
            reverse = reverse.subtract(density.get(j).multiply(ratio));
        }
        return new double[] {forward.getReal() * h.doubleValue(), reverse.getReal() * h.doubleValue()};
    }

    private static List<DoubleDoubleBall> pushed(
            List<DoubleDoubleBall> points,
            List<DoubleDoubleBall> density,
            List<DoubleDoubleBall> means,
            DoubleDoubleBall variance,
            Rational h) {
        DoubleDoubleBall height = DD.of(h).divide(DD.sqrt(DD.pi().multiply(2).multiply(variance)));
        DoubleDoubleBall minusHalf = DD.of(-2).multiply(variance).reciprocal();
        return points.stream()
                .map(y -> {
                    DoubleDoubleBall sum = DD.zero();
                    for (int j = 0; j < means.size(); j++) {
                        DoubleDoubleBall gap = y.subtract(means.get(j));
                        sum = sum.add(
                                density.get(j).multiply(DD.exp(gap.multiply(gap).multiply(minusHalf))));
                    }
                    return sum.multiply(height);
                })
                .toList();
    }
}
