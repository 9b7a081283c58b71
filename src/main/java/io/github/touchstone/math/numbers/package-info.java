/** Number systems: exact rationals, integers modulo a prime, balls, double-double balls and binary64 (spec chapter 8). */
@NullMarked
package io.github.touchstone.math.numbers;

import org.jspecify.annotations.NullMarked;
