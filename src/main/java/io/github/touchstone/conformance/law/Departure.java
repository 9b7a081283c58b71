package io.github.touchstone.conformance.law;

/** How a step can fail to be an affine map, elementwise and the same at every call (spec LAW-2). */
public enum Departure {
    /** An output is missing, not finite, or of another length than the sample. */
    NO_NUMBERS("the step does not answer with finite numbers"),
    /** A later call uses the noise of an earlier one. */
    NOISE_REUSED("the noise of an earlier call is used again"),
    /** The same question twice, two answers. */
    NOT_DETERMINISTIC(
            "the same step asked twice has two answers: it draws noise of its own, or keeps state between calls"),
    /** Small inputs do not add up, or elements influence each other. */
    NOT_AFFINE("the step is not an affine function of its inputs, element by element"),
    /** Affine for small inputs and not for large ones. */
    CLIPPED("clipping or thresholding is active: the step is affine for small inputs and not for large ones");

    private final String sentence;

    Departure(String sentence) {
        this.sentence = sentence;
    }

    /** The finding in one sentence. */
    public String sentence() {
        return sentence;
    }
}
