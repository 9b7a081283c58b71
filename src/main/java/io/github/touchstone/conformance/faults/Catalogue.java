package io.github.touchstone.conformance.faults;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All faults, part by part. */
public final class Catalogue {
    private Catalogue() {}

    /** Every fault, in the order of the parts. */
    public static List<Fault> faults() {
        return Stream.<Fault[]>of(
                        TableFault.values(),
                        TimestepFault.values(),
                        PredictionFault.values(),
                        ForwardFault.values(),
                        MeanFault.values(),
                        VarianceFault.values(),
                        DdimFault.values(),
                        ClippingFault.values(),
                        ReadingFault.values(),
                        ScoreFault.values(),
                        StateFault.values(),
                        FormatFault.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
