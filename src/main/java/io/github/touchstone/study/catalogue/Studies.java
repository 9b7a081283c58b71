package io.github.touchstone.study.catalogue;

import io.github.touchstone.study.complexity.ComplexityStudy;
import io.github.touchstone.study.dimension.DimensionStudy;
import io.github.touchstone.study.findings.Study;
import java.util.List;
import java.util.Optional;

/** All studies, with the parameters they have unless told otherwise (spec STD-1). */
public final class Studies {
    private Studies() {}

    /** In the order in which they are read. */
    public static List<Study> all() {
        return List.of(new DimensionStudy(), new ComplexityStudy());
    }

    /** The study of this name. */
    public static Optional<Study> named(String name) {
        return all().stream().filter(study -> study.name().equals(name)).findFirst();
    }
}
