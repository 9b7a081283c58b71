package io.github.touchstone.input;

import io.github.touchstone.spec.targets.Target;
import java.util.List;
import java.util.Optional;

/** Short forms of targets, such as {@code gaussian:1/4*1000,4@3} and {@code mixture:1/2,-2,1/4;1/2,2,1/4} (spec TGT-1, MIX-1). */
public final class TargetSyntax {
    /** How often products may be nested. */
    private static final int MAX_DEPTH = 8;

    /** Makes the target. */
    @FunctionalInterface
    public interface Reader {
        /** The target with these arguments; throws {@link IllegalArgumentException} with the reason, {@link InputException} as a rule. */
        Target read(Arguments arguments);
    }

    private TargetSyntax() {}

    /** All forms, for help and documentation. */
    public static List<Form<Reader>> forms() {
        return TargetForms.ALL;
    }

    /**
     * The target that a short form names. Throws {@link InputException}.
     *
     * @param field where it was given, such as {@code --target}: the beginning of every message
     */
    public static Target parse(String field, String text) {
        return parse(field, text, 0);
    }

    static Target parse(String field, String text, int depth) {
        if (depth > MAX_DEPTH) {
            throw new InputException(field, text, "products nested at most " + MAX_DEPTH + " deep");
        }
        int colon = text.indexOf(':');
        Form<Reader> form = Form.find(field, "target", colon < 0 ? text : text.substring(0, colon), forms());
        Optional<String> arguments = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
        try {
            return form.reader().read(new Arguments(field, form.usage(), arguments, depth));
        } catch (InputException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw InputException.rejected(field, e);
        }
    }
}
