/** Who makes the cases of conformance, where they are kept, and how they are held to what makes them. */
@NullMarked
package io.github.touchstone.conformance.vectors;

import org.jspecify.annotations.NullMarked;
