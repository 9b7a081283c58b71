package io.github.touchstone.conformance.faults;

/** What a program remembers from one question and uses for the next. */
enum StateFault implements Fault {
    NOISE_KEPT("the first noise of a run used for all steps", "trajectory"),
    NOISE_ADDED_UP("noise added in place to that of the steps before", "trajectory"),
    OUTPUT_AVERAGED(
            "the model's output averaged with that of the step before, as multistep solvers do", "step trajectory"),
    SAMPLE_KEPT("the step goes on from its own last result in place of the given sample", "step"),
    STEPS_COUNTED("the timestep counted by calls in place of read", "step"),
    TABLES_KEPT("the tables of the first schedule kept for all schedules with as many timesteps", "schedule"),
    TIMESTEPS_KEPT("the timesteps of the first spacing kept for all spacings with as many", "timesteps"),
    ETA_KEPT("the first eta kept", "step"),
    CLIPPING_KEPT("clipping stays on once it was on", "step");

    private final Facts facts;

    StateFault(String sentence, String seenBy, String... reports) {
        facts = Facts.of(sentence, seenBy, reports);
    }

    @Override
    public Part part() {
        return Part.STATE;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
