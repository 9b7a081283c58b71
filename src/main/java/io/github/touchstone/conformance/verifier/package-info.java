/**
 * The second verifier of the vectors (spec VEC, second verifier): it shares no code with their producer. It reads the files by itself, computes in the decimal
 * numbers of Hipparchus, and takes other formulas wherever there are any.
 */
@NullMarked
package io.github.touchstone.conformance.verifier;

import org.jspecify.annotations.NullMarked;
