/** The commands: options in, calls, printing out. */
@NullMarked
package io.github.touchstone.cli;

import org.jspecify.annotations.NullMarked;
