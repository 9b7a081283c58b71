/** The conformance suite: samplers held against the claims of the specification. */
@NullMarked
package io.github.touchstone.conformance;

import org.jspecify.annotations.NullMarked;
