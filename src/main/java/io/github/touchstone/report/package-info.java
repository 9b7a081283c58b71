/** What a person or a program reads: tables, JSON and CSV, the same bytes under every locale, time zone and number of cores. */
@NullMarked
package io.github.touchstone.report;

import org.jspecify.annotations.NullMarked;
