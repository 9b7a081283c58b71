/** The targets that several studies measure (spec RAT-1). */
@NullMarked
package io.github.touchstone.study.cases;

import org.jspecify.annotations.NullMarked;
