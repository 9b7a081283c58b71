package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.ComplexDisc;
import io.github.touchstone.math.numbers.DoubleDoubleBall;

/** A step of the run with enclosures: what a proof asks of it (spec FLW-6 to FLW-8). */
sealed interface SharpMap permits SharpMap.Score, SharpMap.Heun {
    /** Value and slope at the numbers of a real ball. */
    SharpBlend.SharpJet at(DoubleDoubleBall y);

    /** Bounds of value and slope over a disc; where they are finite, the map is analytic there. */
    SharpBlend.DiscJet at(ComplexDisc y);

    /** A lower bound of the slope on the line; minus infinity if none is known. */
    double leastSlope();

    /** An upper bound of {@code |M(y)|} for {@code |y| <= r}; affine in r. */
    double reach(double r);

    /** An upper bound of the slope for {@code |y| <= r}; a polynomial of degree at most 4 in r, with coefficients that are not negative. */
    double greatestSlope(double r);

    /** {@code M = B}. */
    record Score(SharpBlend mean) implements SharpMap {
        @Override
        public SharpBlend.SharpJet at(DoubleDoubleBall y) {
            return mean.at(y);
        }

        @Override
        public SharpBlend.DiscJet at(ComplexDisc y) {
            return mean.at(y);
        }

        @Override
        public double leastSlope() {
            return mean.leastGain();
        }

        @Override
        public double reach(double r) {
            return mean.reach(r);
        }

        @Override
        public double greatestSlope(double r) {
            return mean.greatestSlope(r);
        }
    }

    /** {@code M(y) = (y + B(A(y)))/2}, as {@link HeunMap}. */
    record Heun(SharpBlend predictor, SharpBlend corrector) implements SharpMap {
        private static final DoubleDoubleBall HALF = DoubleDoubleBall.of(0.5);

        @Override
        public SharpBlend.SharpJet at(DoubleDoubleBall y) {
            SharpBlend.SharpJet a = predictor.at(y);
            SharpBlend.SharpJet b = corrector.at(a.value());
            DoubleDoubleBall slope =
                    DoubleDoubleBall.ONE.add(a.slope().multiply(b.slope())).multiply(HALF);
            return new SharpBlend.SharpJet(y.add(b.value()).multiply(HALF), slope);
        }

        @Override
        public SharpBlend.DiscJet at(ComplexDisc y) {
            SharpBlend.DiscJet a = predictor.at(y);
            SharpBlend.DiscJet b = corrector.at(a.value());
            ComplexDisc half = ComplexDisc.of(0.5);
            ComplexDisc slope =
                    ComplexDisc.of(1).add(a.slope().multiply(b.slope())).multiply(half);
            return new SharpBlend.DiscJet(y.add(b.value()).multiply(half), slope);
        }

        @Override
        public double leastSlope() {
            double a = predictor.leastGain();
            double b = corrector.leastGain();
            return a >= 0 && b >= 0 ? 0.5 * Math.nextDown(1 + Math.nextDown(a * b)) : Double.NEGATIVE_INFINITY;
        }

        @Override
        public double reach(double r) {
            return Math.nextUp(0.5 * (r + corrector.reach(predictor.reach(r))));
        }

        @Override
        public double greatestSlope(double r) {
            double product = predictor.greatestSlope(r) * corrector.greatestSlope(predictor.reach(r));
            return 0.5 * Math.nextUp(1 + Math.nextUp(product));
        }
    }
}
