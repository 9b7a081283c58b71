/** The steps of DDPM and DDIM as practice writes them: tables, predictions, visited timesteps, clipping (spec chapter 11). */
@NullMarked
package io.github.touchstone.samplers.practice;

import org.jspecify.annotations.NullMarked;
