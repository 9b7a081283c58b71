package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.quadrature.Measured;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;

/**
 * Panels on which two laws are resolved (spec FLW-5): both divergences agree with the halved panels, and the masses of both laws
 * with what their distribution functions say, so that no peak falls between the nodes.
 *
 * @param pieces the panels with their halves, in increasing order of y
 */
record Mesh(List<Piece> pieces) {
    /** Relative to the divergence. */
    private static final double ACCURACY = 1e-13;
    /** Divergences below this are zero to rounding. */
    private static final double FLOOR = 1e-26;

    private static final double MASS_ACCURACY = 1e-12;
    /** Where the preimages move with the square root of the rounding of y. */
    private static final double MASS_AT_CRITICAL_VALUE = 1e-6;

    /** Of the mass of q, in all: folds leave a thousandth of it. */
    private static final double MISSED = 1e-3;

    private static final int MOST_PIECES = 4_000;
    /** Panels that one more function may ask for; beyond, what is left of the changes is rounding. */
    private static final int MOST_MORE = 2_000;

    /**
     * A panel with its halves.
     *
     * @param massDefect how far the mass of q in them is from what the distribution function says
     * @param noise what rounding can do to a divergence there
     */
    record Piece(Panel whole, List<Panel> halves, double massDefect, double noise) {
        double fine(ToDoubleFunction<Point> f) {
            return halves.get(0).integral(f) + halves.get(1).integral(f);
        }

        double change(ToDoubleFunction<Point> f) {
            return Math.abs(fine(f) - whole.integral(f));
        }

        /** Whether a peak of q may lie between the nodes. */
        boolean missesMass() {
            return massDefect > (whole.touchesCriticalValue() ? MASS_AT_CRITICAL_VALUE : MASS_ACCURACY) + noise;
        }
    }

    /** What a mesh is made for. */
    interface Subject extends Panel.Laws {
        /** How far the mass of q by quadrature is from its mass between the ends of the panel. */
        double massDefect(Panel whole, List<Panel> halves);
    }

    static Mesh of(List<Cell> cells, Subject subject) {
        // peaks first: else the rounding of one huge divergence can use up all panels
        PriorityQueue<Piece> open = new PriorityQueue<>(Comparator.comparing(Piece::missesMass)
                .thenComparingDouble(Mesh::urgency)
                .reversed()
                .thenComparingDouble(x -> x.whole().cell().low())
                .thenComparingDouble(x -> x.whole().from()));
        List<Piece> done = new ArrayList<>();
        for (Cell cell : cells) {
            open.add(piece(Panel.of(cell, 0, 1, subject), subject));
        }
        double forward = total(open, Point::forward);
        double reverse = total(open, Point::reverse);
        while (!open.isEmpty() && open.size() + done.size() < MOST_PIECES) {
            Piece worst = open.remove();
            if (!needed(worst, forward, reverse, open.size() + done.size() + 1)
                    || !worst.whole().divisible()) {
                done.add(worst);
                continue;
            }
            for (Panel half : worst.halves()) {
                Piece piece = piece(half, subject);
                forward += piece.fine(Point::forward) - half.integral(Point::forward);
                reverse += piece.fine(Point::reverse) - half.integral(Point::reverse);
                open.add(piece);
            }
        }
        done.addAll(open);
        done.sort(Comparator.comparingDouble((Piece x) -> x.whole().cell().low())
                .thenComparingDouble(x -> x.whole().from()));
        return new Mesh(List.copyOf(done)).resolved();
    }

    /** A density that is not resolved has no divergence by quadrature, whatever the panels agree on. */
    private Mesh resolved() {
        double missed = pieces.stream().mapToDouble(Piece::massDefect).sum();
        if (!(missed <= MISSED)) {
            throw new UnresolvedFlowException("the output law has peaks too narrow for binary64 panels: " + missed
                    + " of its mass was not resolved");
        }
        return this;
    }

    private static Piece piece(Panel whole, Subject subject) {
        List<Panel> halves = whole.halves(subject);
        double noise = whole.integral(x -> x.rounding() * sensitivity(x))
                + whole.integral(x -> x.blur() * (x.p() + x.q() * (1 + Math.abs(x.logRatio()))));
        return new Piece(whole, halves, subject.massDefect(whole, halves), noise);
    }

    /** What the divergences change by for a unit of {@code log q}: {@code q - p} and {@code -q g} (FLW-4). */
    private static double sensitivity(Point x) {
        return Math.max(Math.abs(x.p() - x.q()), x.q() * Math.abs(x.logRatio()));
    }

    private static double urgency(Piece x) {
        return x.change(Point::forward) + x.change(Point::reverse) + x.massDefect();
    }

    private static boolean needed(Piece x, double forward, double reverse, int pieces) {
        double floor = FLOOR + x.noise();
        return x.change(Point::forward) > ACCURACY * forward / pieces + floor
                || x.change(Point::reverse) > ACCURACY * reverse / pieces + floor
                || x.missesMass();
    }

    private static double total(Iterable<Piece> pieces, ToDoubleFunction<Point> f) {
        double sum = 0;
        for (Piece x : pieces) {
            sum += x.fine(f);
        }
        return sum;
    }

    /** The integral, with the change by halving as its error. */
    Measured integral(ToDoubleFunction<Point> f) {
        double error = 0;
        for (Piece x : pieces) {
            error += x.change(f);
        }
        return new Measured(total(pieces, f), error);
    }

    /** As {@link #integral}, of a function that this mesh need not resolve: panels are halved on until the change is a share of the whole. */
    Measured refined(ToDoubleFunction<Point> f, Subject subject, double accuracy) {
        double allowed = accuracy * Math.abs(total(pieces, f)) / pieces.size();
        Deque<Piece> open = new ArrayDeque<>(pieces);
        Measured sum = new Measured(0, 0);
        int panels = open.size();
        while (!open.isEmpty()) {
            Piece x = open.pop();
            if (x.change(f) > allowed && x.whole().divisible() && panels < pieces.size() + MOST_MORE) {
                panels++;
                open.push(piece(x.halves().get(1), subject));
                open.push(piece(x.halves().get(0), subject));
            } else {
                sum = sum.plus(new Measured(x.fine(f), x.change(f)));
            }
        }
        return sum;
    }

    /** The nodes of the halved panels, in increasing order. */
    List<Point> points() {
        return pieces.stream()
                .flatMap(x -> x.halves().stream())
                .flatMap(x -> x.points().stream())
                .toList();
    }
}
