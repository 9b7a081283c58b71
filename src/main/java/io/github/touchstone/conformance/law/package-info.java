/** Law-level verdicts: the law that a black box produces, recovered by probing, and judged (spec chapter 16). */
@NullMarked
package io.github.touchstone.conformance.law;

import org.jspecify.annotations.NullMarked;
