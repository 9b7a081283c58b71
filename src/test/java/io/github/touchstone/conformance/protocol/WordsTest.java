package io.github.touchstone.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void of_blanks_partWords() {
        assertThat(Words.of("  python3 \t my_adapter.py  --fast "))
                .containsExactly("python3", "my_adapter.py", "--fast");
    }

    @Test
    void of_quotes_holdTogetherAndAreTakenOff() {
        assertThat(Words.of("'/opt/my tools/py' \"a b\" x'y z'\"w\""))
                .containsExactly("/opt/my tools/py", "a b", "xy zw");
        assertThat(Words.of("run '' \"\"")).containsExactly("run", "", "");
        assertThat(Words.of("say \"it's\" '\"'")).containsExactly("say", "it's", "\"");
    }

    /** What a shell would take for its own. */
    @Test
    void of_nothingElse_isSpecial() {
        assertThat(Words.of("C:\\py\\python.exe $HOME *.py ; rm | x > y `z` #"))
                .containsExactly("C:\\py\\python.exe", "$HOME", "*.py", ";", "rm", "|", "x", ">", "y", "`z`", "#");
    }

    @Test
    void of_noProgram_refused() {
        for (String command : List.of("", "  ", "''", "'' x")) {
            assertThatThrownBy(() -> Words.of(command))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("names no program");
        }
    }

    @Test
    void of_openQuote_refusedWithItsPlace() {
        assertThatThrownBy(() -> Words.of("python3 'my adapter.py"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the quote at character 9 of the command \"python3 'my adapter.py\" is not closed");
    }
}
