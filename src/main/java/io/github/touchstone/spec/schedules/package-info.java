/** Noise schedules: families of practice and of theory, grids, and sub-schedules (spec chapter 3). */
@NullMarked
package io.github.touchstone.spec.schedules;

import org.jspecify.annotations.NullMarked;
