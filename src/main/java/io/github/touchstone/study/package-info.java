/** Experiments: what a sampler's output law is, and how far it is from the target's. */
@NullMarked
package io.github.touchstone.study;

import org.jspecify.annotations.NullMarked;
