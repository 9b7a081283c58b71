package io.github.touchstone.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counting in the kill matrix (FLT-2). */
class KillMatrixTest {
    private static final Cell SURVIVED = new Cell.Survived(3);

    private static final KillMatrix MATRIX = new KillMatrix(
            List.of("step", "law", "bound"),
            List.of(
                    row(DdimFault.ETA_SQUARED, killed("step/a"), SURVIVED, killed("bound/a")),
                    row(DdimFault.ETA_IGNORED, killed("step/a"), SURVIVED, SURVIVED),
                    row(DdimFault.CLEAN_OF_LEVEL, SURVIVED, killed("law/a"), killed("bound/a")),
                    row(DdimFault.ETA_ROOTED, SURVIVED, SURVIVED, new Cell.Survived(0))));

    private static Cell killed(String by) {
        return new Cell.Killed(by);
    }

    private static KillRow row(Fault fault, Cell step, Cell law, Cell bound) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("step", step);
        cells.put("law", law);
        cells.put("bound", bound);
        return new KillRow(fault, cells);
    }

    @Test
    void killedBy_countsAFaultOnce() {
        assertThat(MATRIX.killedBy(MATRIX.areas())).isEqualTo(3);
        assertThat(MATRIX.killedBy(KillMatrix.STEPS)).isEqualTo(2);
        assertThat(MATRIX.killedBy(KillMatrix.LAWS)).isEqualTo(2);
        assertThat(MATRIX.killedBy(List.of())).isZero();
    }

    @Test
    void killedOnlyBy_leavesOutWhatOthersKill() {
        assertThat(MATRIX.killedOnlyBy(KillMatrix.STEPS)).containsExactly(DdimFault.ETA_IGNORED);
        assertThat(MATRIX.killedOnlyBy(KillMatrix.LAWS)).containsExactly(DdimFault.CLEAN_OF_LEVEL);
    }

    @Test
    void survivorsOf_areTheRest() {
        assertThat(MATRIX.survivorsOf(MATRIX.areas())).containsExactly(DdimFault.ETA_ROOTED);
    }
}
