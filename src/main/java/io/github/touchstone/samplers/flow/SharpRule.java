package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.NotCertifiedException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The Gauss-Legendre rule of n nodes on [-1, 1] with enclosed nodes and weights (spec FLW-7): a node by the change of sign of P_n, a
 * weight by {@code w = 2 (1 - x^2)/(n P_{n-1}(x))^2}.
 *
 * @param nodes in increasing order
 * @param weights of the nodes
 */
record SharpRule(List<DoubleDoubleBall> nodes, List<DoubleDoubleBall> weights) {
    private static final int BITS = 256;
    private static final Rational DELTA = Rational.of(2).pow(160).reciprocal();
    private static final int NEWTON_STEPS = 2;

    static SharpRule of(int n) {
        BallArithmetic balls = new BallArithmetic(BITS);
        GaussIntegrator rough = new GaussIntegratorFactory().legendre(n);
        List<DoubleDoubleBall> nodes = new ArrayList<>();
        List<DoubleDoubleBall> weights = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Rational x = polished(balls, n, Rational.ofExactly(rough.getPoint(i)));
            if (!changesSign(balls, n, x)) {
                throw new NotCertifiedException("a node of the Gauss-Legendre rule of " + n + " nodes is not enclosed");
            }
            DoubleDoubleBall node = DoubleDoubleArithmetic.DD.cover(around(x, x, DELTA));
            nodes.add(node);
            weights.add(weight(balls, n, x, node));
        }
        return new SharpRule(List.copyOf(nodes), List.copyOf(weights));
    }

    private static Enclosure around(Rational lower, Rational upper, Rational r) {
        return new Enclosure(lower.subtract(r), upper.add(r));
    }

    /** Newton's method with {@code P_n' = n (P_{n-1} - x P_n)/(1 - x^2)}; it proves nothing. */
    private static Rational polished(BallArithmetic balls, int n, Rational start) {
        Rational x = start;
        for (int i = 0; i < NEWTON_STEPS; i++) {
            Ball point = balls.of(x);
            Ball[] p = legendre(balls, n, point);
            Ball slope = p[1].subtract(point.multiply(p[0])).multiply(n);
            Ball room = balls.one().subtract(point.multiply(point));
            x = point.subtract(p[0].multiply(room).divide(slope)).enclosure().middle();
        }
        return x;
    }

    private static boolean changesSign(BallArithmetic balls, int n, Rational x) {
        Ball left = legendre(balls, n, balls.of(x.subtract(DELTA)))[0];
        Ball right = legendre(balls, n, balls.of(x.add(DELTA)))[0];
        Truth before = balls.less(left, balls.zero());
        return before != Truth.UNDECIDED && balls.less(right, balls.zero()) == before.not();
    }

    /** {@code |P_{n-1}'| <= n^2/2} on [-1, 1], so that P_{n-1} moves by less than {@code n^2 delta} about x. */
    private static DoubleDoubleBall weight(BallArithmetic balls, int n, Rational x, DoubleDoubleBall node) {
        Enclosure p = legendre(balls, n, balls.of(x))[1].enclosure();
        Rational drift = DELTA.multiply(Rational.of((long) n * n));
        DoubleDoubleBall factor = DoubleDoubleArithmetic.DD
                .cover(around(p.lower(), p.upper(), drift))
                .multiply(n);
        DoubleDoubleBall room = DoubleDoubleBall.ONE.subtract(node.square());
        return room.multiply(2).divide(factor.square());
    }

    /** {@code P_n(x)} and {@code P_{n-1}(x)} by the recurrence {@code k P_k = (2k-1) x P_{k-1} - (k-1) P_{k-2}}. */
    private static Ball[] legendre(BallArithmetic balls, int n, Ball x) {
        Ball before = balls.one();
        Ball now = x;
        for (int k = 2; k <= n; k++) {
            Ball next = x.multiply(now)
                    .multiply(2 * k - 1)
                    .subtract(before.multiply(k - 1))
                    .divide(balls.of(k));
            before = now;
            now = next;
        }
        return new Ball[] {now, before};
    }
}
