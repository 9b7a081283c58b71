/** How the relaxed smoothness constant of mixtures grows (spec chapter 36). */
@NullMarked
package io.github.touchstone.study.lipschitz;

import org.jspecify.annotations.NullMarked;
