package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.quadrature.Measured;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int MOST_PIECES = 20_000;

    /** A panel, its halves and how far the mass of q in them is from what the distribution function says. */
    record Piece(Panel whole, List<Panel> halves, double massDefect) {
        double fine(ToDoubleFunction<Point> f) {
            return halves.get(0).integral(f) + halves.get(1).integral(f);
        }

        double change(ToDoubleFunction<Point> f) {
            return Math.abs(fine(f) - whole.integral(f));
        }
    }

    /** What a mesh is made for. */
    interface Subject extends Panel.Laws {
        /** The masses of p and of q between the ends of a panel. */
        double massDefect(Panel whole, List<Panel> halves);
    }

    static Mesh of(List<Cell> cells, Subject subject) {
        PriorityQueue<Piece> open = new PriorityQueue<>(Comparator.comparingDouble(Mesh::urgency)
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
            if (!needed(worst, forward, reverse, open.size() + done.size() + 1) || !worst.whole().divisible()) {
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
        return new Mesh(List.copyOf(done));
    }

    private static Piece piece(Panel whole, Subject subject) {
        List<Panel> halves = whole.halves(subject);
        return new Piece(whole, halves, subject.massDefect(whole, halves));
    }

    private static double urgency(Piece x) {
        return x.change(Point::forward) + x.change(Point::reverse) + x.massDefect();
    }

    private static boolean needed(Piece x, double forward, double reverse, int pieces) {
        return x.change(Point::forward) > ACCURACY * forward / pieces + FLOOR
                || x.change(Point::reverse) > ACCURACY * reverse / pieces + FLOOR
                || x.massDefect() > MASS_ACCURACY;
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

    /** The nodes of the halved panels, in increasing order. */
    List<Point> points() {
        return pieces.stream()
                .flatMap(x -> x.halves().stream())
                .flatMap(x -> x.points().stream())
                .toList();
    }
}
