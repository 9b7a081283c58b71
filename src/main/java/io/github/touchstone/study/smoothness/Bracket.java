package io.github.touchstone.study.smoothness;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;

/**
 * Two bounds of the smallest L with {@code P(G > L) <= p}, drawn together: at the upper one that is proved, at the lower one the
 * contrary. Where to look next is guessed by a straight line through the two probabilities, or else the middle is taken.
 */
final class Bracket {
    /** The two points beside a guess are so far from it, relative to the bracket. */
    private static final double BESIDE = 1.0 / 64;

    /** A point beside the middle, for the middle may hit the constant itself. */
    private static final double OFF_MIDDLE = 0.375;

    private final Exceedance exceedance;
    private final Rational p;
    private double low;
    private double high = Double.POSITIVE_INFINITY;
    private double excess;
    private double shortfall;

    /** Starts with the bounds zero, as P(G > 0) = 1, and infinity. */
    Bracket(Exceedance exceedance, Rational p) {
        this.exceedance = exceedance;
        this.p = p;
        excess = 1 - p.doubleValue();
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    /** Asks at a point between the bounds; whether it was decided. */
    boolean ask(double bound) {
        Enclosure found = exceedance.probability(Rational.ofExactly(bound), Exceedance.FINE);
        double gap = found.middle().subtract(p).doubleValue();
        Truth truth = Exceedance.compare(found, p);
        if (truth == Truth.TRUE) {
            high = bound;
            shortfall = gap;
        } else if (truth == Truth.FALSE) {
            low = bound;
            excess = gap;
        }
        return truth != Truth.UNDECIDED;
    }

    /** Draws the bounds together until they are as near as told, relative to their size, or nothing is decided between them. */
    Enclosure narrow(double relative) {
        boolean moving = true;
        while (moving && high - low > relative * high) {
            double width = high - low;
            double centre = low + width * excess / (excess - shortfall);
            double beside = Math.max(width * BESIDE, relative * high / 4);
            boolean below = askWithin(centre - beside);
            boolean above = askWithin(centre + beside);
            moving = below || above;
            if (high - low > width / 4) {
                double from = low;
                double gap = high - low;
                moving = ask(from + gap / 2) || ask(from + gap * OFF_MIDDLE);
            }
        }
        return new Enclosure(Rational.ofExactly(low), Rational.ofExactly(high));
    }

    private boolean askWithin(double bound) {
        return low < bound && bound < high && ask(bound);
    }
}
