package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.propagation.ApproximateLaw;
import io.github.touchstone.math.propagation.ErrorBudget;
import java.util.function.DoubleUnaryOperator;

/**
 * A law on the line as tests use it.
 *
 * @param cdf its distribution function
 * @param error how far that may be off (spec DRW-5)
 */
record TestedLine(DoubleUnaryOperator cdf, double error) {
    /** With more draws, a law whose distribution function takes long is put into a table. */
    private static final int MANY = 5000;

    /** The law, for so many draws. */
    static TestedLine of(LineLaw law, int draws) {
        return law instanceof LineMixture || draws <= MANY
                ? new TestedLine(law::cdf, own(law))
                : new TestedLine(new TabledCdf(law), own(law) + 2 * TabledCdf.TOLERANCE);
    }

    /** The law's own account, where it gives one; else rounding. */
    private static double own(LineLaw law) {
        if (law instanceof ScaledLaw scaled) {
            return own(scaled.law());
        }
        if (law instanceof ApproximateLaw approximate) {
            ErrorBudget budget = approximate.budget();
            return budget.absolute() + budget.massDefect() + budget.rounding();
        }
        return 0;
    }
}
