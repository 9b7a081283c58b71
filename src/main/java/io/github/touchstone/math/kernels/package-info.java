/** Sums of normal kernels of one width, their values on grids and their size off the real line, with proved bounds (spec chapter 23). */
@NullMarked
package io.github.touchstone.math.kernels;

import org.jspecify.annotations.NullMarked;
