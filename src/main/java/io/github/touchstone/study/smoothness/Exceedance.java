package io.github.touchstone.study.smoothness;

import static io.github.touchstone.study.smoothness.NoiseLevel.ARITHMETIC;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.study.montecarlo.Factors;
import java.util.List;

/**
 * {@code P(tau ||grad s_tau(X_tau)||_op > L)} of a target whose independent parts lie on the line, enclosed (spec LIP-5). With parts
 * the norm is the greatest of theirs, so {@code P = 1 - prod (1 - P_i)^{n_i}}.
 */
final class Exceedance {
    /** The width of the cells that stay open, relative to the line that is cut: their mass is of the order 1e-13. */
    static final double FINE = 0x1p-46;

    /** Enough to decide most comparisons, in a third of the time. */
    private static final double COARSE = 0x1p-16;

    private static final Rational HALF = Rational.of(1, 2);

    private final NoiseLevel level;
    private final List<Coordinate> coordinates;
    private final List<Part> parts;

    private record Part(LineScore score, long multiplicity) {}

    /** At a level; every mixture must have dimension 1. */
    Exceedance(Factors factors, NoiseLevel level) {
        this.level = level;
        coordinates = factors.coordinates();
        parts = factors.mixtures().stream()
                .map(f -> new Part(new LineScore(f.mixture(), level), f.multiplicity()))
                .toList();
    }

    /** Whether {@code P(G > L) <= p}. */
    Truth atMost(Rational bound, Rational p) {
        Truth answer = compare(probability(bound, COARSE), p);
        return answer == Truth.UNDECIDED ? compare(probability(bound, FINE), p) : answer;
    }

    /** Whether {@code x <= p}. */
    static Truth compare(Enclosure x, Rational p) {
        if (x.upper().compareTo(p) <= 0) {
            return Truth.TRUE;
        }
        return x.lower().compareTo(p) > 0 ? Truth.FALSE : Truth.UNDECIDED;
    }

    /** The enclosure for L >= 0, with cells as fine as told. */
    Enclosure probability(Rational bound, double finest) {
        Enclosure stay = Enclosure.exactly(Rational.ONE);
        for (Coordinate c : coordinates) {
            // G = tau/v for certain, which is one for a point mass
            Ball share = c.variance().isZero() ? ARITHMETIC.one() : level.tau().divide(level.variance(c.variance()));
            Truth above = ARITHMETIC.less(ARITHMETIC.of(bound), share);
            stay = switch (above) {
                case TRUE -> Enclosure.exactly(Rational.ZERO);
                case FALSE -> stay;
                case UNDECIDED -> new Enclosure(Rational.ZERO, stay.upper());
            };
        }
        for (Part part : parts) {
            if (!stay.upper().isZero()) {
                Enclosure one = below(part.score(), bound, finest);
                stay = new Enclosure(
                        stay.lower()
                                .multiply(
                                        power(one.lower(), part.multiplicity()).lower()),
                        stay.upper()
                                .multiply(
                                        power(one.upper(), part.multiplicity()).upper()));
            }
        }
        return new Enclosure(Rational.ONE.subtract(stay.upper()), Rational.ONE.subtract(stay.lower()));
    }

    /** {@code P(|s'| <= L/tau)}. */
    private Enclosure below(LineScore score, Rational bound, double finest) {
        Enclosure threshold = ARITHMETIC.enclosure(ARITHMETIC.of(bound).divide(level.tau()));
        Cells cells = Cells.of(
                score,
                Math.nextDown(threshold.lower().doubleValue()),
                Math.nextUp(threshold.upper().doubleValue()),
                finest);
        Enclosure above = mass(score.law(), cells.above());
        Rational outside =
                Rational.ONE.subtract(mass(score.law(), List.of(cells.window())).lower());
        Rational open = mass(score.law(), cells.open()).upper().add(outside);
        return new Enclosure(
                clipped(Rational.ONE.subtract(above.upper()).subtract(open)),
                clipped(Rational.ONE.subtract(above.lower())));
    }

    private static Enclosure mass(NormalMixture<Ball> law, List<Cells.Cell> cells) {
        Ball sum = ARITHMETIC.zero();
        for (Cells.Cell cell : cells) {
            sum = sum.add(below(law, cell.to()).subtract(below(law, cell.from())));
        }
        return ARITHMETIC.enclosure(sum);
    }

    /** {@code P(X < x)} less one half. */
    private static Ball below(NormalMixture<Ball> law, double x) {
        Ball at = ARITHMETIC.of(Rational.ofExactly(x));
        Ball sum = ARITHMETIC.zero();
        for (int i = 0; i < law.size(); i++) {
            Ball z = at.subtract(law.mean(i))
                    .divide(ARITHMETIC.sqrt(law.variance(i).multiply(2)));
            sum = sum.add(law.weight(i).multiply(ARITHMETIC.erf(z)));
        }
        return sum.multiply(ARITHMETIC.of(HALF));
    }

    private static Rational clipped(Rational x) {
        return x.signum() < 0 ? Rational.ZERO : x.compareTo(Rational.ONE) > 0 ? Rational.ONE : x;
    }

    /** {@code x^n} for x in [0, 1]. */
    private static Enclosure power(Rational x, long n) {
        Ball result = ARITHMETIC.one();
        Ball square = ARITHMETIC.of(x);
        for (long left = n; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result.multiply(square);
            }
            square = square.multiply(square);
        }
        Enclosure power = ARITHMETIC.enclosure(result);
        return new Enclosure(clipped(power.lower()), clipped(power.upper()));
    }
}
