package io.github.touchstone.spec.claims;

/**
 * One numbered statement of the specification.
 *
 * @param anchor its permanent name
 * @param title its title, as in the chapter's heading
 * @param status definition, theorem, claim of the literature, or requirement
 * @param statement what is said, in one sentence
 * @param source where it is proved, or where it was read
 */
public record Claim(Anchor anchor, String title, Status status, String statement, String source) {}
