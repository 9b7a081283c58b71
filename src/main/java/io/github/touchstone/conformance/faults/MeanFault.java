package io.github.touchstone.conformance.faults;

/** Mistakes in the mean of DDPM, {@code sqrt(a') beta/(1-a) x0 + sqrt(alpha) (1-a')/(1-a) x}. */
enum MeanFault implements Fault {
    CLEAN_NOT_ROOTED("weight of x0 with a' in place of sqrt(a')", "coefficients step"),
    CLEAN_OF_LEVEL("weight of x0 with sqrt(a) in place of sqrt(a')", "coefficients step"),
    CLEAN_OF_TRAINING_BETA("weight of x0 with the training beta_t although timesteps are skipped", "coefficients step"),
    CLEAN_OF_POSTERIOR("weight of x0 with beta~ in place of beta", "coefficients step"),
    CLEAN_NOT_DIVIDED("weight of x0 without 1/(1-a)", "coefficients step"),
    SAMPLE_NOT_ROOTED("weight of x with alpha in place of sqrt(alpha)", "coefficients step"),
    SAMPLE_OF_TRAINING_ALPHA(
            "weight of x with sqrt(1-beta_t) of training although timesteps are skipped", "coefficients step"),
    SAMPLE_OF_SIGNAL("weight of x with sqrt(a) in place of sqrt(alpha)", "coefficients step"),
    SAMPLE_NOT_DIVIDED("weight of x without 1/(1-a)", "coefficients step"),
    SAMPLE_OF_LEVEL("weight of x with (1-a)/(1-a) in place of (1-a')/(1-a)", "coefficients step"),
    SAMPLE_INVERTED("weight of x with (1-a)/(1-a') in place of (1-a')/(1-a)", "coefficients step"),
    WEIGHTS_SWAPPED("weights of x0 and x exchanged", "coefficients step"),
    SAMPLE_NEGATED("x subtracted in place of added", "coefficients step"),
    FROM_RAW_EPSILON(
            "mean (x - beta/sqrt(1-a) eps)/sqrt(alpha) of the unclipped eps although x0 is clipped",
            "step",
            "hojonathanho/diffusion/issues/5",
            "lucidrains/denoising-diffusion-pytorch/issues/47"),
    EPSILON_NOT_DIVIDED("mean (x - beta eps)/sqrt(alpha), without 1/sqrt(1-a)", "coefficients step"),
    EPSILON_NOT_SCALED("mean x - beta/sqrt(1-a) eps, without 1/sqrt(alpha)", "coefficients step");

    private final Facts facts;

    MeanFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.MEAN;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
