/** Deterministic samplers on the line: the output law by change of variables, in binary64 and with a proof (spec chapter 22). */
@NullMarked
package io.github.touchstone.samplers.flow;

import org.jspecify.annotations.NullMarked;
