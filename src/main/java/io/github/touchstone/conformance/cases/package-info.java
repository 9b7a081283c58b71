/** What a conformance case is: an operation, its input, and what the specification expects of it. */
@NullMarked
package io.github.touchstone.conformance.cases;

import org.jspecify.annotations.NullMarked;
