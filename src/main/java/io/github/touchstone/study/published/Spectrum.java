package io.github.touchstone.study.published;

import java.util.Arrays;

/** The eigenvalues of a target's covariance, in rising order, and what they are of. */
public final class Spectrum {
    /** The spectrum of the reference figures of SMP-9. */
    static final Spectrum REFERENCE = new Spectrum("{0.01, 0.25, 1, 4}", new double[] {0.01, 0.25, 1, 4});

    private final String name;
    private final double[] eigenvalues;

    /**
     * Copies and sorts.
     *
     * @param name what they are of, in a few words
     * @param given at least one, finite, not negative; {@link IllegalArgumentException} otherwise
     */
    public Spectrum(String name, double[] given) {
        this.name = name;
        eigenvalues = given.clone();
        Arrays.sort(eigenvalues);
        if (eigenvalues.length == 0
                || !(eigenvalues[0] >= 0)
                || !Double.isFinite(eigenvalues[eigenvalues.length - 1])) {
            throw new IllegalArgumentException("a spectrum needs finite eigenvalues that are not negative");
        }
    }

    /** What they are of. */
    public String name() {
        return name;
    }

    /** A copy of them. */
    public double[] eigenvalues() {
        return eigenvalues.clone();
    }

    /** d. */
    int size() {
        return eigenvalues.length;
    }

    double least() {
        return eigenvalues[0];
    }

    /** So many of them at equal ranks, the ends among them. */
    double[] thinned(int count) {
        double[] some = new double[Math.min(count, eigenvalues.length)];
        for (int i = 0; i < some.length; i++) {
            int rank = some.length == 1 ? 0 : (int) ((long) i * (eigenvalues.length - 1) / (some.length - 1));
            some[i] = eigenvalues[rank];
        }
        return some;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Spectrum s && name.equals(s.name) && Arrays.equals(eigenvalues, s.eigenvalues);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(eigenvalues);
    }

    @Override
    public String toString() {
        return name + ", " + eigenvalues.length + " eigenvalues";
    }
}
