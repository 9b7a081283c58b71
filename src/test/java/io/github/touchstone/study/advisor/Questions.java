package io.github.touchstone.study.advisor;

import io.github.touchstone.input.TargetSyntax;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.Named;
import java.util.Optional;

/** Questions of tests. */
final class Questions {
    private Questions() {}

    /** To a target, forward, from the data on, with abar_T = 1e-5. */
    static Question pinned(String target, Rule rule, int steps) {
        return of(target, rule, steps, true, 0, Ends.DEFAULT);
    }

    /** The same with a free end. */
    static Question free(String target, Rule rule, int steps) {
        return of(target, rule, steps, true, 0, new Ends(Optional.empty(), Optional.empty()));
    }

    /** Any. */
    static Question of(String target, Rule rule, int steps, boolean forward, int stop, Ends ends) {
        return new Question(
                new Named<>(target, TargetSyntax.parse("target", target)), rule.sampler(), steps, forward, stop, ends);
    }

    /** abar_1 and abar_T. */
    static Ends ends(String first, String last) {
        return new Ends(Optional.of(Rational.parse(first)), Optional.of(Rational.parse(last)));
    }
}
