package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.protocol.Implementation;
import java.util.List;

/** How cases of one kind are put to an implementation. Stateless, hence safe for use by many threads. */
public interface Driver {
    /** Whether it puts cases of this op. */
    boolean drives(String op);

    /**
     * Puts the cases and judges what comes back. What the implementation does wrong is a finding; nothing is thrown.
     *
     * @param cases of one op and one configuration
     * @param dtype the format
     * @return one finding a case, in their order
     */
    List<Finding> drive(List<Case> cases, Dtype dtype, Implementation implementation);
}
