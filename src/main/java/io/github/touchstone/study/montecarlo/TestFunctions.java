package io.github.touchstone.study.montecarlo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits and chooses a test function on draws that the bound itself does not use (spec MCP-11): a quadratic one, the ratio of the two
 * normal laws fitted to the draws, and the ratio of the exact law of X to a mixture fitted to the draws of Y, each clipped at several
 * heights. The choice is the one with the greatest bound that these draws predict.
 */
final class TestFunctions {
    /** Fits of a mixture, one upon the other. */
    private static final int ROUNDS = 8;

    /** Clips of f are {@code 2^k}, k from -6 to 3. */
    private static final double[] CLIPS =
            IntStream.rangeClosed(-6, 3).mapToDouble(k -> Math.scalb(1.0, k)).toArray();

    private final double[][] ofP;
    private final double[][] ofQ;
    private final long planned;
    private final double miss;

    /**
     * On these draws of p and q, for a bound that will have at most {@code planned} draws of each law and the probability {@code miss}
     * of being wrong.
     */
    TestFunctions(double[][] ofP, double[][] ofQ, long planned, double miss) {
        this.ofP = ofP;
        this.ofQ = ofQ;
        this.planned = planned;
        this.miss = miss;
    }

    /** A test function and what the draws say of it. */
    record Choice(TestFunction function, Moments moments) {
        double predicted(long draws) {
            return moments.lower(draws, draws);
        }
    }

    /** Of KL(X||Y), p the law of X: {@code log(exact/fitted)}. */
    Choice ofTargetOverOutput(SpaceLaw exact) {
        SpaceLaw fitted = fit(ofQ).mixture(exact, ROUNDS);
        return best(List.of(quadratic(), mixture(exact, fitted)));
    }

    /** Of KL(Y||X), p the law of Y: {@code log(fitted/exact)}. */
    Choice ofOutputOverTarget(SpaceLaw exact) {
        SpaceLaw fitted = fit(ofP).mixture(exact, ROUNDS);
        return best(List.of(quadratic(), mixture(fitted, exact)));
    }

    private static MixtureFit fit(double[][] draws) {
        if (!Arrays.stream(draws).flatMapToDouble(Arrays::stream).allMatch(x -> Math.abs(x) < 1e100)) {
            throw new NotEstimableException("draws of the sampler overflow: nothing can be fitted to them");
        }
        return new MixtureFit(draws);
    }

    private TestFunction quadratic() {
        return new TestFunction("quadratic", fit(ofP).normal(), fit(ofQ).normal(), Double.POSITIVE_INFINITY);
    }

    private static TestFunction mixture(SpaceLaw numerator, SpaceLaw denominator) {
        return new TestFunction("mixture ratio", numerator, denominator, Double.POSITIVE_INFINITY);
    }

    private Choice best(List<TestFunction> candidates) {
        return candidates.stream()
                .flatMap(f -> {
                    double[] p = values(f, ofP);
                    double[] q = values(f, ofQ);
                    return Arrays.stream(CLIPS).mapToObj(c -> new Choice(f.clipped(c), moments(p, q, c)));
                })
                .reduce((a, b) -> b.predicted(planned) > a.predicted(planned) ? b : a)
                .orElseThrow();
    }

    private static double[] values(TestFunction f, double[][] draws) {
        TestFunction.Values values = f.open();
        return Arrays.stream(draws).mapToDouble(values::at).toArray();
    }

    private Moments moments(double[] p, double[] q, double clip) {
        Tally f = Tally.EMPTY;
        for (double x : p) {
            f = f.with(clipped(x, clip));
        }
        Tally exponential = Tally.EMPTY;
        for (double x : q) {
            exponential = exponential.with(StrictMath.exp(clipped(x, clip)));
        }
        return new Moments(f, exponential, clip, miss);
    }

    private static double clipped(double x, double clip) {
        return Math.max(-clip, Math.min(clip, x));
    }
}
