package io.github.touchstone.conformance.faults;

/** What the cases of one area made of one fault. */
public sealed interface Cell {
    /**
     * A case failed.
     *
     * @param by the id of the first case that did
     */
    record Killed(String by) implements Cell {}

    /**
     * All cases passed.
     *
     * @param cases how many were asked; none if the fault can touch none
     */
    record Survived(int cases) implements Cell {}
}
