package io.github.touchstone.study.montecarlo;

import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.LongJumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * One sequence of random numbers, cut into streams that do not overlap (spec MCP-2): xoshiro256++ (Blackman, Vigna 2021), 2^128
 * numbers apart within a stage and 2^192 apart between stages. Which stream a piece of work gets depends on the order in which
 * streams are asked for, and nothing else.
 */
public final class Streams {
    private final LongJumpableUniformRandomProvider stages;

    /** The streams of a seed. */
    public Streams(long seed) {
        stages = (LongJumpableUniformRandomProvider) RandomSource.XO_SHI_RO_256_PP.create(seed);
    }

    /** The next stage. */
    public Stage stage() {
        return new Stage(stages.longJump());
    }

    /** The streams of one stage of the work. */
    public static final class Stage {
        private final JumpableUniformRandomProvider source;

        private Stage(JumpableUniformRandomProvider source) {
            this.source = source;
        }

        /** The next stream. */
        public UniformRandomProvider next() {
            return source.jump();
        }
    }
}
