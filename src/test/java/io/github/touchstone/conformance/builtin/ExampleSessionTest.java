package io.github.touchstone.conformance.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Command;
import io.github.touchstone.conformance.protocol.CommandCodec;
import io.github.touchstone.conformance.protocol.Reply;
import io.github.touchstone.conformance.protocol.ReplyCodec;
import io.github.touchstone.conformance.protocol.WireNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example session of chapter 14 is one: each line is read, and the outputs are those of the built-in samplers. */
class ExampleSessionTest {
    private static List<String> lines(String mark) throws IOException {
        return Files.readAllLines(Path.of("spec/14-adapter-protocol.md")).stream()
                .filter(line -> line.startsWith(mark + " {"))
                .map(line -> line.substring(2))
                .toList();
    }

    @Test
    void session_ofTheChapter_isSound() throws IOException {
        List<Command> commands = lines(">").stream().map(CommandCodec::read).toList();
        List<String> replies = lines("<");
        assertThat(commands).hasSize(5).hasSize(replies.size() + 1);
        assertThat(commands.get(0)).isEqualTo(new Command.Start(Command.VERSION));
        assertThat(ReplyCodec.readStarted(replies.get(0)).name()).isEqualTo("half-made");
        for (int i = 1; i < replies.size(); i++) {
            assertAnswers((Command.Run) commands.get(i), replies.get(i));
        }
        assertThat(commands.get(4)).isEqualTo(new Command.Stop());
    }

    private static void assertAnswers(Command.Run run, String line) {
        List<Answer> own = BuiltIn.textbook("1").run(run.request());
        Reply.Results reply = (Reply.Results) ReplyCodec.readAnswer(line, run);
        for (int i = 0; i < own.size(); i++) {
            if (reply.results().get(i).answer() instanceof Answer.Outputs said) {
                Answer.Outputs expected = (Answer.Outputs) own.get(i);
                said.integers()
                        .forEach((name, integers) -> assertThat(integers)
                                .isEqualTo(expected.integers().get(name)));
                said.reals()
                        .forEach((name, reals) -> assertThat(numbers(run, reals))
                                .isEqualTo(numbers(run, expected.reals().get(name))));
            } else {
                assertThat(reply.results().get(i).answer()).isInstanceOf(Answer.Unsupported.class);
            }
        }
    }

    private static List<WireNumber> numbers(Command.Run run, List<String> texts) {
        return texts.stream()
                .map(text -> WireNumber.read(text, run.request().dtype()))
                .toList();
    }
}
