package io.github.touchstone.study.complexity;

import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.findings.Sweep;
import java.util.List;

/** How many steps for a divergence of eps from the law smoothed by time delta, against d, eps and delta (spec chapter 34). */
public final class ComplexityStudy implements Study {
    @Override
    public String name() {
        return "complexity";
    }

    @Override
    public String title() {
        return "Steps for a divergence of eps from the early-stopped law, against d, 1/eps and log(1/delta)";
    }

    @Override
    public Findings run(Scale scale, Progress progress) {
        PathSteps steps = new PathSteps();
        List<Question> paths = Design.paths(scale);
        List<Question> ends = Design.ends(scale);
        int planned = paths.size() + ends.size();
        List<Run> ofPaths = Sweep.over(paths, (done, all) -> progress.pieces(done, planned), steps::run);
        List<Run> ofEnds =
                Sweep.over(ends, (done, all) -> progress.pieces(paths.size() + done, planned), EndSteps::run);
        return ComplexityFindings.of(new Results(ofPaths, ofEnds));
    }
}
