package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.TrainSchedule;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;

/** The runs that steps are taken from. Where timesteps are passed over, N does not divide T but for one run. */
final class Runs {
    private static final TimestepSpacing LEADING = new TimestepSpacing.Leading(0);
    private static final TimestepSpacing SHIFTED = new TimestepSpacing.Leading(1);
    private static final TimestepSpacing TRAILING = new TimestepSpacing.Trailing();
    private static final TimestepSpacing LINSPACE = new TimestepSpacing.Linspace();

    private static final String SHORT_WORDS = "a linear chain of 20 from 0.05 to 0.3";

    private static final TrainSchedule LINEAR = new TrainSchedule(Chains.LINEAR, 1000);
    private static final TrainSchedule SCALED_LINEAR = new TrainSchedule(Chains.SCALED_LINEAR, 1000);
    private static final TrainSchedule COSINE = new TrainSchedule(Chains.COSINE, 1000);

    private Runs() {}

    static List<Run> shortFull() {
        return List.of(Run.full("short", SHORT_WORDS, Chains.SHORT));
    }

    /** Every spacing on a short chain, the list of its own. */
    static List<Run> everySpacing(String slug, String words, TrainSchedule chain, List<Integer> listed) {
        return List.of(
                Run.spaced(slug, words, chain, LEADING, 6),
                Run.spaced(slug, words, chain, SHIFTED, 7),
                Run.spaced(slug, words, chain, TRAILING, 7),
                Run.spaced(slug, words, chain, LINSPACE, 6),
                Run.listed(slug, words, chain, listed));
    }

    static List<Run> shortSkipped() {
        return List.of(
                Run.spaced("short", SHORT_WORDS, Chains.SHORT, LEADING, 6),
                Run.spaced("short", SHORT_WORDS, Chains.SHORT, SHIFTED, 7),
                Run.spaced("short", SHORT_WORDS, Chains.SHORT, TRAILING, 7),
                Run.spaced("short", SHORT_WORDS, Chains.SHORT, LINSPACE, 6),
                Run.listed("short", SHORT_WORDS, Chains.SHORT, List.of(19, 12, 11, 3)),
                Run.listed("given", "a chain of 9 betas as listed", Chains.GIVEN, List.of(8, 5, 4, 1)));
    }

    static List<Run> longFull() {
        return List.of(
                Run.full("linear-1000", "the linear chain of 1000", LINEAR),
                Run.full("scaled-linear-1000", "the scaled linear chain of 1000", SCALED_LINEAR),
                Run.full("cosine-1000", "the cosine chain of 1000", COSINE));
    }

    static List<Run> longSkipped() {
        return List.of(
                Run.spaced("linear-1000", "the linear chain of 1000", LINEAR, LEADING, 30),
                Run.spaced("linear-1000", "the linear chain of 1000", LINEAR, TRAILING, 13),
                Run.spaced("scaled-linear-1000", "the scaled linear chain of 1000", SCALED_LINEAR, SHIFTED, 50),
                Run.spaced("scaled-linear-1000", "the scaled linear chain of 1000", SCALED_LINEAR, TRAILING, 30),
                Run.spaced("cosine-1000", "the cosine chain of 1000", COSINE, LINSPACE, 30),
                Run.listed("cosine-1000", "the cosine chain of 1000", COSINE, List.of(999, 850, 849, 500, 123, 7)));
    }

    /** Few elements stay within the range on these. */
    static List<Run> clipped() {
        return List.of(
                shortFull().get(0),
                Run.spaced("short", SHORT_WORDS, Chains.SHORT, TRAILING, 7),
                Run.spaced("scaled-linear-1000", "the scaled linear chain of 1000", SCALED_LINEAR, LEADING, 30));
    }

    /** By 10, the radicand of DDIM with eta = 1 rounds below zero in binary32 at the first step. */
    static List<Run> zeroSnr() {
        TrainSchedule tiny = Chains.rescaled(Chains.SHORT);
        return List.of(
                Run.full("short-zero-snr", SHORT_WORDS + ", rescaled", tiny),
                Run.spaced("short-zero-snr", SHORT_WORDS + ", rescaled", tiny, TRAILING, 7),
                Run.spaced(
                        "scaled-linear-1000-zero-snr",
                        "the scaled linear chain of 1000, rescaled",
                        Chains.rescaled(SCALED_LINEAR),
                        TRAILING,
                        30),
                Run.spaced(
                        "scaled-linear-1000-zero-snr",
                        "the scaled linear chain of 1000, rescaled",
                        Chains.rescaled(SCALED_LINEAR),
                        TRAILING,
                        10));
    }

    /** The first visited timesteps are far from T - 1, and the last is 3. */
    static Run shiftedByThree() {
        return Run.spaced("short", SHORT_WORDS, Chains.SHORT, new TimestepSpacing.Leading(3), 6);
    }

    /** More than T/2 timesteps, shifted: a constant stride of one would go on from timestep 1 to 0, and not to the end. */
    static List<Run> shiftedByStride() {
        return List.of(
                Run.spaced("short", SHORT_WORDS, Chains.SHORT, SHIFTED, 12),
                Run.spaced("linear-1000", "the linear chain of 1000", LINEAR, SHIFTED, 600));
    }

    /** A constant stride of 33 leaves this run after timesteps 966 and 466, and does not after 999 and 499. */
    static Run uneven() {
        return Run.spaced("scaled-linear-1000", "the scaled linear chain of 1000", SCALED_LINEAR, TRAILING, 30);
    }
}
