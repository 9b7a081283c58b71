/** Target laws: what the samplers are to sample from (spec chapter 4). */
@NullMarked
package io.github.touchstone.spec.targets;

import org.jspecify.annotations.NullMarked;
