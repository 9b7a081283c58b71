package io.github.touchstone.conformance.faults;

import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.protocol.Implementation;
import java.util.Set;

/** Makes implementations with one fault each (spec FLT-1). */
public final class FaultySamplers {
    private static final String VERSION = "faulty";

    /** Faults of clipping that sit at the edge of the program. */
    private static final Set<ClippingFault> MISPLACED =
            Set.of(ClippingFault.PREDICTION_CLIPPED, ClippingFault.RESULT_CLIPPED);

    private FaultySamplers() {}

    /** A new implementation with this fault: the reference, in whose formulas or at whose edge one line is wrong. */
    public static Implementation with(Fault fault) {
        Implementation faulty = new BuiltIn(fault.label(), VERSION, FaultyPractice.dialect(fault));
        if (fault instanceof ReadingFault reading) {
            return new MisreadQuestion(reading, faulty);
        } else if (fault == ScoreFault.TIMESTEP_BEFORE) {
            return new EarlierScore(faulty);
        } else if (fault instanceof StateFault state) {
            return new Remembering(state, faulty);
        } else if (fault instanceof FormatFault format) {
            return new NarrowEdge(format, faulty);
        } else if (fault instanceof ClippingFault clipping && MISPLACED.contains(clipping)) {
            return new MisplacedClipping(clipping, faulty);
        }
        return faulty;
    }
}
