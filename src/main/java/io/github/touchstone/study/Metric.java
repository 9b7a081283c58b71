package io.github.touchstone.study;

import java.util.Optional;

/** How two laws are compared. */
public enum Metric {
    /** The Kullback-Leibler divergence, in nats. */
    KL,
    /** The 2-Wasserstein distance. */
    W2,
    /** The total variation distance. */
    TV,
    /** Pinsker's bound on the total variation distance. */
    PINSKER;

    /** Which way a Kullback-Leibler divergence is taken. */
    public enum Direction {
        /** KL(X||Y), from the target to the sampler. */
        FORWARD,
        /** KL(Y||X). */
        REVERSE,
        /** KL of the whole paths, X's against Y's. */
        PATH
    }

    /**
     * The quantity asked for; a divergence is taken forward unless said otherwise. Throws {@link UndefinedQuantityException} for the
     * direction of a metric that has none.
     */
    public Quantity quantity(Optional<Direction> direction) {
        if (this != KL && direction.isPresent()) {
            throw new UndefinedQuantityException("--direction: it is for the metric kl alone: "
                    + switch (this) {
                        case W2, TV -> "w2 and tv are symmetric";
                        case KL, PINSKER -> "pinsker is taken of KL(X||Y)";
                    });
        }
        return switch (this) {
            case KL -> kl(direction.orElse(Direction.FORWARD));
            case W2 -> Quantity.WASSERSTEIN;
            case TV -> Quantity.TOTAL_VARIATION;
            case PINSKER -> Quantity.PINSKER;
        };
    }

    private static Quantity kl(Direction direction) {
        return switch (direction) {
            case FORWARD -> Quantity.KL_FORWARD;
            case REVERSE -> Quantity.KL_REVERSE;
            case PATH -> Quantity.KL_PATH;
        };
    }
}
