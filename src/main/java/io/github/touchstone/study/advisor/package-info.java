/** The schedule advisor: schedules with the least divergence for a given target, rule and number of steps (spec chapter 37). */
@NullMarked
package io.github.touchstone.study.advisor;

import org.jspecify.annotations.NullMarked;
