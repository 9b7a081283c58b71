package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.laws.LineMixture;
import java.util.stream.IntStream;

/** The greatest and the least variance among the components of a mixture. */
final class Spread {
    private Spread() {}

    static double widest(LineMixture law) {
        return IntStream.range(0, law.size()).mapToDouble(law::variance).max().orElseThrow();
    }

    static double narrowest(LineMixture law) {
        return IntStream.range(0, law.size()).mapToDouble(law::variance).min().orElseThrow();
    }
}
