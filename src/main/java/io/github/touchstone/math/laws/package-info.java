/** Laws on the line and in space as functions: densities, scores, distribution functions (spec chapter 20). */
@NullMarked
package io.github.touchstone.math.laws;

import org.jspecify.annotations.NullMarked;
