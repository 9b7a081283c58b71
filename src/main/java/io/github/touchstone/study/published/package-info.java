/** Published figures, computed again from public formulas (spec chapter 38). */
@NullMarked
package io.github.touchstone.study.published;

import org.jspecify.annotations.NullMarked;
