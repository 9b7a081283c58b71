/** Fisher information along the heat flow, and the number of steps that a path divergence made of it needs (spec GRD-2). */
@NullMarked
package io.github.touchstone.study.information;

import org.jspecify.annotations.NullMarked;
