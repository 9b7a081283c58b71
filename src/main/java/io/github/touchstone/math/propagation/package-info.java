/** Laws on the line pushed through Gaussian kernels (spec chapter 21). Knows no diffusion. */
@NullMarked
package io.github.touchstone.math.propagation;

import org.jspecify.annotations.NullMarked;
