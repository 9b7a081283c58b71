package io.github.touchstone.conformance.faults;

/** Mistakes between {@code x = sqrt(a) x0 + sqrt(1-a) eps}, {@code v = sqrt(a) eps - sqrt(1-a) x0} and {@code s = -eps/sqrt(1-a)}. */
enum PredictionFault implements Fault {
    CLEAN_NOISE_NOT_ROOTED(
            "x0 = (x - (1-a) eps)/sqrt(a), the root of 1-a missing",
            "convert step",
            "jcwang-gh/classifier-free-diffusion-guidance-Pytorch/issues/12"),
    CLEAN_NOISE_OF_ROOT("x0 = (x - (1-sqrt(a)) eps)/sqrt(a), the root inside the difference", "convert step"),
    CLEAN_SIGNAL_NOT_ROOTED("x0 = (x - sqrt(1-a) eps)/a, the root of a missing", "convert step"),
    CLEAN_NOT_SCALED("x0 = x - sqrt(1-a) eps, not divided by sqrt(a)", "convert step"),
    CLEAN_SIGN("x0 = (x + sqrt(1-a) eps)/sqrt(a)", "convert step"),
    EPSILON_IS_CLEAN(
            "the prediction x0 used as epsilon",
            "convert step",
            "huggingface/diffusers/issues/1486",
            "huggingface/diffusers/pull/2094",
            "Project-MONAI/GenerativeModels/issues/299",
            "LaurentMazare/diffusers-rs/pull/57"),
    EPSILON_NOT_ROOTED("eps = (x - sqrt(a) x0)/(1-a), the root of 1-a missing", "convert step"),
    EPSILON_SIGN("eps = (sqrt(a) x0 - x)/sqrt(1-a)", "convert step"),
    EPSILON_SIGNAL_MISSING("eps = (x - x0)/sqrt(1-a), without sqrt(a)", "convert step"),
    VELOCITY_CLEAN_SIGN("x0 = sqrt(a) x + sqrt(1-a) v", "convert step", "huggingface/diffusers/pull/1421"),
    VELOCITY_CLEAN_SWAPPED("x0 = sqrt(1-a) x - sqrt(a) v", "convert step"),
    VELOCITY_EPSILON_SIGN("eps = sqrt(a) v - sqrt(1-a) x", "convert step"),
    VELOCITY_EPSILON_SWAPPED("eps = sqrt(1-a) v + sqrt(a) x", "convert step"),
    VELOCITY_IS_EPSILON("the velocity used as epsilon in the direction, x0 as it should be", "convert step"),
    VELOCITY_SIGN("v = sqrt(a) eps + sqrt(1-a) x0", "convert"),
    VELOCITY_NEGATED("v = sqrt(1-a) x0 - sqrt(a) eps", "convert"),
    VELOCITY_SWAPPED("v = sqrt(1-a) eps - sqrt(a) x0", "convert"),
    SCORE_SIGN("s = eps/sqrt(1-a), the sign missing", "convert"),
    SCORE_NOT_ROOTED("s = -eps/(1-a), the root missing", "convert"),
    SCORE_EPSILON_SIGN("eps = sqrt(1-a) s, the sign missing", "convert"),
    SCORE_EPSILON_NOT_ROOTED("eps = -(1-a) s, the root missing", "convert");

    private final Facts facts;

    PredictionFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.PREDICTION;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
