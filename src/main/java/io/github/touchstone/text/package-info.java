/** Texts that people and programs write, read the same way everywhere. */
@NullMarked
package io.github.touchstone.text;

import org.jspecify.annotations.NullMarked;
