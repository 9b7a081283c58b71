/** The files of a study, and what is printed of it: data, tables, macros, figures, a page of text; all from its findings (spec STD). */
@NullMarked
package io.github.touchstone.report.findings;

import org.jspecify.annotations.NullMarked;
