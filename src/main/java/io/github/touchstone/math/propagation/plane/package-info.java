/** Laws on the plane pushed through isotropic Gaussian kernels, on grids (spec chapter 24). Knows no diffusion. */
@NullMarked
package io.github.touchstone.math.propagation.plane;

import org.jspecify.annotations.NullMarked;
