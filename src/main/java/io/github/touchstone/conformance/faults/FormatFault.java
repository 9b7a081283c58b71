package io.github.touchstone.conformance.faults;

/** A narrower format than the one asked for, or fewer digits than the number has. */
enum FormatFault implements Fault {
    TABLES_SINGLE("abar held in binary32 in a binary64 run", "schedule step"),
    TABLES_HALF(
            "abar held in binary16",
            "schedule step",
            "AUTOMATIC1111/stable-diffusion-webui/issues/14071",
            "huggingface/diffusers/pull/3005"),
    TABLES_BRAIN("abar held in bfloat16", "schedule step"),
    BETAS_SINGLE("beta made in binary32 in a binary64 run, abar from it in binary64", "schedule"),
    RESULT_SINGLE("the result cast to binary32 in a binary64 run", "step"),
    RESULT_HALF("the result cast to binary16", "step"),
    RESULT_SIX_DECIMALS("the result written with six decimals", "step"),
    SAMPLE_HALF("the sample cast to binary16", "step"),
    OUTPUT_HALF("the model's output cast to binary16", "step"),
    NOISE_HALF("the noise cast to binary16", "step"),
    ETA_HALF("eta cast to binary16", "step");

    private final Facts facts;

    FormatFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.FORMAT;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
