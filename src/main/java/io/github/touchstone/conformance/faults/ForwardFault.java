package io.github.touchstone.conformance.faults;

/** Mistakes in {@code x = sqrt(a) x0 + sqrt(1-a) eps}. */
enum ForwardFault implements Fault {
    NOISE_NOT_ROOTED(
            "x = sqrt(a) x0 + (1-a) eps, the root of 1-a missing",
            "forward",
            "Ryota-Kawamura/How-Diffusion-Models-Work/issues/1"),
    SIGNAL_NOT_ROOTED("x = a x0 + sqrt(1-a) eps, the root of a missing", "forward"),
    SIGNAL_MISSING("x = x0 + sqrt(1-a) eps, without sqrt(a)", "forward"),
    WEIGHTS_SWAPPED("x = sqrt(1-a) x0 + sqrt(a) eps", "forward"),
    NOISE_NEGATED("x = sqrt(a) x0 - sqrt(1-a) eps", "forward"),
    NOISE_TIMES_CLEAN(
            "deviation sqrt(1-a) x0 in place of sqrt(1-a)", "forward", "blt2114/twisted_diffusion_sampler/issues/3"),
    NOISE_OF_ROOT("x = sqrt(a) x0 + (1-sqrt(a)) eps, the root inside the difference", "forward"),
    HALF_PRECISION(
            "abar cast to half precision before noise is added: none at small t",
            "forward",
            "huggingface/diffusers/pull/3005",
            "huggingface/diffusers/pull/9004");

    private final Facts facts;

    ForwardFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.FORWARD;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
