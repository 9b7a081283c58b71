package io.github.touchstone.cli;

import io.github.touchstone.conformance.cases.InvalidCaseException;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.input.InputException;
import io.github.touchstone.math.numbers.NotCertifiedException;
import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.math.numbers.OutOfRangeException;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.targets.NotComputedException;
import io.github.touchstone.study.InvalidExperimentException;
import io.github.touchstone.study.UndefinedQuantityException;
import io.github.touchstone.study.advisor.InvalidQuestionException;
import io.github.touchstone.study.montecarlo.NotEstimableException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into one line on standard error and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int LONGEST = 500;

    private final BooleanSupplier debug;

    /** With {@code debug} asked at the time of a failure: whether to print its stack trace. */
    Failures(BooleanSupplier debug) {
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        List<String> suggestions = e instanceof UnmatchedArgumentException u ? u.getSuggestions() : List.of();
        String advice = suggestions.isEmpty()
                ? "try '" + command.getCommandSpec().qualifiedName() + " --help'"
                : "did you mean '" + String.join("' or '", suggestions) + "'?";
        print(command, e.getMessage() + "; " + advice);
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (debug.getAsBoolean()) {
            e.printStackTrace(command.getErr());
        }
        if (e instanceof NothingRanException) {
            print(command, String.valueOf(e.getMessage()));
            return ExitCode.NOTHING_RAN;
        }
        Optional<String> refusal = refusal(e, command);
        print(
                command,
                refusal.orElse("unexpected " + e + "; please report this, with the stack trace that --debug prints"));
        return refusal.isPresent() ? ExitCode.USAGE : ExitCode.UNEXPECTED;
    }

    /** Something that does not stop the run. */
    static void warning(CommandLine command, String message) {
        print(command, "warning: " + message);
    }

    /** The adapter could not be used: why, and what it said last. */
    static void adapter(CommandLine command, Answer.Broken broken) {
        print(command, "--adapter: " + broken.detail());
        broken.stderr().lines().forEach(line -> command.getErr().println("  stderr  " + line));
        command.getErr().flush();
    }

    /** What is wrong with the question, if the question is at fault. */
    private static Optional<String> refusal(Exception e, CommandLine command) {
        if (e instanceof NotRepresentableException) {
            return Optional.of("--arithmetic exact: " + e.getMessage() + "; use --arithmetic ball");
        }
        if (e instanceof UndecidedException) {
            // the numerical ways take their coefficients by double-double balls
            return Optional.of("--arithmetic " + arithmetic(command).orElse("double") + ": " + e.getMessage()
                    + "; use --arithmetic ball");
        }
        if (e instanceof NotCertifiedException) {
            return Optional.of(
                    arithmetic(command).isPresent()
                            ? "--digits: " + e.getMessage() + "; --arithmetic exact may decide it"
                            : e.getMessage() + "; the numbers of the question are too far apart");
        }
        if (e instanceof OutOfRangeException) {
            return Optional.of(arithmetic(command)
                    .map(name -> outOfRange(name, e))
                    .orElse("the range of the arithmetic is left: " + e.getMessage() + "; scale the target"));
        }
        if (e instanceof InvalidExperimentException invalid) {
            return Optional.of("--" + invalid.component() + ": " + invalid.reason());
        }
        if (e instanceof InvalidQuestionException question) {
            return Optional.of("--" + question.component() + ": " + question.getMessage());
        }
        boolean ours = e instanceof InputException
                || e instanceof InvalidCaseException
                || e instanceof InvalidScheduleException
                || e instanceof NotComputedException
                || e instanceof UndefinedQuantityException
                || e instanceof NotEstimableException;
        return ours ? Optional.of(String.valueOf(e.getMessage())) : Optional.empty();
    }

    /** The arithmetic in use, of a command that has a choice of them. */
    private static Optional<String> arithmetic(CommandLine command) {
        return Optional.ofNullable(command.getCommandSpec().findOption("--arithmetic"))
                .map(option -> option.<Optional<String>>getValue().orElse("ball"));
    }

    /** Which number of the question is too large or too small is not known: it may come from several of those given. */
    private static String outOfRange(String arithmetic, Exception e) {
        return "--arithmetic " + arithmetic + ": "
                + switch (arithmetic) {
                    case "exact" ->
                        "the law is exact, but the last function of it is taken in balls, and their range is left: "
                                + e.getMessage() + "; scale the target";
                    case "ball" ->
                        "its range is left: " + e.getMessage() + "; scale the target, or try --arithmetic exact";
                    default -> "its range is left: " + e.getMessage() + "; use --arithmetic ball";
                };
    }

    private static void print(CommandLine command, String message) {
        String line = message.replaceAll("\\R", " ");
        String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + cut);
        command.getErr().flush();
    }
}
