package io.github.touchstone.conformance.cases;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The classes of failures that cases are apt to show, by flag (spec VEC-8). */
public final class Notes {
    private static final String GITHUB = "https://github.com/";

    private static final Map<String, Note> ALL = all();

    private Notes() {}

    /** The notes under these flags; throws {@link IllegalArgumentException} for one that there is not. */
    public static Map<String, Note> of(Collection<String> flags) {
        SortedMap<String, Note> notes = new TreeMap<>();
        for (String flag : flags) {
            notes.put(
                    flag,
                    Optional.ofNullable(ALL.get(flag))
                            .orElseThrow(() -> new IllegalArgumentException("no note has the flag " + flag)));
        }
        return notes;
    }

    private static Map<String, Note> all() {
        SortedMap<String, Note> all = new TreeMap<>();
        schedules(all);
        timesteps(all);
        predictions(all);
        variances(all);
        ddim(all);
        mixtures(all);
        return all;
    }

    private static void schedules(Map<String, Note> all) {
        put(
                all,
                "linear-root",
                "beta equispaced where its root should be, or the reverse",
                "noise levels of another model");
        put(
                all,
                "cosine-grid",
                "the cosine grid is off by one",
                "every abar belongs to the neighbouring timestep; abar_0 = 1 gives NaN in the last step",
                "Project-MONAI/MONAI/pull/8427");
        put(
                all,
                "cosine-cap",
                "beta of the cosine schedule is not capped at 0.999",
                "beta_T = 1 and abar_T = 0: division by zero, or NaN");
        put(all, "sigmoid-range", "the sigmoid runs over another interval than [-6, 6]", "other noise levels");
        put(
                all,
                "zero-snr-last",
                "abar_T is tiny and not zero after rescaling, or the first abar is moved",
                "the model is asked to see signal in pure noise");
        put(all, "single-step", "a division by T - 1 at T = 1, or by N - 1 at N = 1", "NaN in every table");
        put(
                all,
                "table-cumulative",
                "abar is a sum of logarithms rounded, or off by one factor",
                "drift in long chains");
    }

    private static void timesteps(Map<String, Note> all) {
        put(
                all,
                "stride",
                "the previous timestep is t - T//N and not the one visited next",
                "wrong coefficients in every step when N does not divide T",
                "huggingface/diffusers/issues/9261");
        put(
                all,
                "timestep-count",
                "the number of timesteps is not N",
                "more or fewer steps than asked for",
                "huggingface/diffusers/issues/1835");
        put(
                all,
                "out-of-range",
                "an offset or a rounding gives the timestep T, or -1",
                "an index error, or a wrong entry of a table without one",
                "huggingface/diffusers/issues/10003");
        put(
                all,
                "listed-previous",
                "DDPM takes the previous timestep by a rule where timesteps are listed",
                "wrong variance on custom lists",
                "huggingface/diffusers/pull/9384");
        put(all, "rounding", "fractions are cut and not rounded to nearest", "timesteps one too low");
        put(
                all,
                "ends-twice",
                "the last pair of timesteps is (0, 0)",
                "the last step does nothing",
                "lucidrains/denoising-diffusion-pytorch/issues/81");
    }

    private static void predictions(Map<String, Note> all) {
        put(
                all,
                "sample-as-epsilon",
                "a prediction of the clean sample is used as noise",
                "noise in place of a picture",
                "huggingface/diffusers/issues/1486");
        put(all, "velocity-sign", "the sign of one term of v is turned round", "x0 and eps of another angle");
        put(
                all,
                "root-missing",
                "abar stands where sqrt(abar) should, or 1 - abar where its root should",
                "wrong scale");
        put(
                all,
                "zero-snr-division",
                "x0 is taken from epsilon at abar = 0",
                "division by zero, hidden by clipping",
                "huggingface/diffusers/issues/3851");
        put(
                all,
                "table-format",
                "tables are cut to a short format before 1 - abar is taken",
                "no noise at small timesteps",
                "huggingface/diffusers/pull/3005");
        put(
                all,
                "clip-range",
                "clipping is on by default, or at 1 whatever the range",
                "data beyond the range is ruined",
                "huggingface/diffusers/issues/557");
        put(
                all,
                "epsilon-kept",
                "epsilon is not derived again from the clipped sample",
                "the direction leaves the data range",
                "lucidrains/denoising-diffusion-pytorch/pull/84");
    }

    private static void variances(Map<String, Note> all) {
        put(
                all,
                "neighbour-abar",
                "abar at t - 1 is used although steps are skipped",
                "too little noise is removed",
                "huggingface/diffusers/pull/2076");
        put(
                all,
                "training-beta",
                "beta of training is used and not that of the longer step",
                "too little variance when steps are skipped",
                "huggingface/diffusers/pull/3006");
        put(
                all,
                "learned-linear",
                "learned variances are interpolated without logarithms",
                "too much variance between the ends",
                "huggingface/diffusers/pull/2090");
        put(all, "log-root", "the root of a logarithm is taken", "NaN", "huggingface/diffusers/issues/14569");
        put(
                all,
                "posterior-denominator",
                "1/(1 - abar) is missing in the posterior variance",
                "far too little noise",
                "varun-ml/diffusion-models-tutorial/pull/1");
        put(all, "beta-for-beta-tilde", "beta and beta~ are exchanged", "too much or too little noise");
        put(all, "variance-for-deviation", "noise is multiplied by its variance", "too little noise");
        put(all, "noise-at-last", "the last step adds noise, or the first does not", "grain in every sample");
        put(
                all,
                "final-alpha",
                "the last step ends at abar of timestep 0 in place of one, or the reverse",
                "a last step that is too short or too long",
                "huggingface/diffusers/issues/6068");
    }

    private static void ddim(Map<String, Note> all) {
        put(all, "eta-squared", "sigma has eta squared, or eta under the root", "too little noise for 0 < eta < 1");
        put(
                all,
                "direction-root",
                "the direction is 1 - abar - sigma^2 without its root, or has sigma in its place",
                "wrong noise level after every step",
                "mathpluscode/ImgX-DiffSeg/issues/4");
        put(all, "direction-sigma", "sigma^2 is left out of the direction", "variance above that of the marginal");
        put(
                all,
                "radicand",
                "1 - abar - sigma^2 rounds below zero",
                "NaN at eta = 1",
                "huggingface/diffusers/issues/5969");
    }

    private static void mixtures(Map<String, Note> all) {
        put(
                all,
                "mixture-shares",
                "weights, determinants or the shift by the largest exponent are left out of the shares of the components",
                "modes of wrong weight; NaN far from all modes");
        put(
                all,
                "mixture-not-noised",
                "means or covariances are those of the target and not of its noised law",
                "the score of another law at every noise level");
        put(all, "score-sign", "the score has the opposite sign, or is epsilon", "samples run away from the modes");
    }

    private static void put(Map<String, Note> all, String flag, String failure, String effect) {
        all.put(flag, new Note(failure, effect, Optional.empty()));
    }

    private static void put(Map<String, Note> all, String flag, String failure, String effect, String issue) {
        all.put(flag, new Note(failure, effect, Optional.of(GITHUB + issue)));
    }
}
