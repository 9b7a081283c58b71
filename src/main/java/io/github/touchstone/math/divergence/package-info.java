/** Divergences between laws (spec chapter 5). */
@NullMarked
package io.github.touchstone.math.divergence;

import org.jspecify.annotations.NullMarked;
