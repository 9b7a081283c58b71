package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.AdapterProcess;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Limits;
import io.github.touchstone.conformance.protocol.Loopback;
import io.github.touchstone.conformance.protocol.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdapterCommandTest {
    private static final String START = "{'cmd':'start','version':1}\n";
    private static final String RUN = """
            {'cmd':'run','seq':7,'op':'forward','dtype':'float64',\
            'config':{'schedule':{'name':'given','num_train_timesteps':1,'betas':['0.75']}},\
            'cases':[{'id':'a','input':{'t':0,'sample':['1'],'noise':['0']}},{'id':'b','input':{}}]}
            """;

    private static Ran fed(String input) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AdapterCommand command = new AdapterCommand(
                new ByteArrayInputStream(input.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        int code = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new Failures(() -> false))
                .execute();
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void adapter_session_answersLineByLine() {
        Ran ran = fed(START + RUN + "{'cmd':'stop'}\nnever read");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("{\"version\":1,\"implementation\":{\"name\":\"touchstone\",");
        assertThat(lines.get(1))
                .startsWith("{\"seq\":7,\"results\":[{\"id\":\"a\",\"outputs\":{\"sample\":[\"0x1.0p-1\"]}},"
                        + "{\"id\":\"b\",\"error\":\"");
    }

    @Test
    void adapter_endOfInput_ends() {
        assertThat(fed(START).code()).isZero();
    }

    @Test
    void adapter_noCommand_oneLineAndUsage() {
        Ran ran = fed(START + "hello\n");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err().lines()).singleElement().asString().contains("standard input: GARBAGE: a line is no JSON");
    }

    /** The program as its own adapter: behind a pipe it says what it says in this process. */
    @Test
    void adapter_asSubprocess_sameAnswers() throws IOException {
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "adapter");
        ObjectNode schedule = (ObjectNode) new ObjectMapper().readTree("""
                        {"schedule": {"name": "linear", "num_train_timesteps": 50, "beta_start": "0.0001", "beta_end": "0.02"}}
                        """);
        Request request = new Request(
                Op.SCHEDULE,
                Dtype.FLOAT32,
                schedule,
                List.of(new Request.Item("schedule/linear", new ObjectMapper().createObjectNode())));
        try (Implementation behindPipe = AdapterProcess.start(words, Limits.USUAL);
                Implementation here = new Loopback(BuiltIn.textbook(VersionProvider.version()))) {
            assertThat(behindPipe.description()).isEqualTo(here.description());
            assertThat(behindPipe.run(request)).isEqualTo(here.run(request));
        }
    }
}
