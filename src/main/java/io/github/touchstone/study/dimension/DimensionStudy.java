package io.github.touchstone.study.dimension;

import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.findings.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How divergences grow with the dimension, and with the steepness of the score (spec chapter 30). */
public final class DimensionStudy implements Study {
    @Override
    public String name() {
        return "dimension";
    }

    @Override
    public String title() {
        return "KL against d up to 10^4, and against the smoothness constant L";
    }

    @Override
    public Findings run(Scale scale, Progress progress) {
        List<Supplier<List<Case>>> cases = new ArrayList<>(General.tasks(scale));
        cases.addAll(Growth.tasks(scale));
        List<Supplier<Peak>> peaks = Search.tasks(scale);
        List<Supplier<Copies>> copies = Copies.tasks(scale);
        int planned = cases.size() + peaks.size() + copies.size();
        List<Peak> found = Sweep.over(peaks, (done, all) -> progress.pieces(done, planned), Supplier::get);
        List<List<Case>> measured =
                Sweep.over(cases, (done, all) -> progress.pieces(peaks.size() + done, planned), Supplier::get);
        List<Copies> products = Sweep.over(
                copies, (done, all) -> progress.pieces(peaks.size() + cases.size() + done, planned), Supplier::get);
        return DimensionFindings.of(
                new Results(measured.stream().flatMap(List::stream).toList(), found, products));
    }
}
