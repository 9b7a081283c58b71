/** Study {@code complexity}: the least number of steps for a divergence of eps from the early-stopped law (spec chapter 34). */
@NullMarked
package io.github.touchstone.study.complexity;

import org.jspecify.annotations.NullMarked;
