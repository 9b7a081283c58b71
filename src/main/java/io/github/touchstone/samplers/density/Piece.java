package io.github.touchstone.samplers.density;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.propagation.UnresolvedLawException;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.math.quadrature.Trapezoid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A part of the line where a mixture has mass, between parts where it has none to speak of: narrow components far apart are integrated
 * over each by itself, as a common spacing would have to be finer than all of them over all that is between (spec DEN-10).
 *
 * @param law the mixture, moved so that {@code centre} is at 0; a mixture of one piece about 0 stays where it is
 * @param centre where 0 was
 * @param range the piece, moved as well
 */
record Piece(LineMixture law, double centre, LineLaw.Interval range) {
    /** Far above what a rule is off that resolves every component. */
    private static final double MISSED = 1e-9;

    /** The value of an integrand, beside the density: x on the line, and the law there. */
    @FunctionalInterface
    interface Integrand {
        double[] at(double x, LineMixture.Local local);
    }

    /** The pieces, from left to right: unions of the supports of components that overlap. */
    static List<Piece> of(LineMixture law) {
        List<List<Integer>> groups = groups(law);
        LineLaw.Interval whole = law.support();
        if (groups.size() == 1 && whole.lower() <= 0 && whole.upper() >= 0) {
            return List.of(new Piece(law, 0, whole));
        }
        return groups.stream().map(group -> about(law, group)).toList();
    }

    private static List<List<Integer>> groups(LineMixture law) {
        List<Integer> order = IntStream.range(0, law.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> support(law, i).lower()))
                .toList();
        List<List<Integer>> groups = new ArrayList<>();
        double reached = Double.NEGATIVE_INFINITY;
        for (int i : order) {
            LineLaw.Interval own = support(law, i);
            if (groups.isEmpty() || own.lower() > reached) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(i);
            reached = Math.max(reached, own.upper());
        }
        return groups;
    }

    private static LineLaw.Interval support(LineMixture law, int i) {
        return new LineMixture(new double[] {1}, new double[] {law.mean(i)}, new double[] {law.variance(i)}).support();
    }

    private static Piece about(LineMixture law, List<Integer> group) {
        double centre = law.mean(group.get(0));
        LineMixture moved = new LineMixture(
                numbers(law.size(), law::weight),
                numbers(law.size(), i -> law.mean(i) - centre),
                numbers(law.size(), law::variance));
        LineMixture only = new LineMixture(
                numbers(group.size(), i -> moved.weight(group.get(i))),
                numbers(group.size(), i -> moved.mean(group.get(i))),
                numbers(group.size(), i -> moved.variance(group.get(i))));
        return new Piece(moved, centre, only.support());
    }

    private static double[] numbers(int size, IntToDoubleFunction number) {
        return IntStream.range(0, size).mapToDouble(number).toArray();
    }

    /**
     * {@code E f(X)} for a mixture, by the trapezoidal rule on its pieces; errors add. Throws {@link UnresolvedLawException} if the rule
     * does not find all mass: two rules that both miss a narrow component agree.
     */
    static Measured[] mean(LineMixture law, Integrand f) {
        List<Measured[]> parts =
                of(law).stream().map(piece -> piece.integral(f)).toList();
        Measured[] sums = IntStream.range(0, parts.get(0).length)
                .mapToObj(v -> parts.stream()
                        .map(part -> part[v])
                        .reduce(Measured::plus)
                        .orElseThrow())
                .toArray(Measured[]::new);
        Measured mass = sums[sums.length - 1];
        if (!(Math.abs(mass.value() - 1) < MISSED)) {
            throw new UnresolvedLawException(
                    "a component is too narrow within a wide one: the trapezoidal rule finds a mass of "
                            + (float) mass.value());
        }
        return Arrays.copyOf(sums, sums.length - 1);
    }

    /** With the mass, last. */
    private Measured[] integral(Integrand f) {
        return Trapezoid.integrate(
                y -> {
                    LineMixture.Local local = law.at(y);
                    double density = StrictMath.exp(local.logDensity());
                    double[] values = f.at(centre + y, local);
                    double[] weighted = Arrays.copyOf(values, values.length + 1);
                    for (int v = 0; v < values.length; v++) {
                        weighted[v] *= density;
                    }
                    weighted[values.length] = density;
                    return weighted;
                },
                range.lower(),
                range.upper());
    }
}
