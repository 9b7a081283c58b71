package io.github.touchstone.study.lipschitz;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The constants as tables. */
final class LipschitzTable {
    /** By family, probability from the greatest, dimension, components and setting. */
    static final Comparator<Measured> ORDER = Comparator.comparing(Measured::family)
            .thenComparing(m -> m.family() == Family.SHELLS && !Growths.shellsOfDefinition(m))
            .thenComparing(Measured::dimension)
            .thenComparing(Measured::components)
            .thenComparing(Comparator.comparingDouble(Measured::p).reversed())
            .thenComparing(m -> m.family() == Family.SEPARATION ? m.setting() : 0);

    private static final List<Column> COLUMNS = List.of(
            new Column("family", "target", ""),
            new Column("components", "$K$", ""),
            new Column("dimension", "$d$", ""),
            new Column("p", "$p$", ""),
            new Column("distance", "$D$", ""),
            new Column("l", "$L$", ""),
            new Column("bound", "bound", ""));

    private LipschitzTable() {}

    static Table data(List<Measured> all) {
        return table(all, m -> true);
    }

    static Table print(List<Measured> all) {
        return table(all, LipschitzTable::worthPrint);
    }

    private static Table table(List<Measured> all, Predicate<Measured> which) {
        return new Table(
                "The smallest L with P(G > L) <= p at the worst level found, and the bound for every level: two points; two components"
                        + " of variance 1 at distance D; a cube of 2^d points; points at equal distances; a point and a normal law"
                        + " around it; points on a line.",
                COLUMNS,
                all.stream().filter(which).map(LipschitzTable::row).toList());
    }

    private static boolean worthPrint(Measured m) {
        return switch (m.family()) {
            case PAIR, LINE -> true;
            case SEPARATION -> m.setting() >= 8;
            case SIMPLEX, PRODUCT, SHELLS -> true;
        };
    }

    private static List<Cell> row(Measured m) {
        return List.of(
                Cell.of(m.family().words()),
                m.family() == Family.PRODUCT ? Cell.of("2^d") : Cell.of(m.components()),
                Cell.of(m.dimension()),
                Cell.of(m.p()),
                m.family() == Family.SEPARATION ? Cell.of(m.setting()) : new Cell.Absent("the worst found is taken"),
                Cell.of(m.constant()),
                Cell.of(m.bound()));
    }
}
