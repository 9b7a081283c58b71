package io.github.touchstone.study.samples;

import java.util.List;

/** What the draws say about one law. */
public sealed interface LawVerdict {
    /** Which law. */
    Role role();

    /**
     * The law was tested.
     *
     * @param role which law
     * @param tests in a fixed order, at least one
     * @param consistent whether no adjusted p-value is below the significance level
     */
    record Tested(Role role, List<TestResult> tests, boolean consistent) implements LawVerdict {
        /** Copies the list. */
        public Tested {
            tests = List.copyOf(tests);
        }
    }

    /**
     * The law cannot be tested.
     *
     * @param role which law
     * @param reason why, in one line, with what is possible instead
     */
    record Untested(Role role, String reason) implements LawVerdict {}
}
