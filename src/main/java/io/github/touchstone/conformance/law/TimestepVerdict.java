package io.github.touchstone.conformance.law;

import java.util.List;
import java.util.Optional;

/** Whether a chain visits the timesteps of the specification. */
final class TimestepVerdict {
    private static final int SHOWN = 6;

    private TimestepVerdict() {}

    /** How the visited timesteps differ, if they do. */
    static Optional<String> difference(List<Integer> want, List<Integer> got) {
        if (want.equals(got)) {
            return Optional.empty();
        }
        if (want.size() == got.size()) {
            int shift = got.get(0) - want.get(0);
            if (want.stream().map(t -> t + shift).toList().equals(got)) {
                return Optional.of("all visited timesteps are shifted by " + shift);
            }
        }
        return Optional.of("visits " + got.size() + " timesteps " + shown(got) + ", not " + want.size() + " timesteps "
                + shown(want));
    }

    private static String shown(List<Integer> timesteps) {
        return timesteps.size() <= SHOWN
                ? timesteps.toString()
                : timesteps.subList(0, SHOWN / 2) + " ... "
                        + timesteps.subList(timesteps.size() - SHOWN / 2, timesteps.size());
    }
}
