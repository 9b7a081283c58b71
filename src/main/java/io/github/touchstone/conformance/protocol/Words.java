package io.github.touchstone.conformance.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * A command as words (spec ADP-1). Blanks part words; single and double quotes hold a part of a word together and are taken off.
 * Nothing else is special: no variables, no wildcards, no backslashes, for no shell takes part.
 */
public final class Words {
    private final String command;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean open;

    private Words(String command) {
        this.command = command;
    }

    /** The words of the command, one at least. Throws {@link IllegalArgumentException} with a one-line reason otherwise. */
    public static List<String> of(String command) {
        return new Words(command).split();
    }

    private List<String> split() {
        int at = 0;
        while (at < command.length()) {
            char c = command.charAt(at);
            if (c == '"' || c == '\'') {
                at = quoted(at);
            } else if (Character.isWhitespace(c)) {
                end();
            } else {
                open = true;
                word.append(c);
            }
            at++;
        }
        end();
        if (words.isEmpty() || words.get(0).isEmpty()) {
            throw new IllegalArgumentException("the command " + Quoted.of(command) + " names no program");
        }
        return List.copyOf(words);
    }

    /** Takes what stands between the quote at {@code from} and its partner, and returns the place of that. */
    private int quoted(int from) {
        int to = command.indexOf(command.charAt(from), from + 1);
        if (to < 0) {
            throw new IllegalArgumentException("the quote at character " + (from + 1) + " of the command "
                    + Quoted.of(command) + " is not closed");
        }
        open = true;
        word.append(command, from + 1, to);
        return to;
    }

    private void end() {
        if (open) {
            words.add(word.toString());
            word.setLength(0);
            open = false;
        }
    }
}
