/** Study {@code dimension}: divergences against d, and against the smoothness constant L (spec chapter 30). */
@NullMarked
package io.github.touchstone.study.dimension;

import org.jspecify.annotations.NullMarked;
