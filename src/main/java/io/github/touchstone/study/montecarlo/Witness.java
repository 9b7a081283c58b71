package io.github.touchstone.study.montecarlo;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The two expectations of a bound: {@code f(X)} under p is the first stratum, {@code e^f(Y)} under q the second.
 *
 * @param f the test function, fixed before
 * @param p the first law
 * @param q the second law
 * @param dimension d
 */
record Witness(TestFunction f, Law p, Law q, int dimension) implements Strata {
    @Override
    public int size() {
        return 2;
    }

    @Override
    public Draws open(int s, UniformRandomProvider rng) {
        Law.Points points = (s == 0 ? p : q).open(rng);
        TestFunction.Values values = f.open();
        double[] x = new double[dimension];
        return () -> {
            points.next(x);
            double value = values.at(x);
            return s == 0 ? value : StrictMath.exp(value);
        };
    }
}
