/** Drawings as files: one drawing, the same in SVG and PDF, on every machine (decision 023). */
@NullMarked
package io.github.touchstone.report.figures;

import org.jspecify.annotations.NullMarked;
