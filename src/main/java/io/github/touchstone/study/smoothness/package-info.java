/** The relaxed smoothness constant of a target (spec chapter 26). */
@NullMarked
package io.github.touchstone.study.smoothness;

import org.jspecify.annotations.NullMarked;
