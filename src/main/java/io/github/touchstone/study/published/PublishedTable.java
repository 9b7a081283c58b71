package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of exact W_2 errors of Pierret and Galerne (ICML 2025), table 1, for the covariance of CIFAR-10: read in the authors' code
 * repository ({@code emilePi/Preprint_code}: picture of the table in README.md and the output stored in Gaussian_diffusion_W2.ipynb, which
 * agree; there it is called table 2).
 */
final class PublishedTable {
    /** How the eigenvalues are to be had. */
    static final String SOURCE = "Pierret, Galerne 2025, table 1 (the authors' notebook)";

    /** The numbers N of grid points, 0 for the continuous processes. */
    static final List<Integer> POINTS = List.of(0, 50, 250, 500, 1000);

    /** The times eps. */
    static final List<Rational> EPSILONS =
            List.of(Rational.ZERO, Rational.of(1, 100_000), Rational.of(1, 1000), Rational.of(1, 100));

    /** For each N the start p_T, then N_0; for each scheme the times eps as lines. */
    private static final String PRINTED = """
            0      6.7E-4 4.77 4.77 0.65 0.65 0.31 0.31 0.15 0.16
            2.5E-3 2.6E-3 4.77 4.77 0.65 0.65 0.31 0.31 0.16 0.16
            0.17   0.17   4.67 4.67 0.69 0.69 0.39 0.39 0.27 0.27
            1.35   1.35   4.56 4.56 1.69 1.69 1.50 1.50 1.42 1.42
            0      6.7E-4 2.81 2.81 0.57 0.57 0.30 0.30 0.16 0.16
            2.5E-3 2.6E-3 2.81 2.81 0.57 0.57 0.30 0.30 0.16 0.16
            0.17   0.17   2.91 2.91 0.66 0.66 0.41 0.41 0.28 0.28
            1.35   1.35   3.93 3.93 1.76 1.76 1.55 1.55 1.45 1.45
            0      0.07   1.72 1.78 0.38 0.44 0.19 0.26 0.10 0.17
            2.5E-3 0.07   1.72 1.78 0.38 0.44 0.20 0.26 0.10 0.17
            0.17   0.19   1.72 1.78 0.42 0.48 0.27 0.32 0.21 0.25
            1.35   1.36   2.21 2.25 1.41 1.43 1.37 1.38 1.36 1.37
            0      0.07   7.09 7.09 0.72 0.73 0.21 0.22 0.05 0.09
            2.5E-3 0.07   6.48 6.48 0.64 0.65 0.18 0.20 0.05 0.09
            0.17   0.19   0.56 0.57 0.13 0.15 0.16 0.18 0.17 0.19
            1.35   1.36   1.37 1.38 1.35 1.36 1.35 1.36 1.35 1.36
            """;

    private static final List<Scheme> SCHEMES = List.of(Scheme.values());

    private PublishedTable() {}

    /** What is printed for the run, if the table has it. */
    static Optional<Printed> of(Run run) {
        int column = POINTS.indexOf(run.points());
        int line = EPSILONS.indexOf(run.epsilon());
        if (column < 0 || line < 0) {
            return Optional.empty();
        }
        String[] cells = PRINTED.lines()
                .skip((long) EPSILONS.size() * SCHEMES.indexOf(run.scheme()) + line)
                .findFirst()
                .orElseThrow()
                .trim()
                .split(" +");
        return Optional.of(new Printed(cells[2 * column + (run.start() == Start.TRUTH ? 0 : 1)]));
    }

    /** Every run of the table, in its order. */
    static List<Run> runs(List<Integer> points, List<Rational> epsilons) {
        List<Run> runs = new ArrayList<>();
        for (Scheme scheme : Scheme.values()) {
            for (Rational epsilon : epsilons) {
                for (int n : points) {
                    for (Start start : Start.values()) {
                        runs.add(new Run(scheme, start, n, epsilon));
                    }
                }
            }
        }
        return runs;
    }
}
