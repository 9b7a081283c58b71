package io.github.touchstone.conformance.faults;

/** Mistakes in the visited timesteps and in the timestep that follows each. T timesteps of training, N visited. */
enum TimestepFault implements Fault {
    LEADING_TOO_MANY(
            "leading: all multiples of floor(T/N) below T, more than N if N does not divide T",
            "timesteps",
            "huggingface/diffusers/pull/1835",
            "Project-MONAI/GenerativeModels/issues/162"),
    LEADING_REAL_STRIDE("leading: floor(i T/N) in place of i floor(T/N)", "timesteps"),
    LEADING_STRIDE_UP("leading: stride ceil(T/N) in place of floor(T/N)", "timesteps"),
    OFFSET_IGNORED("leading: no offset", "timesteps"),
    OFFSET_TWICE("leading: offset added twice", "timesteps"),
    OFFSET_AT_MOST_ONE("leading: an offset above one cut to one", "timesteps step"),
    OFFSET_IN_LOOK_UP(
            "abar looked up at the previous timestep plus the offset, which it already holds",
            "timesteps",
            "huggingface/diffusers/issues/465"),
    TRAILING_NOT_SHIFTED("trailing: round(T (i+1)/N) without -1, up to T", "timesteps"),
    TRAILING_TRUNCATED("trailing: floor(T (i+1)/N) - 1 in place of rounding", "timesteps"),
    LINSPACE_TRUNCATED("linspace: floor(i (T-1)/(N-1)) in place of rounding", "timesteps"),
    LINSPACE_WITHOUT_END("linspace: round(i (T-1)/N), which does not reach T-1", "timesteps"),
    LINSPACE_TO_T("linspace: round(i T/(N-1)), up to T", "timesteps"),
    SPACING_IGNORED("leading timesteps whatever the spacing", "timesteps"),
    LIST_IGNORED("leading timesteps in place of the listed ones", "timesteps"),
    ASCENDING("timesteps in ascending order", "timesteps"),
    REPEATED("the second timestep visited twice", "timesteps", "huggingface/diffusers/issues/7217"),
    LAST_LEFT_OUT("the last timestep left out", "timesteps"),
    PREVIOUS_BY_STRIDE(
            "previous timestep t - floor(T/N) in place of the next visited one",
            "timesteps step",
            "huggingface/diffusers/issues/9261",
            "huggingface/diffusers/pull/9384",
            "huggingface/diffusers/issues/11347",
            "huggingface/diffusers/issues/12633"),
    PREVIOUS_BY_ONE(
            "previous timestep t - 1 although timesteps are skipped",
            "timesteps step",
            "huggingface/diffusers/pull/2076"),
    PREVIOUS_NEVER_ENDS(
            "the last step ends at timestep 0 in place of the end of the chain",
            "timesteps",
            "lucidrains/denoising-diffusion-pytorch/issues/81",
            "rohitg00/ai-engineering-from-scratch/pull/43"),
    PREVIOUS_WRAPS("the last step ends at index -1 of the table, its last entry T-1", "timesteps step"),
    PREVIOUS_SKIPS_ONE("previous timestep the one after the next visited one", "timesteps step"),
    PREVIOUS_IS_HIGHER("previous timestep the one visited before t, with more noise", "timesteps step"),
    PREVIOUS_IS_SAME(
            "table of previous abar padded at the wrong end: the step stays where it is",
            "timesteps step",
            "lucidrains/denoising-diffusion-pytorch/issues/18"),
    INDEX_FOR_TIMESTEP(
            "abar looked up at the index of the visited timestep in place of the timestep",
            "step",
            "Stability-AI/stablediffusion/pull/226");

    private final Facts facts;

    TimestepFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.TIMESTEPS;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
