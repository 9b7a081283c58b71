/** The studies that there are. */
@NullMarked
package io.github.touchstone.study.catalogue;

import org.jspecify.annotations.NullMarked;
