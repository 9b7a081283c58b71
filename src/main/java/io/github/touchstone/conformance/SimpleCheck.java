package io.github.touchstone.conformance;

import io.github.touchstone.spec.claims.Anchor;
import java.util.function.BiConsumer;

/**
 * A check given by its cases.
 *
 * @param anchor the requirement
 * @param what what is checked
 * @param how how it is decided
 * @param cases tallies all cases
 */
record SimpleCheck(Anchor anchor, String what, String how, BiConsumer<SamplersUnderTest, Tally> cases)
        implements Check {
    static SimpleCheck of(String anchor, String what, String how, BiConsumer<SamplersUnderTest, Tally> cases) {
        return new SimpleCheck(Anchor.of(anchor), what, how, cases);
    }

    @Override
    public Examination examine(SamplersUnderTest samplers) {
        Tally tally = new Tally();
        cases.accept(samplers, tally);
        return tally.examination();
    }
}
