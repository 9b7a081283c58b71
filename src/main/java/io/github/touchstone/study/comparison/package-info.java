/** Stochastic samplers against the deterministic one: leading constants, who wins where, and mixtures (spec CMP). */
@NullMarked
package io.github.touchstone.study.comparison;

import org.jspecify.annotations.NullMarked;
