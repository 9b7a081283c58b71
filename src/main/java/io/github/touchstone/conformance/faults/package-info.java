/** Deliberately faulty samplers: the proof that the suite catches what it claims to catch (spec chapter 17). */
@NullMarked
package io.github.touchstone.conformance.faults;

import org.jspecify.annotations.NullMarked;
