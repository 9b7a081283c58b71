package io.github.touchstone.conformance.faults;

/** Mistakes in the noise of DDPM: {@code beta~ = beta (1-a')/(1-a)} (fixed small), {@code beta} (fixed large), or between. */
enum VarianceFault implements Fault {
    SMALL_IS_LARGE(
            "fixed small adds beta in place of beta~",
            "coefficients step",
            "jhbastek/PhysicsInformedDiffusionModels/issues/4"),
    LARGE_IS_SMALL("fixed large adds beta~ in place of beta", "coefficients step"),
    LARGE_OF_TRAINING_BETA(
            "fixed large adds the training beta_t although timesteps are skipped",
            "coefficients step",
            "huggingface/diffusers/issues/5130"),
    SMALL_OF_TRAINING_BETA("beta~ with the training beta_t although timesteps are skipped", "coefficients step"),
    SMALL_NOT_DIVIDED("beta~ without 1/(1-a)", "coefficients step", "varun-ml/diffusion-models-tutorial/pull/1"),
    SMALL_INVERTED("beta~ with (1-a)/(1-a') in place of (1-a')/(1-a)", "coefficients step"),
    SMALL_OF_ALPHA("beta~ with alpha in place of beta", "coefficients step"),
    SMALL_OF_NEXT_STEP("beta~ of the step after this one", "coefficients step"),
    SIGMA_NOT_ROOTED(
            "z times the variance in place of its root", "coefficients step", "Y-debug-sys/Diffusion-TS/issues/135"),
    LOG_IS_ROOTED(
            "fixed large log: root of the logarithm of the variance, NaN",
            "coefficients step",
            "huggingface/diffusers/issues/14569"),
    LOG_NOT_HALVED("exp(l) in place of exp(l/2) for a log-variance l", "coefficients step"),
    LEARNED_NOT_LOGARITHMIC(
            "learned range: v beta + (1-v) beta~ in place of their logarithms",
            "coefficients step",
            "huggingface/diffusers/pull/2090"),
    LEARNED_ENDS_SWAPPED("learned range: v and 1-v exchanged", "coefficients step"),
    LEARNED_FROM_MINUS_ONE("learned range: v read as if it ran from -1 to 1", "coefficients step"),
    LEARNED_OF_TRAINING_BETA(
            "learned range: upper end the training beta_t although timesteps are skipped",
            "coefficients step",
            "huggingface/diffusers/pull/3006"),
    LAST_STEP_NOISY("noise at the last step", "step"),
    LAST_STEP_CLAMPED("variance of at least 1e-20, added at the last step as well", "step"),
    FIRST_STEP_SILENT("no noise at the first step of a run", "coefficients step"),
    SILENT("no noise at all", "coefficients step");

    private final Facts facts;

    VarianceFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.VARIANCE;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
