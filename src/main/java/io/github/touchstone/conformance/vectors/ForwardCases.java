package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import java.util.ArrayList;
import java.util.List;

/** Noise added to a clean sample (FWD-2, PRC-2). */
final class ForwardCases implements Producer {
    private final Expectations expectations;

    ForwardCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "forward";
    }

    @Override
    public List<VectorFile> files() {
        List<VectorFile> files = new ArrayList<>();
        List<Named> all = new ArrayList<>(Named.all());
        all.add(Named.zeroSnr());
        for (Named named : all) {
            Group group = new Group(area(), named.slug(), "Noise added on " + named.words(), expectations);
            for (int t : named.timesteps()) {
                String slug = named.slug() + "-t" + t;
                Data data = new Data(slug);
                group.add(
                        new Group.Words(
                                slug,
                                Level.MUST,
                                "Noise added to a clean sample up to timestep " + t + " of " + named.words() + ".",
                                List.of("FWD-2", "PRC-2"),
                                List.of("root-missing", "table-format")),
                        new Question.Forward(named.schedule(), t, data.numbers(0), data.numbers(1)));
            }
            files.add(group.file());
        }
        return files;
    }
}
