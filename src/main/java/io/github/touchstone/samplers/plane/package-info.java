/** The output laws of samplers with noise on mixtures on the plane (spec chapter 24). */
@NullMarked
package io.github.touchstone.samplers.plane;

import org.jspecify.annotations.NullMarked;
