package io.github.touchstone.spec.claims;

import java.util.List;

/**
 * One numbered statement of the specification.
 *
 * @param anchor its permanent name
 * @param title its title, as in the chapter's heading
 * @param status definition, theorem, claim of the literature, or requirement
 * @param statement what is said, in one sentence
 * @param source where it is proved, or where it was read
 * @param tests the test classes that check it; what else does is said in its section
 */
public record Claim(Anchor anchor, String title, Status status, String statement, String source, List<String> tests) {
    /** Copies the list. */
    public Claim {
        tests = List.copyOf(tests);
    }
}
