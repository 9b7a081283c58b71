package io.github.touchstone.study.catalogue;

import io.github.touchstone.study.advisor.AdvisorStudy;
import io.github.touchstone.study.comparison.ComparisonStudy;
import io.github.touchstone.study.complexity.ComplexityStudy;
import io.github.touchstone.study.dimension.DimensionStudy;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.grids.GridsStudy;
import io.github.touchstone.study.lipschitz.LipschitzStudy;
import io.github.touchstone.study.lowerbound.LowerBoundStudy;
import io.github.touchstone.study.published.PublishedStudy;
import io.github.touchstone.study.rates.RatesStudy;
import io.github.touchstone.study.scoreerror.ScoreErrorStudy;
import java.util.List;
import java.util.Optional;

/** All studies, with the parameters they have unless told otherwise (spec STD-1). */
public final class Studies {
    private Studies() {}

    /** In the order in which they are read. */
    public static List<Study> all() {
        return List.of(
                new RatesStudy(),
                new DimensionStudy(),
                new LowerBoundStudy(),
                new ComparisonStudy(),
                new GridsStudy(),
                new ComplexityStudy(),
                new ScoreErrorStudy(),
                new LipschitzStudy(),
                AdvisorStudy.DESIGNED,
                new PublishedStudy());
    }

    /** The study of this name. */
    public static Optional<Study> named(String name) {
        return all().stream().filter(study -> study.name().equals(name)).findFirst();
    }
}
