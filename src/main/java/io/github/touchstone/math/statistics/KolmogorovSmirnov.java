package io.github.touchstone.math.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/**
 * The test of Kolmogorov and Smirnov of uniform scores (spec DRW-4): {@code D = sup_x |F_n(x) - F(x)|}.
 *
 * <p><b>Accuracy.</b> The p-value is that of Commons Statistics, after Simard and L'Ecuyer (J. Stat. Softw. 39(11), 2011): the exact law of
 * D where n is small, and limits of at least five digits where it is large.
 */
public final class KolmogorovSmirnov {
    private KolmogorovSmirnov() {}

    /** The statistic D and {@code P(D_n >= D)} of at least one score in [0, 1]. */
    public static Fit of(double[] scores) {
        if (scores.length == 1) {
            double statistic = Math.max(scores[0], 1 - scores[0]);
            return new Fit(statistic, 2 * (1 - statistic));
        }
        var result = KolmogorovSmirnovTest.withDefaults().test(scores, DoubleUnaryOperator.identity());
        return new Fit(result.getStatistic(), result.getPValue());
    }

    /**
     * The gap {@code sup |F - G|} that the test finds, on any law with distribution function G, with probability {@code power} at least:
     * {@code (sqrt(ln(2/level)/2) + sqrt(ln(2/(1 - power))/2))/sqrt(n)} (spec DRW-10).
     */
    public static double detectableGap(long n, double level, double power) {
        return (deviation(level) + deviation(1 - power)) / Math.sqrt(n);
    }

    /** The bound of Dvoretzky, Kiefer, Wolfowitz and Massart on {@code sqrt(n) D}, which is exceeded with this probability at most. */
    private static double deviation(double probability) {
        return Math.sqrt(StrictMath.log(2 / probability) / 2);
    }
}
