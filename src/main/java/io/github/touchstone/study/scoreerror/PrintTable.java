package io.github.touchstone.study.scoreerror;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;

/** The table for print: what each family of errors costs DDPM and DDIM on LOGISTIC, beside the limit laws. */
final class PrintTable {
    private PrintTable() {}

    static Table of(GaussianPart gaussian, int shorter, int longer) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AffineFamily family : AffineFamily.values()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(family.words())));
            for (String rule : List.of("ddpm:theory", "ddim")) {
                for (int steps : List.of(shorter, longer)) {
                    row.add(Cell.of(constant(gaussian, family, rule, steps)));
                }
            }
            rows.add(row);
        }
        return new Table(
                "Divergence of the outputs over the mean square error of the noise prediction, to leading order, for the target N(0,1)"
                        + " on the logistic schedule stopped at m = 1",
                List.of(
                        new Column("error", "error of the score", ""),
                        new Column("ddpm_short", "DDPM, $T=" + shorter + "$", "nats"),
                        new Column("ddpm_long", "DDPM, $T=" + longer + "$", "nats"),
                        new Column("ddim_short", "DDIM, $T=" + shorter + "$", "nats"),
                        new Column("ddim_long", "DDIM, $T=" + longer + "$", "nats")),
                rows);
    }

    /** {@code lim KL/eps^2} of a family. */
    static Value constant(GaussianPart gaussian, AffineFamily family, String rule, int steps) {
        return gaussian.families().stream()
                .filter(f -> f.family() == family
                        && f.setting().rule().name().equals(rule)
                        && f.setting().steps() == steps)
                .map(f -> Value.enclosed(f.response().end()))
                .findFirst()
                .orElseThrow();
    }
}
