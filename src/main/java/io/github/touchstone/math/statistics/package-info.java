/** Statistics of independent draws, and how far draws can tell laws apart (spec chapter 27). Knows no diffusion. */
@NullMarked
package io.github.touchstone.math.statistics;

import org.jspecify.annotations.NullMarked;
