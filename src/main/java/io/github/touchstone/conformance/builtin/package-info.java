/** The samplers of this project as an implementation among others: asked, and judged, by the same protocol. */
@NullMarked
package io.github.touchstone.conformance.builtin;

import org.jspecify.annotations.NullMarked;
