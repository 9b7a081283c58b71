package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.statistics.AndersonDarling;
import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.Fit;
import io.github.touchstone.math.statistics.KolmogorovSmirnov;
import io.github.touchstone.math.statistics.Rounding;
import io.github.touchstone.math.statistics.UniformScores;
import io.github.touchstone.math.statistics.WhiteMoments;
import io.github.touchstone.study.InvalidExperimentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds draws against laws (spec DRW-1). The draws are read once for moments, and once for every batch of directions. */
final class Examination {
    /** So many projected draws are held at a time, at most, or one direction's. */
    private static final int HELD = 1 << 25;

    private final Draws draws;
    private final List<Direction> directions;
    private final Map<SpaceLaw, Survey.Whitened> whitened = new LinkedHashMap<>();
    private final Map<SpaceLaw, List<TestRow>> rows = new LinkedHashMap<>();
    private final Survey survey;

    /** A test before the adjustment. */
    record TestRow(TestKind test, String direction, Fit fit) {}

    private Examination(Draws draws, List<SpaceLaw> laws, Plan plan) {
        this.draws = draws;
        this.directions = Directions.of(draws.dimension(), laws, plan);
        for (SpaceLaw law : laws) {
            rows.put(law, new ArrayList<>());
            law.whitening()
                    .ifPresent(w -> whitened.put(law, new Survey.Whitened(w, new WhiteMoments(draws.dimension()))));
        }
        this.survey = Survey.of(draws, directions, List.copyOf(whitened.values()));
    }

    /** The draws, examined against laws of their dimension. Throws as {@link Draws#forEach}. */
    static Examination of(Draws draws, List<SpaceLaw> laws, Plan plan) {
        Examination examination = new Examination(draws, laws, plan);
        if (examination.count() == 0) {
            throw new InvalidExperimentException("file", "has no draws");
        }
        examination.moments();
        int batch = Math.max(1, HELD / examination.count());
        for (int first = 0; first < examination.directions.size(); first += batch) {
            examination.project(first, Math.min(first + batch, examination.directions.size()));
        }
        return examination;
    }

    /** n. */
    int count() {
        return survey.count();
    }

    /** The tests against a law, in a fixed order. */
    List<TestRow> tests(SpaceLaw law) {
        return List.copyOf(rows.getOrDefault(law, List.of()));
    }

    private void moments() {
        whitened.forEach((law, w) -> {
            add(law, TestKind.MEAN, "", w.moments().mean());
            add(law, TestKind.SCALE, "", w.moments().scale());
            w.moments().covariance().ifPresent(fit -> add(law, TestKind.COVARIANCE, "", fit));
        });
    }

    private void project(int first, int last) {
        double[][] projected = new double[last - first][count()];
        int[] row = {0};
        draws.forEach(x -> {
            for (int k = first; k < last; k++) {
                projected[k - first][row[0]] = directions.get(k).project(x);
            }
            row[0]++;
        });
        for (int k = first; k < last; k++) {
            test(k, projected[k - first]);
        }
    }

    private void test(int k, double[] projected) {
        Direction direction = directions.get(k);
        double error = survey.roundingError(k);
        Rounding rounding = direction.isAxis() ? draws.rounding() : x -> error;
        double[] a = direction.dense();
        for (SpaceLaw law : rows.keySet()) {
            Optional<LineLaw> line = law.along(a);
            if (line.isPresent()) {
                TestedLine tested = TestedLine.of(line.get(), count());
                double[] scores = UniformScores.of(projected, tested.cdf(), tested.error(), rounding);
                add(law, TestKind.KS, direction.name(), KolmogorovSmirnov.of(scores));
                if (scores.length >= AndersonDarling.LEAST) {
                    add(law, TestKind.AD, direction.name(), AndersonDarling.of(scores));
                }
            }
        }
    }

    private void add(SpaceLaw law, TestKind kind, String direction, Fit fit) {
        rows.computeIfAbsent(law, l -> new ArrayList<>()).add(new TestRow(kind, direction, fit));
    }
}
