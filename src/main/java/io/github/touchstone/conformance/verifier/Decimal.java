package io.github.touchstone.conformance.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/**
 * Decimal numbers of 60 digits. An operation errs by a few units of the last digits, a whole chain of thousands of steps by some 1e-50 relative: far below the 25 digits
 * that are checked. Not an enclosure, and not used as one.
 */
final class Decimal {
    private static final DfpField FIELD = new DfpField(60);
    static final Dfp ZERO = FIELD.getZero();
    static final Dfp ONE = FIELD.getOne();
    static final Dfp PI = FIELD.getPi();

    private Decimal() {}

    static Dfp of(long n) {
        return FIELD.newDfp(n);
    }

    /** A decimal or a fraction {@code p/q} as text. */
    static Dfp of(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? FIELD.newDfp(text)
                : FIELD.newDfp(text.substring(0, slash)).divide(FIELD.newDfp(text.substring(slash + 1)));
    }

    static Dfp of(JsonNode text) {
        return of(text.textValue());
    }

    static List<Dfp> list(JsonNode array) {
        List<Dfp> list = new ArrayList<>(array.size());
        array.forEach(entry -> list.add(of(entry)));
        return list;
    }

    static int compare(Dfp a, Dfp b) {
        return a.lessThan(b) ? -1 : b.lessThan(a) ? 1 : 0;
    }

    static Dfp min(Dfp a, Dfp b) {
        return a.lessThan(b) ? a : b;
    }

    static Dfp max(Dfp a, Dfp b) {
        return a.lessThan(b) ? b : a;
    }
}
