package io.github.touchstone.study.rates;

import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.findings.Sweep;
import java.util.ArrayList;
import java.util.List;

/** How fast end-point and path divergences fall with T (spec chapter 29). */
public final class RatesStudy implements Study {
    private sealed interface Piece {
        List<Measurement> measured();
    }

    private record OnGaussians(Plan.OnGaussians part) implements Piece {
        @Override
        public List<Measurement> measured() {
            return GaussianRuns.of(part.grid(), part.steps(), Rule.ALL, part.laws());
        }
    }

    private record OnOthers(Run run) implements Piece {
        @Override
        public List<Measurement> measured() {
            return List.of(LineRuns.of(run));
        }
    }

    @Override
    public String name() {
        return "rates";
    }

    @Override
    public String title() {
        return "How fast end-point and path divergences fall with the number of steps";
    }

    @Override
    public Findings run(Scale scale, Progress progress) {
        return findings(Series.sorted(measured(Plan.at(scale), progress)));
    }

    private static List<Measurement> measured(Plan plan, Progress progress) {
        List<Piece> pieces = new ArrayList<>();
        plan.gaussians().forEach(part -> pieces.add(new OnGaussians(part)));
        plan.runs().forEach(run -> pieces.add(new OnOthers(run)));
        return Sweep.over(pieces, progress, Piece::measured).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What the series say. */
    static Findings findings(List<Series> series) {
        Summary summary = new Summary(series);
        return new Findings(
                "Does KL(X_1||Y_1) fall like T^-2 and the KL of whole paths like T^-1, up to which log factors, with which constants, and"
                        + " for which rules, schedules and targets not at all?",
                Words.METHOD,
                Quotes.of(summary),
                Verdicts.of(summary),
                Words.LIMITS,
                Rows.data(series),
                Rows.print(series),
                Graphs.of(series),
                List.of());
    }
}
