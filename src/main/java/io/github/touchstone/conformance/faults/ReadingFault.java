package io.github.touchstone.conformance.faults;

/** Options, noise or timestep of a question misread. */
enum ReadingFault implements Fault {
    PREDICTION_IGNORED("the model's output taken for epsilon whatever it is", "step"),
    FINAL_ONE_IGNORED(
            "the last step ends at abar of timestep 0 although it is to end at one",
            "step",
            "Stability-AI/stablediffusion/pull/345",
            "lllyasviel/ControlNet/pull/587"),
    FINAL_FIRST_IGNORED(
            "the last step ends at one although it is to end at abar of timestep 0",
            "step",
            "huggingface/diffusers/pull/14216"),
    FINAL_FIRST_IGNORED_BY_DDPM("DDPM: the last step ends at one although it is to end at abar of timestep 0", "step"),
    VARIANCE_TYPE_IGNORED("fixed small whatever the variance type", "coefficients step"),
    NOISE_NEGATED("noise subtracted in place of added", "coefficients step"),
    NOISE_OF_FIRST_ELEMENT("the noise of the first element used for all elements", "coefficients step"),
    NOISE_DRAWN("noise drawn from an own source in place of the given one", "coefficients step"),
    TIMESTEP_OF_FIRST_ITEM("all items of a batch taken at the timestep of the first", "convert"),
    TIMESTEP_FROM_ONE(
            "timesteps of noising and conversions counted from one: abar of the one before", "forward convert");

    private final Facts facts;

    ReadingFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.READING;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
