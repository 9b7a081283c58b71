/** Linear algebra over any field. */
@NullMarked
package io.github.touchstone.math.linear;

import org.jspecify.annotations.NullMarked;
