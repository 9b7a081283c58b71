/**
 * What is claimed about samplers, by us (theorems, proved in spec chapters 1 to 7) and by the literature (claims, to be
 * tested): exact closed forms and bounds, written from the specification alone. Nothing here knows how a sampler is
 * computed, so that a bound cannot be tuned to an implementation.
 */
@NullMarked
package io.github.touchstone.spec.claims;

import org.jspecify.annotations.NullMarked;
