package io.github.touchstone.conformance.faults;

/** Mistakes in {@code x' = sqrt(a') x0 + sqrt(1-a'-sigma^2) eps + sigma z}, {@code sigma = eta sqrt(beta~)}. */
enum DdimFault implements Fault {
    ETA_SQUARED("sigma = eta^2 sqrt(beta~) in place of eta sqrt(beta~)", "coefficients step"),
    ETA_ROOTED("sigma = sqrt(eta beta~) in place of eta sqrt(beta~)", "coefficients step"),
    ETA_IGNORED("sigma = 0 whatever eta", "coefficients step"),
    ETA_ALWAYS_ONE("sigma = sqrt(beta~) whatever eta", "coefficients step"),
    SIGMA_NOT_ROOTED("sigma = eta beta~ in place of eta sqrt(beta~)", "coefficients step"),
    SIGMA_OF_BETA("sigma = eta sqrt(beta) in place of eta sqrt(beta~)", "coefficients step"),
    SIGMA_OF_LEVEL(
            "sigma = eta sqrt(1-a) in place of eta sqrt(beta~)", "coefficients step", "jsboige/CoursIA/pull/16158"),
    SIGMA_INVERTED("sigma with (1-a)/(1-a') in place of (1-a')/(1-a)", "coefficients step"),
    SIGMA_OF_TRAINING_BETA("sigma with the training beta_t although timesteps are skipped", "coefficients step"),
    SIGMA_AT_PREVIOUS("sigma of the step after this one", "coefficients step"),
    DIRECTION_NOT_ROOTED(
            "weight of eps 1-a'-sigma^2 in place of its root",
            "coefficients step",
            "mathpluscode/ImgX-DiffSeg/issues/4"),
    DIRECTION_IS_SIGMA(
            "weight of eps sigma in place of sqrt(1-a'-sigma^2)", "coefficients step", "jsboige/CoursIA/pull/16158"),
    DIRECTION_WITHOUT_SIGMA("weight of eps sqrt(1-a') in place of sqrt(1-a'-sigma^2)", "coefficients step"),
    DIRECTION_ETA_ONCE(
            "weight of eps sqrt(1-a'-eta beta~) in place of sqrt(1-a'-eta^2 beta~)",
            "coefficients step",
            "inbarhub/DDPM_inversion/issues/12"),
    DIRECTION_SIGMA_ONCE("weight of eps sqrt(1-a'-sigma) in place of sqrt(1-a'-sigma^2)", "coefficients step"),
    DIRECTION_SIGMA_ADDED("weight of eps sqrt(1-a'+sigma^2) in place of sqrt(1-a'-sigma^2)", "coefficients step"),
    DIRECTION_OF_LEVEL("weight of eps sqrt(1-a-sigma^2) in place of sqrt(1-a'-sigma^2)", "coefficients step"),
    DIRECTION_NEGATED("eps subtracted in place of added", "coefficients step"),
    CLEAN_OF_LEVEL("weight of x0 sqrt(a) in place of sqrt(a')", "coefficients step"),
    CLEAN_NOT_ROOTED("weight of x0 a' in place of sqrt(a')", "coefficients step"),
    CLEAN_NOT_SCALED("weight of x0 one in place of sqrt(a')", "coefficients step"),
    LAST_STEP_SILENT("no noise at the last step though it does not end at abar = 1", "step");

    private final Facts facts;

    DdimFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.DDIM;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
