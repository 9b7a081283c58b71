package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.protocol.Answer;

/** Turns the answer to a case into a finding. */
@FunctionalInterface
interface AnswerJudge {
    Finding finding(Case asked, Dtype dtype, Answer answer);
}
