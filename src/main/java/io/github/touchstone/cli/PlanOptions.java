package io.github.touchstone.cli;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.harness.Glob;
import io.github.touchstone.conformance.harness.Plan;
import io.github.touchstone.conformance.harness.Skip;
import io.github.touchstone.conformance.harness.SkipList;
import io.github.touchstone.conformance.harness.SkipSyntax;
import io.github.touchstone.input.Choice;
import io.github.touchstone.input.InputException;
import io.github.touchstone.input.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns {@code --run}, {@code --skip}, {@code --level} and {@code --dtype} into a plan. */
final class PlanOptions {
    /** The characters of ids and patterns; the name of a file that is missing has others, such as a point. */
    private static final String PATTERN = "[a-z0-9*?/,{}\\[\\]-]+(@[a-z0-9]+)?";

    private PlanOptions() {}

    static Plan plan(AdapterOptions options, List<String> run, List<VectorFile> vectors) {
        List<Case> cases =
                vectors.stream().flatMap(file -> file.cases().stream()).toList();
        Patterns.any(run, cases, Case::id, "the id of a case");
        List<Glob> globs = run.isEmpty() ? List.of(Glob.of("*")) : Patterns.globs(run);
        // the plan is made before the adapter is started: no slip in an option costs a start
        return new Plan(
                globs,
                options.dtype().map(d -> Choice.of("--dtype", "dtype", d, Dtype.class)),
                options.level().map(l -> Choice.of("--level", "level", l, Level.class)),
                options.validateMessages() ? SkipList.none() : skips(options.skip(), cases));
    }

    private static SkipList skips(List<String> given, List<Case> cases) {
        List<Skip> skips = new ArrayList<>();
        try {
            for (String one : given) {
                if (Files.exists(Path.of(one)) || !one.matches(PATTERN)) {
                    skips.addAll(SkipSyntax.file(
                            one, TextFile.read("--skip", one).lines().toList()));
                } else {
                    skips.add(pattern(one, cases));
                }
            }
            return SkipList.of(skips, cases);
        } catch (InputException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw InputException.rejected("--skip", e);
        }
    }

    private static Skip pattern(String text, List<Case> cases) {
        Skip skip = SkipSyntax.pattern(text, "--skip");
        if (cases.stream().noneMatch(c -> skip.pattern().matches(c.id()))) {
            throw new InputException("--skip", text, "a file, or a pattern that matches the id of a case");
        }
        return skip;
    }
}
