package io.github.touchstone.conformance.faults;

/** Mistakes in the tables beta and abar. */
enum TableFault implements Fault {
    LINEAR_WITHOUT_END("linear: beta_start + t (beta_end - beta_start)/T, which never reaches beta_end", "schedule"),
    LINEAR_WITHOUT_START(
            "linear: beta_start + (t+1) (beta_end - beta_start)/T, which does not start at beta_start", "schedule"),
    LINEAR_END_SCALED("linear: beta_end times 1000/T, beta_start as it is", "schedule", "NVlabs/I2SB/issues/11"),
    LINEAR_IS_SCALED(
            "linear: squares of equispaced roots, the scaled linear schedule",
            "schedule",
            "Comfy-Org/ComfyUI/issues/1998",
            "CompVis/stable-diffusion/issues/314"),
    SCALED_IS_LINEAR("scaled linear: equispaced, the linear schedule", "schedule", "Comfy-Org/ComfyUI/issues/1998"),
    SCALED_NOT_SQUARED("scaled linear: equispaced roots, not squared", "schedule"),
    SCALED_ROOTS_MISSING("scaled linear: equispaced betas, squared", "schedule"),
    COSINE_GRID("cosine: f(t/(T+1)) in place of f(t/T)", "schedule"),
    COSINE_NOT_SQUARED("cosine: cos in place of cos^2", "schedule", "lilianweng/lilianweng.github.io/issues/9"),
    COSINE_NOT_CAPPED("cosine: beta not capped at 0.999", "schedule"),
    COSINE_CAPPED_LOWER("cosine: beta capped at 0.99 in place of 0.999", "schedule"),
    COSINE_CAPPED_IN_BETA_ALONE("cosine: beta capped, abar of the betas before the cap", "schedule"),
    COSINE_WITHOUT_OFFSET("cosine: s = 0 whatever s", "schedule"),
    COSINE_FIXED_OFFSET("cosine: s = 0.008 whatever s", "schedule"),
    COSINE_NOT_NORMALISED("cosine: (x+s) in place of (x+s)/(1+s)", "schedule"),
    SIGMOID_WITHOUT_END("sigmoid: x equispaced from -6 to 6 without the end 6", "schedule"),
    SIGMOID_NARROW("sigmoid: x from -3 to 3 in place of -6 to 6", "schedule"),
    SIGMOID_REVERSED("sigmoid: exp(x) in place of exp(-x), noise from large to small", "schedule"),
    SIGMOID_SPAN("sigmoid: scaled by beta_end in place of beta_end - beta_start", "schedule"),
    SIGMOID_FIXED_ENDS("sigmoid: from 0.0001 to 0.02 whatever the ends", "schedule step"),
    REVERSED("betas in the opposite order", "schedule"),
    SIGNAL_OF_BETAS("abar = prod beta in place of prod (1-beta)", "schedule"),
    SIGNAL_BY_SUM("abar = 1 - sum beta in place of prod (1-beta)", "schedule"),
    SIGNAL_BY_EXPONENTIAL("abar = exp(-sum beta) in place of prod (1-beta)", "schedule"),
    SIGNAL_OF_ROOTS("abar = prod sqrt(1-beta) in place of prod (1-beta)", "schedule"),
    SIGNAL_SHIFTED(
            "abar_t of the timestep before, one at timestep 0",
            "schedule",
            "Project-MONAI/GenerativeModels/issues/489",
            "Project-MONAI/MONAI/pull/8427",
            "lucidrains/denoising-diffusion-pytorch/issues/81"),
    SIGNAL_WITHOUT_FIRST("abar without the first factor, prod over 1..t in place of 0..t", "schedule"),
    ZERO_SNR_IGNORED("zero terminal SNR: betas not rescaled", "schedule", "invoke-ai/InvokeAI/issues/7601"),
    ZERO_SNR_NOT_SCALED("zero terminal SNR: sqrt(abar) shifted but not scaled", "schedule"),
    ZERO_SNR_NOT_SHIFTED("zero terminal SNR: sqrt(abar) scaled but not shifted", "schedule"),
    ZERO_SNR_NOT_ROOTED("zero terminal SNR: abar shifted and scaled in place of its root", "schedule"),
    ZERO_SNR_PATCHED(
            "zero terminal SNR: 2^-24 in place of the zero at the end", "schedule", "huggingface/diffusers/pull/6024"),
    ZERO_SNR_LATE(
            "zero terminal SNR: betas rescaled after abar was computed", "schedule", "kohya-ss/sd-scripts/issues/1263"),
    ZERO_SNR_NOT_FOR_GIVEN("zero terminal SNR: listed betas not rescaled", "schedule step");

    private final Facts facts;

    TableFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.TABLES;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
