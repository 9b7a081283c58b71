package io.github.touchstone.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas and the readers allow and refuse the same messages of an adapter. */
class ReplySchemaTest {
    private static final String STARTED =
            quoted("{'version':1,'implementation':{'name':'n','version':'v','language':'l',"
                    + "'homepage':'https://example.org/a?b=c','issues':'http://example.org'},"
                    + "'dtypes':['float64'],'capabilities':['op:step','eta'],'conventions':{'a':'b','c':[1,{}]}}");

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    private static String results(String result) {
        return quoted("{'seq':1,'results':[{'id':'a'," + result + "}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "SCHEDULE 'outputs':{'betas':['0.5'],'alphas_cumprod':['0x1p-1']}",
                "TIMESTEPS 'outputs':{'timesteps':[3,0]}",
                "TIMESTEPS 'outputs':{'timesteps':[3,0],'previous_timesteps':[0,-1]}",
                "CONVERT 'outputs':{'value':['-1e-05']}",
                "VELOCITY 'outputs':{'velocity':['nan','inf','-inf']}",
                "FORWARD 'outputs':{'sample':['0x1.fffffffffffffp+1023']}",
                "STEP 'outputs':{'prev_sample':['1','-0.0']}",
                "STEP 'outputs':{'prev_sample':['1'],'pred_original_sample':['2']}",
                "STEP 'skipped':{'reason':'r'}",
                "STEP 'skipped':{'reason':'r','issue':'https://example.org/1'}",
                "STEP 'unsupported':'r'",
                "STEP 'error':'r'"
            })
    void results_good_bothAllow(Op op, String result) {
        assertThat(Messages.allowed("results", results(result))).isTrue();
        assertThat(Messages.readAnswer(op, results(result))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "SCHEDULE 'outputs':{'betas':['0.5']}",
                "SCHEDULE 'outputs':{'alphas_cumprod':['0.5']}",
                "SCHEDULE 'outputs':{'betas':['0.5'],'alphas_cumprod':['0.5'],'alphas':['0.5']}",
                "TIMESTEPS 'outputs':{'timesteps':['3']}",
                "TIMESTEPS 'outputs':{'timesteps':[2.5]}",
                "TIMESTEPS 'outputs':{'previous_timesteps':[2]}",
                "TIMESTEPS 'outputs':{'timesteps':[]}",
                "VELOCITY 'outputs':{'velocity':[0.5]}",
                "VELOCITY 'outputs':{'velocity':[null]}",
                "VELOCITY 'outputs':{'velocity':'0.5'}",
                "VELOCITY 'outputs':{'velocity':[['0.5']]}",
                "VELOCITY 'outputs':{'velocity':['1/2']}",
                "VELOCITY 'outputs':{'velocity':['NaN']}",
                "VELOCITY 'outputs':{}",
                "VELOCITY 'outputs':[]",
                "VELOCITY 'outputs':{'velocity':['1']},'took':1",
                "STEP 'outputs':{'prev_sample':['1']},'skipped':{'reason':'r'}",
                "STEP 'skipped':'r'",
                "STEP 'skipped':{}",
                "STEP 'skipped':{'reason':'r','why':'r'}",
                "STEP 'skipped':{'reason':'','issue':'i'}",
                "STEP 'unsupported':true",
                "STEP 'error':{'message':'r'}",
                "STEP 'unknown':'r'"
            })
    void results_bad_bothRefuse(Op op, String result) {
        assertThat(Messages.allowed("results", results(result))).isFalse();
        assertThat(Messages.readAnswer(op, results(result))).isFalse();
    }

    /** What depends on the question. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "STEP {'seq':2,'results':[{'id':'a','unsupported':'r'}]}",
                "STEP {'seq':2,'error':'r'}",
                "STEP {'seq':1,'results':[{'id':'b','unsupported':'r'}]}",
                "STEP {'seq':1,'results':[]}",
                "STEP {'seq':1,'results':[{'id':'a','unsupported':'r'},{'id':'a','unsupported':'r'}]}",
                "STEP {'seq':1,'results':[{'id':'a','outputs':{'value':['1']}}]}",
                "STEP {'seq':1,'results':[{'id':'a','outputs':{'prev_sample':['0x1p9999']}}]}",
                "STEP {'seq':1,'seq':1,'error':'r'}"
            })
    void results_noAnswerToTheQuestion_readersRefuse(Op op, String line) {
        assertThat(Messages.allowed("results", quoted(line))).isTrue();
        assertThat(Messages.readAnswer(op, quoted(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'seq':1}",
                "{'seq':1,'results':{}}",
                "{'seq':'1','error':'r'}",
                "{'seq':1,'error':''}",
                "{'seq':1,'error':'r','results':[]}",
                "{'seq':1,'results':['a']}",
                "{'results':[{'id':'a','unsupported':'r'}]}",
                "{'seq':1,'results':[{'id':1,'unsupported':'r'}]}",
                "{'seq':1,'results':[{'unsupported':'r'}]}",
                "{'seq':1,'results':[{'id':'a','unsupported':'r'}],'x':1}"
            })
    void results_badAround_bothRefuse(String line) {
        assertThat(Messages.allowed("results", quoted(line))).isFalse();
        assertThat(Messages.readAnswer(Op.STEP, quoted(line))).isFalse();
    }

    @Test
    void started_good_bothAllow() {
        assertThat(Messages.allowed("started", STARTED)).isTrue();
        assertThat(ReplyCodec.readStarted(STARTED))
                .isEqualTo(new Description(
                        "n",
                        "v",
                        "l",
                        "https://example.org/a?b=c",
                        "http://example.org",
                        Set.of(Dtype.FLOAT64),
                        Set.of("op:step", "eta"),
                        Map.of("a", "b", "c", "[1,{}]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "'version':1,;",
                "'version':1,'impl;'version':2,'impl",
                "'version':1,'impl;'version':'1','impl",
                "'version':1,'impl;'x':1,'version':1,'impl",
                "'name':'n',;",
                "'name':'n';'name':''",
                "'name':'n';'name':1",
                "'name':'n';'name':'n','author':'a'",
                "'language':'l',;",
                "'http://example.org';'javascript:alert(1)'",
                "'http://example.org';'http://example.org/a b'",
                "['float64'];[]",
                "['float64'];['float16']",
                "['float64'];['float64','float64']",
                "['float64'];'float64'",
                "'op:step';'op: step'",
                "'op:step';'eta'",
                "'op:step';1",
                "'conventions':{'a':'b','c':[1,{}]};'conventions':['a']"
            })
    void started_bad_bothRefuse(String good, String bad) {
        String worse = STARTED.replace(quoted(good), bad == null ? "" : quoted(bad));
        assertThat(worse).isNotEqualTo(STARTED);
        assertThat(Messages.allowed("started", worse)).isFalse();
        assertThat(Messages.readStarted(worse)).isFalse();
    }

    /** Of a message of another version nothing but the version is looked at. */
    @Test
    void started_anotherVersion_saysWhich() {
        for (String line : List.of("{\"version\":2}", "{\"version\":99999999999,\"x\":1}")) {
            assertThatThrownBy(() -> ReplyCodec.readStarted(line))
                    .isInstanceOfSatisfying(
                            BreakageException.class,
                            e -> assertThat(e.broken().kind()).isEqualTo(Breakage.WRONG_VERSION));
        }
    }

    /** What an adapter says is shown to people: without commands to their terminal, and not without end. */
    @Test
    void words_anyFromOutside_fitToBeShown() {
        Request request =
                new Request(Op.STEP, Dtype.FLOAT32, Json.object(), List.of(new Request.Item("a", Json.object())));
        String line = "{\"seq\":1,\"error\":\"a\\u001b[2Jb\\n\\u202ec" + "x".repeat(100_000) + "\"}";
        Reply.Refused refused = (Reply.Refused) ReplyCodec.readAnswer(line, new Command.Run(1, request));
        assertThat(refused.message()).startsWith("a\\u001b[2Jb\n\\u202ecxxx").hasSizeLessThan(4100);
        assertThat(ReplyCodec.readStarted(STARTED.replace("\"n\"", "\"n\\u0007\""))
                        .name())
                .isEqualTo("n\\u0007");
    }

    /** What this program writes is allowed by the schema, and is read back. */
    @Test
    void replies_written_readBack() {
        List<Answer> answers = List.of(
                new Answer.Outputs(Map.of("velocity", List.of("0x1p-1", "nan")), Map.of()),
                new Answer.Skipped("r", ""),
                new Answer.Skipped("r", "#1"),
                new Answer.Unsupported("r"),
                new Answer.Failed("zeile\n\u00e4 \"'"));
        for (Answer answer : answers) {
            Reply.Results reply = new Reply.Results(1, List.of(new Reply.Result("a", answer)));
            String line = ReplyCodec.write(reply);
            assertThat(line).matches("[ -~]*");
            assertThat(Messages.allowed("results", line)).isTrue();
            Request request = new Request(
                    Op.VELOCITY, Dtype.FLOAT32, Json.object(), List.of(new Request.Item("a", Json.object())));
            assertThat(ReplyCodec.readAnswer(line, new Command.Run(1, request))).isEqualTo(reply);
        }
        Description description = ReplyCodec.readStarted(STARTED);
        String line = ReplyCodec.write(new Reply.Started(description));
        assertThat(Messages.allowed("started", line)).isTrue();
        assertThat(ReplyCodec.readStarted(line)).isEqualTo(description);
    }
}
