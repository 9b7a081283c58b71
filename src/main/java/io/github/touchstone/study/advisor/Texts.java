package io.github.touchstone.study.advisor;

import java.util.List;
import java.util.stream.Stream;

/** What does not depend on the measurement. */
final class Texts {
    /** How it is done. */
    static List<String> method(String first) {
        return Stream.concat(Stream.of(first), METHOD.stream()).toList();
    }

    /** The targets of the table. */
    static final String DESIGN =
            "Targets: spectra of centred Gaussians, and N(-2, 1/4)/2 + N(2, 1/4)/2 on the line. Rules: DDPM fixed-small, fixed-large and in the"
                    + " theory form, and deterministic DDIM, with the exact score, started from N(0, I) and compared with the target itself (m = 0)."
                    + " abar_T = 1e-5 is given, unless the end is said to be free; all other levels are sought.";

    private static final List<String> METHOD = List.of(
            "Gaussians: the divergence is a closed form in the log-SNR of the levels, with gradient and Hessian (spec ADV-2); Newton's method from"
                    + " the laws that are best for single eigenvalues and from random starts. Mixtures: BOBYQA on the logarithms of the angle steps,"
                    + " one knot a step up to 20 steps, else 7 (spec ADV-6).",
            "What is found is rounded to doubles, the betas. Their divergence is enclosed in balls for Gaussians, and computed with an error for"
                    + " mixtures. The floor is the sum over the eigenvalues of the least divergence with these ends that a schedule made for each alone"
                    + " would have (spec ADV-4).",
            "Linear, scaled-linear and sigmoid have 1000 steps of training, of which T are visited with trailing spacing; cosine, logistic (c0 = 2,"
                    + " c1 = 10) and Li-Yan are made for T steps. Each has its own abar_T.");

    /** What is left open. */
    static final List<String> LIMITS = List.of(
            "Best found is not best: for several eigenvalues and for mixtures nothing proves that no better schedule exists. The floor says how much"
                    + " better it could be at most.",
            "The score is exact. A network's error depends on the noise level too, and may ask for another schedule.",
            "Another abar_T gives another schedule, and may give less: schedules in use have ends of their own, and where one has less the table shows"
                    + " a ratio below 1. With a free end the start's error can cancel that of the steps (spec ADV-9); such a schedule is"
                    + " fitted to these eigenvalues, and of no use for others.",
            "Means of the target are left out of the search, but are in the divergence that is reported.");

    private Texts() {}
}
