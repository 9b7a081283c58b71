/** The output laws of samplers with noise on targets that are mixtures on the line (spec chapter 21). */
@NullMarked
package io.github.touchstone.samplers.density;

import org.jspecify.annotations.NullMarked;
