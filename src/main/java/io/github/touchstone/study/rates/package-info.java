/** How fast divergences fall with the number of steps: end points and paths, by rule, schedule and target (spec chapter 29). */
@NullMarked
package io.github.touchstone.study.rates;

import org.jspecify.annotations.NullMarked;
