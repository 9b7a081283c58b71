package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Certified;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.published.Level.Reading;
import java.util.ArrayList;
import java.util.List;

/** Numbers of schedules that were printed, with where they were read (spec PUB-1, PUB-2). */
final class Quotes {
    private static final int T = 1000;
    private static final String LIN = "Lin et al. 2024, arXiv 2305.08891v4, table 1";
    private static final String LIN_EQUATION = "Lin et al. 2024, arXiv 2305.08891v4, equation 10";
    private static final String HO = "Ho et al. 2020, section 4";
    private static final String NICHOL = "Nichol, Dhariwal 2021, section 3.2, as quoted in code";
    private static final String COMFY = "ComfyUI, defaults of the node KarrasScheduler";
    private static final String KARRAS = "diffusers, issue 9531";
    private static final String K_DIFFUSION = "diffusers, pull request 2874";
    private static final String MIN_SNR = "Min-SNR-Diffusion-Training, issue 2";
    private static final String FLOAT = "code that samples with k-diffusion: constants";

    private Quotes() {}

    static List<Quote> all() {
        List<Quote> all = new ArrayList<>(List.of(
                Quote.of("linear, SNR at T", LIN, "4.035993E-5", new Level(Linear.HO, T, T, Reading.SIGNAL_TO_NOISE)),
                Quote.of("linear, sqrt(abar_T)", LIN, "0.006353", new Level(Linear.HO, T, T, Reading.SIGNAL_ROOT)),
                Quote.of("cosine, SNR at T", LIN, "2.428735E-9", cosine(T, T, Reading.SIGNAL_TO_NOISE)),
                Quote.of("cosine, sqrt(abar_T)", LIN, "4.928220E-5", cosine(T, T, Reading.SIGNAL_ROOT)),
                Quote.of("scaled-linear, SNR at T", LIN, "0.004682", scaled(T, Reading.SIGNAL_TO_NOISE)),
                Quote.of("scaled-linear, sqrt(abar_T)", LIN, "0.068265", scaled(T, Reading.SIGNAL_ROOT)),
                Quote.of("scaled-linear, sqrt(1 - abar_T)", LIN_EQUATION, "0.997667", scaled(T, Reading.NOISE_ROOT)),
                Quote.of(
                        "linear, prior KL in bits, pixel uniform on [-1, 1]",
                        HO,
                        "1E-5",
                        new Level(Linear.HO, T, T, Reading.PRIOR_BITS)),
                Quote.of("cosine, sqrt(beta_1), T = 1000", NICHOL, "<0.007843137", cosine(T, 1, Reading.BETA_ROOT)),
                Quote.of("scaled-linear, sigma_T", COMFY, "14.614642", scaled(T, Reading.SIGMA)),
                Quote.of("scaled-linear, sigma_1", COMFY, "0.0291675", scaled(1, Reading.SIGMA)),
                single("scaled-linear, sigma_T in binary32", "14.614642143249512", T),
                single("scaled-linear, sigma_1 in binary32", "0.029167532920837402", 1),
                Quote.of("Karras, 4 steps, second sigma", KARRAS, "3.1686", new Between.Karras(Rational.of(1, 3))),
                Quote.of("Karras, 4 steps, third sigma", KARRAS, "0.4469", new Between.Karras(Rational.of(2, 3)))));
        List<String> sigmas = List.of(
                "14.6146", "9.6826", "6.6780", "4.7746", "3.5221", "2.6666", "2.0606", "1.6156", "1.2768", "1.0097",
                "0.7913", "0.6056", "0.4397", "0.2780");
        for (int i = 1; i < sigmas.size(); i++) {
            Rational time = Rational.of(999L * (sigmas.size() - i), sigmas.size());
            all.add(Quote.of(
                    "k-diffusion, 15 steps, sigma " + (i + 1),
                    K_DIFFUSION,
                    sigmas.get(i),
                    new Between.Logarithmic(time)));
        }
        List<String> signals = List.of(
                "0.97209274",
                "0.89870592",
                "0.78691051",
                "0.64747821",
                "0.49384359",
                "0.34080964",
                "0.20312147",
                "0.09404561",
                "0.02409172");
        for (int t = 1; t <= signals.size(); t++) {
            all.add(Quote.of("cosine, T = 10, abar_" + t, MIN_SNR, signals.get(t - 1), cosine(10, t, Reading.SIGNAL)));
        }
        return all;
    }

    /** abar_t rounded to binary32, and {@code sqrt((1 - abar)/abar)} of it in binary32: what programs have, and exactly. */
    private static Quote single(String what, String printed, int t) {
        Rational signal = Certified.evaluate(scaled(t, Reading.SIGNAL), 17).middle();
        float rounded = (float) signal.doubleValue();
        float sigma = (float) Math.sqrt((1 - rounded) / rounded);
        return new Quote(what, FLOAT, new Printed(printed), Value.exact(sigma));
    }

    private static Level cosine(int steps, int t, Reading reading) {
        return new Level(Cosine.NICHOL_DHARIWAL, steps, t, reading);
    }

    private static Level scaled(int t, Reading reading) {
        return new Level(ScaledLinear.ROMBACH, T, t, reading);
    }
}
