/** Integrals on the line in binary64, with the error that the method states (spec chapter 21). */
@NullMarked
package io.github.touchstone.math.quadrature;

import org.jspecify.annotations.NullMarked;
