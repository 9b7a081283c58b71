/** How many steps a grid of times needs for a path divergence (spec GRD). */
@NullMarked
package io.github.touchstone.study.grids;

import org.jspecify.annotations.NullMarked;
