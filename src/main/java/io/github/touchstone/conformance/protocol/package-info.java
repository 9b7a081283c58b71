/** How an implementation is asked: the adapter protocol, in process or over the streams of a subprocess. */
@NullMarked
package io.github.touchstone.conformance.protocol;

import org.jspecify.annotations.NullMarked;
