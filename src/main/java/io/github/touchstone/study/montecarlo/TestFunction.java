package io.github.touchstone.study.montecarlo;

/**
 * The test function {@code f = log(numerator/denominator)}, clipped to [-clip, clip] (spec MCP-11). Where it is no number, as a law
 * underflows or a draw overflows, it is 0: a function all the same.
 *
 * @param name in words
 * @param numerator a density
 * @param denominator a density
 * @param clip positive
 */
record TestFunction(String name, SpaceLaw numerator, SpaceLaw denominator, double clip) {
    /** The function with a workspace of its own. Not safe for use by several threads. */
    interface Values {
        double at(double[] x);
    }

    /** For one thread. */
    Values open() {
        LogDensity above = new LogDensity(numerator);
        LogDensity below = new LogDensity(denominator);
        return x -> {
            double ratio = above.at(x) - below.at(x);
            return Double.isNaN(ratio) ? 0 : Math.max(-clip, Math.min(clip, ratio));
        };
    }

    TestFunction clipped(double bound) {
        return new TestFunction(name, numerator, denominator, bound);
    }

    private static final class LogDensity {
        private final SpaceLaw law;
        private final double[] shares;
        private final double[][] inFrame;

        LogDensity(SpaceLaw law) {
            this.law = law;
            shares = new double[law.size()];
            inFrame = new double[law.size()][law.dimension()];
        }

        double at(double[] x) {
            return law.shares(x, shares, inFrame);
        }
    }
}
