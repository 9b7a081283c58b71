package io.github.touchstone.conformance.faults;

/** Mistakes in clipping and thresholding the predicted x0, and in what is done with eps after it. */
enum ClippingFault implements Fault {
    ON_BY_DEFAULT(
            "x0 clipped to [-1, 1] although no clipping is asked for",
            "coefficients step",
            "kohya-ss/sd-scripts/issues/1432",
            "PKU-YuanGroup/Open-Sora-Plan/issues/294"),
    IGNORED("x0 not clipped although clipping is asked for", "step"),
    RANGE_IGNORED("x0 clipped to [-1, 1] whatever the range", "step", "Project-MONAI/GenerativeModels/pull/495"),
    RANGE_DIVIDED("x0 clipped, then divided by the range", "step"),
    UPPER_ONLY("x0 clipped from above alone", "step"),
    LOWER_ONLY("x0 clipped from below alone", "step"),
    PREDICTION_CLIPPED("the model's output clipped in place of x0", "step"),
    RESULT_CLIPPED("the result of the step clipped in place of x0", "step"),
    EPSILON_KEPT(
            "eps as predicted although it is to be derived again from the clipped x0",
            "step",
            "lucidrains/denoising-diffusion-pytorch/pull/84"),
    EPSILON_ALWAYS_DERIVED(
            "eps derived again from the clipped x0 although it is to be kept",
            "step",
            "openai/improved-diffusion/issues/110"),
    EPSILON_DERIVED_AT_UNIT_RANGE("eps derived again from the clipped x0 only if the range is one", "step"),
    FIXED_SMALL_ALONE("DDPM: x0 clipped with fixed small variance alone", "step"),
    OFF_AT_ETA_ONE("DDIM: x0 not clipped if eta is one", "step"),
    OFF_AT_FINAL_FIRST("x0 not clipped if the last step ends at abar of timestep 0", "step"),
    OFF_AT_ZERO_SNR("x0 not clipped on a schedule of zero terminal SNR", "step"),
    THRESHOLD_IGNORED("no thresholding although it is asked for", "step"),
    THRESHOLD_OF_SIGNED_VALUES("threshold: quantile of x0 in place of |x0|", "step"),
    THRESHOLD_NOT_INTERPOLATED("threshold: the element at the rank rounded down", "step"),
    THRESHOLD_RANK_OF_N("threshold: rank ratio n in place of ratio (n-1)", "step"),
    THRESHOLD_OF_MAXIMUM("threshold: the greatest |x0| whatever the ratio", "step"),
    THRESHOLD_WITHOUT_FLOOR("threshold: not raised to one", "step"),
    THRESHOLD_WITHOUT_CEILING("threshold: not lowered to max", "step"),
    THRESHOLD_MAXIMUM_AS_FLOOR("threshold: max taken as a lower bound", "step", "huggingface/diffusers/pull/3003"),
    THRESHOLD_NOT_DIVIDED("threshold: x0 clipped to [-s, s] but not divided by s", "step"),
    THRESHOLD_NOT_CLIPPED("threshold: x0 divided by s but not clipped", "step"),
    THRESHOLD_NOT_FOR_VELOCITY("no thresholding if the model predicts v", "step"),
    THRESHOLD_AT_ETA_ZERO_ALONE("DDIM: no thresholding if eta is not zero", "step"),
    THRESHOLD_FIXED_RATIO("threshold: ratio 0.75 whatever the ratio", "step"),
    THRESHOLD_FIXED_MAXIMUM("threshold: maximum 1.5 whatever the maximum", "step");

    private final Facts facts;

    ClippingFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.CLIPPING;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
