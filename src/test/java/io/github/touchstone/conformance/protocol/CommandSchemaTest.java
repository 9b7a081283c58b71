package io.github.touchstone.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas and the readers allow and refuse the same messages of the harness. */
class CommandSchemaTest {
    private static final String SCHEDULE =
            "'schedule':{'name':'linear','num_train_timesteps':4,'beta_start':'0.1','beta_end':'2e-01'}";
    private static final String VISITS = "'timesteps':{'spacing':'leading','num_inference_steps':2,'steps_offset':1}";
    private static final String DDIM = "{'sampler':'ddim'," + SCHEDULE + "," + VISITS
            + ",'prediction_type':'epsilon','eta':'0.5','final_alpha_cumprod':'one'}";
    private static final String DDPM = "{'sampler':'ddpm'," + SCHEDULE + "," + VISITS
            + ",'prediction_type':'sample','variance_type':'learned_range','final_alpha_cumprod':'first'}";
    private static final String INPUT = "{'t':3,'sample':['1','0'],'model_output':['-0.5','2'],'noise':['0','0']}";
    private static final String LEARNED = INPUT.replace("}", ",'variance_interpolation':['0.5','1']}");
    private static final String NOISY = "{'t':0,'sample':['1'],'noise':['0']}";

    /** {@code OP CONFIG INPUT}, with the names above for what is long. */
    private static String run(String words) {
        String[] parts = words.replace("SCHEDULE", SCHEDULE)
                .replace("VISITS", VISITS)
                .replace("DDIM", DDIM)
                .replace("DDPM", DDPM)
                .replace("LEARNED", LEARNED)
                .replace("INPUT", INPUT)
                .replace("NOISY", NOISY)
                .split(" ");
        return quoted("{'cmd':'run','seq':1,'op':'%s','dtype':'float32','config':%s,'cases':[{'id':'a','input':%s}]}"
                .formatted(parts[0], parts[1], parts[2]));
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schedule {SCHEDULE} {}",
                "schedule {'schedule':{'name':'cosine','num_train_timesteps':3,'s':'0.008','max_beta':'0.999'}} {}",
                "schedule {'schedule':{'name':'given','num_train_timesteps':2,'betas':['0.25','0.5']}} {}",
                "schedule {'schedule':{'name':'li_yan','num_train_timesteps':9,'c0':'2','c1':'4'}} {}",
                "schedule {'schedule':{'name':'given','num_train_timesteps':2,'betas':['0.25','0.5'],'rescale_zero_terminal_snr':true}} {}",
                "timesteps {'num_train_timesteps':10,VISITS} {}",
                "timesteps {'num_train_timesteps':10,'timesteps':{'listed':[9,4,0]}} {}",
                "timesteps {'num_train_timesteps':10,'timesteps':{'spacing':'trailing','num_inference_steps':3,'steps_offset':0}} {}",
                "convert {SCHEDULE} {'t':1,'from':'score','to':'v_prediction','sample':['1'],'value':['2']}",
                "velocity {SCHEDULE} NOISY",
                "forward {SCHEDULE} NOISY",
                "step DDIM INPUT",
                "step DDPM LEARNED"
            })
    void run_good_bothAllow(String words) {
        String line = run(words);
        assertThat(Messages.allowed("run", line)).isTrue();
        assertThat(Messages.readCommand(line)).isTrue();
        Command.Run command = (Command.Run) CommandCodec.read(line);
        assertThat(CommandCodec.write(command)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "solve {SCHEDULE} {}",
                "schedule {} {}",
                "schedule [] {}",
                "schedule {SCHEDULE} []",
                "schedule {SCHEDULE} {'t':0}",
                "schedule {SCHEDULE,'x':1} {}",
                "schedule {'schedule':{'name':'quadratic','num_train_timesteps':4,'beta_start':'0.1','beta_end':'0.2'}} {}",
                "schedule {'schedule':{'name':'linear','num_train_timesteps':'4','beta_start':'0.1','beta_end':'0.2'}} {}",
                "schedule {'schedule':{'name':'linear','num_train_timesteps':4,'beta_start':0.1,'beta_end':'0.2'}} {}",
                "schedule {'schedule':{'name':'linear','num_train_timesteps':4,'beta_start':'0.1'}} {}",
                "schedule {'schedule':{'name':'linear','num_train_timesteps':0,'beta_start':'0.1','beta_end':'0.2'}} {}",
                "schedule {'schedule':{'name':'cosine','num_train_timesteps':3,'s':'0.008','max_beta':'0.99'}} {}",
                "schedule {'schedule':{'name':'given','num_train_timesteps':1,'betas':['0.5'],'rescale_zero_terminal_snr':'true'}} {}",
                "timesteps {'num_train_timesteps':10,'timesteps':{'listed':[]}} {}",
                "timesteps {'num_train_timesteps':10,'timesteps':{'listed':[-1]}} {}",
                "timesteps {'num_train_timesteps':10,'timesteps':{'spacing':'linspace','num_inference_steps':3,'steps_offset':1}} {}",
                "timesteps {'num_train_timesteps':10,'timesteps':{'spacing':'leading','num_inference_steps':3}} {}",
                "convert {SCHEDULE} {'t':1,'from':'x0','to':'sample','sample':['1'],'value':['2']}",
                "velocity {SCHEDULE} {'t':-1,'sample':['1'],'noise':['0']}",
                "forward {SCHEDULE} {'t':0,'sample':[],'noise':[]}",
                "forward {SCHEDULE} {'t':0,'sample':['one'],'noise':['0']}",
                "step DDPM {'t':3,'sample':['1'],'model_output':['1'],'noise':['0'],'variance_interpolation':[0.5]}",
                "step DDIM {'t':3,'sample':['1'],'model_output':['1']}",
                "step {'sampler':'euler',SCHEDULE,VISITS,'prediction_type':'epsilon','eta':'0','final_alpha_cumprod':'one'} INPUT",
                "step {'sampler':'ddim',SCHEDULE,VISITS,'prediction_type':'score','eta':'0','final_alpha_cumprod':'one'} INPUT",
                "step {'sampler':'ddim',SCHEDULE,VISITS,'prediction_type':'epsilon','eta':'0','final_alpha_cumprod':'zero'} INPUT",
                "step {'sampler':'ddim',SCHEDULE,VISITS,'prediction_type':'epsilon','variance_type':'fixed_small','final_alpha_cumprod':'one'} INPUT",
                "step {'sampler':'ddpm',SCHEDULE,VISITS,'prediction_type':'epsilon','variance_type':'small','final_alpha_cumprod':'one'} INPUT",
                "step {'sampler':'ddim',SCHEDULE,VISITS,'prediction_type':'epsilon','eta':'0','final_alpha_cumprod':'one','clip_sample_range':'1','thresholding':{'ratio':'1','max':'1'}} INPUT"
            })
    void run_bad_bothRefuse(String words) {
        assertThat(Messages.allowed("run", run(words))).isFalse();
        assertThat(Messages.readCommand(run(words))).isFalse();
    }

    /** What is wrong about the message around the questions. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "'seq':1,;",
                "'seq':1;'seq':'1'",
                "'seq':1;'seq':1.5",
                "'seq':1;'seq':1,'x':1",
                "'dtype':'float32';'dtype':'float16'",
                "'dtype':'float32',;",
                "'id':'a';'id':''",
                "'id':'a';'id':1",
                "'id':'a',;",
                "'cases':[{;'cases':[{'x':1,",
                "'cases':[{'id':'a','input':{}}];'cases':[]",
                "'cases':[{'id':'a','input':{}}];'cases':{}"
            })
    void run_badAround_bothRefuse(String good, String bad) {
        String line = run("schedule {SCHEDULE} {}");
        String worse = line.replace(quoted(good), bad == null ? "" : quoted(bad));
        assertThat(worse).isNotEqualTo(line);
        assertThat(Messages.allowed("run", worse)).isFalse();
        assertThat(Messages.readCommand(worse)).isFalse();
    }

    /** What a schema cannot say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "schedule {'schedule':{'name':'given','num_train_timesteps':3,'betas':['0.25','0.5']}} {}",
                "schedule {'schedule':{'name':'given','num_train_timesteps':1,'betas':['2']}} {}",
                "timesteps {'num_train_timesteps':10,'timesteps':{'listed':[0,4]}} {}",
                "forward {SCHEDULE} {'t':4,'sample':['1'],'noise':['0']}",
                "forward {SCHEDULE} {'t':0,'sample':['1'],'noise':['0','1']}",
                "step DDPM INPUT",
                "step DDIM LEARNED"
            })
    void run_senseless_readersRefuse(String words) {
        assertThat(Messages.allowed("run", run(words))).isTrue();
        assertThat(Messages.readCommand(run(words))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ' ',
            value = {
                "start {'cmd':'start','version':1} true",
                "start {'cmd':'start','version':2} true",
                "start {'cmd':'start','version':'1'} false",
                "start {'cmd':'start'} false",
                "start {'cmd':'start','version':1,'x':1} false",
                "start {'version':1} false",
                "start {'cmd':'begin','version':1} false",
                "start [] false",
                "stop {'cmd':'stop'} true",
                "stop {'cmd':'stop','version':1} false",
                "stop {} false"
            })
    void startAndStop_bothTheSame(String name, String message, boolean good) {
        assertThat(Messages.allowed(name, quoted(message))).isEqualTo(good);
        assertThat(Messages.readCommand(quoted(message))).isEqualTo(good);
        if (good) {
            assertThat(CommandCodec.write(CommandCodec.read(quoted(message)))).isEqualTo(quoted(message));
        }
    }
}
