/** What a study finds: its question, numbers with what is known of their errors, tables, figures and verdicts; no rendering (spec STD). */
@NullMarked
package io.github.touchstone.study.findings;

import org.jspecify.annotations.NullMarked;
