/** Draws from outside, held against the exact law of a sampler's output and against the target (spec chapter 27). */
@NullMarked
package io.github.touchstone.study.samples;

import org.jspecify.annotations.NullMarked;
