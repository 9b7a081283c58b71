/** Enclosures of the divergence between mixtures on the line and the output of samplers that add noise (spec chapter 23). */
@NullMarked
package io.github.touchstone.samplers.certified;

import org.jspecify.annotations.NullMarked;
