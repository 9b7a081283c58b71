package io.github.touchstone.study;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.OutOfRangeException;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;

/** The laws of an experiment on the line in binary64. */
final class LineLaws {
    /** Balls for schedules on which double-double is too coarse to decide. */
    private static final BallArithmetic WIDER = new BallArithmetic(170);

    private LineLaws() {}

    /** The law of X_r, each number rounded once. */
    static LineMixture target(Experiment<MixtureTarget> e) {
        try {
            return LineMixture.of(NoisedLine.at(
                    e.target(), e.schedule().schedule(e.steps(), DoubleDoubleArithmetic.DD), e.reference()));
        } catch (UndecidedException | OutOfRangeException wider) {
            return LineMixture.of(NoisedLine.at(e.target(), e.schedule().schedule(e.steps(), WIDER), e.reference()));
        }
    }
}
