/** Measured divergences on Gaussians against what no schedule beats (spec LWB). */
@NullMarked
package io.github.touchstone.study.lowerbound;

import org.jspecify.annotations.NullMarked;
