/** Short forms and files, read strictly: every mistake is answered by one line that names the field (spec chapter 3). */
@NullMarked
package io.github.touchstone.input;

import org.jspecify.annotations.NullMarked;
