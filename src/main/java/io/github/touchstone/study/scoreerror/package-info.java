/** The study of errors of the score (spec chapter 35). */
@NullMarked
package io.github.touchstone.study.scoreerror;

import org.jspecify.annotations.NullMarked;
