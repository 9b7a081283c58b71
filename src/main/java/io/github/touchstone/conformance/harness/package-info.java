/** Holds an implementation against conformance cases: asks, compares, and says what became of every case. */
@NullMarked
package io.github.touchstone.conformance.harness;

import org.jspecify.annotations.NullMarked;
