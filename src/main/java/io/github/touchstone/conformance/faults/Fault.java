package io.github.touchstone.conformance.faults;

import java.util.List;
import java.util.Locale;

/** One small mistake in the reference sampler (spec FLT-1): one line of it replaced by another. */
public sealed interface Fault
        permits TableFault,
                TimestepFault,
                PredictionFault,
                ForwardFault,
                MeanFault,
                VarianceFault,
                DdimFault,
                ClippingFault,
                ReadingFault,
                ScoreFault,
                StateFault,
                FormatFault {
    /** The name of the mistake within its part, as a constant. */
    String name();

    /** Where the mistake sits. */
    Part part();

    /** What is known of it. */
    Facts facts();

    /** The name in reports, such as {@code ddim-eta-squared}. */
    default String label() {
        return part().label() + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What is known of a fault.
     *
     * @param sentence what is done in place of what
     * @param seenBy the areas that must see it: predicted from the mistake, not read off a run
     * @param issues public reports of this mistake in a real program, each read before it was cited; may be empty
     */
    record Facts(String sentence, List<String> seenBy, List<String> issues) {
        private static final String FORGE = "https://github.com/";

        /** Copies the lists. */
        public Facts {
            seenBy = List.copyOf(seenBy);
            issues = List.copyOf(issues);
        }

        /** With the areas as words, and the reports as paths on GitHub. */
        static Facts of(String sentence, String seenBy, String... reports) {
            return new Facts(
                    sentence,
                    List.of(seenBy.split(" ", -1)),
                    List.of(reports).stream().map(FORGE::concat).toList());
        }
    }
}
