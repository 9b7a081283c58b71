/** Intervals with double ends, rounded outward: for bounds that need a proof and few digits (spec CRT-2). */
@NullMarked
package io.github.touchstone.math.intervals;

import org.jspecify.annotations.NullMarked;
