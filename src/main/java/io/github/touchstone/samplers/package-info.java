/** Coefficient rules of the samplers, and the laws that they push forward (spec chapter 2). */
@NullMarked
package io.github.touchstone.samplers;

import org.jspecify.annotations.NullMarked;
