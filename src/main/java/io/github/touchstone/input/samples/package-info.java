/** Draws from files: .npy and delimited text (spec DRW-2). */
@NullMarked
package io.github.touchstone.input.samples;

import org.jspecify.annotations.NullMarked;
