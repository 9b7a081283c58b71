package io.github.touchstone.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Respaced;
import io.github.touchstone.spec.schedules.Respacing;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;
import org.junit.jupiter.api.Test;

class RespaceSyntaxTest {
    private static Respacing parse(String text) {
        return RespaceSyntax.parse("--respace", text);
    }

    @Test
    void parse_everyForm_spacingAndCount() {
        assertThat(parse("trailing:50")).isEqualTo(new Respacing(new TimestepSpacing.Trailing(), 50));
        assertThat(parse("leading:7")).isEqualTo(new Respacing(new TimestepSpacing.Leading(0), 7));
        assertThat(parse("leading+1:7").spacing()).isEqualTo(new TimestepSpacing.Leading(1));
        assertThat(parse("linspace:3").spacing()).isEqualTo(new TimestepSpacing.Linspace());
        assertThat(parse("9,0,4")).isEqualTo(new Respacing(new TimestepSpacing.Listed(List.of(0, 4, 9)), 3));
        assertThat(parse("trailing:50").of(Linear.HO, 1000))
                .isEqualTo(new Respaced(Linear.HO, 1000, new TimestepSpacing.Trailing()));
    }

    @Test
    void parse_mistakes_oneLineEach() {
        String usage =
                "--respace: expected leading[+k]:N, trailing:N, linspace:N or a list t1,t2,... of timesteps from 0 to T - 1, got ";
        assertThatThrownBy(() -> parse("trailing")).hasMessage(usage + "'trailing'");
        assertThatThrownBy(() -> parse("0,4:2")).hasMessage(usage + "'0,4:2'");
        assertThatThrownBy(() -> parse("trialing:5"))
                .hasMessage("--respace: unknown timestep spacing 'trialing'; did you mean 'trailing'?");
        assertThatThrownBy(() -> parse("trailing:five"))
                .hasMessage("--respace: expected a whole number from 1 to 10000000, got 'five'");
        assertThatThrownBy(() -> parse("4,4")).hasMessage("--respace: timesteps: 4 is listed twice");
        assertThatThrownBy(() -> parse("4,"))
                .hasMessage("--respace: expected a whole number from 0 to 10000000, got ''");
        assertThatThrownBy(() -> parse("leading+x:3"))
                .hasMessage("--respace: expected a whole number from 0 to 10000000, got 'x'");
    }
}
