/** Divergences of laws in any dimension by Monte Carlo, with confidence intervals (spec chapter 25). */
@NullMarked
package io.github.touchstone.study.montecarlo;

import org.jspecify.annotations.NullMarked;
