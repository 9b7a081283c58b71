package io.github.touchstone.conformance.protocol;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An adapter that answers every question with one half, and misbehaves: before it says who it is, if its first argument is {@code
 * at-start}, and at cases with "poison" in their id. The last argument says how. To {@code timesteps} it answers with the ids of its
 * process and of the child that it has under {@code child}. It uses nothing but the JDK, so that it starts fast.
 */
final class Misbehaving {
    private static final Pattern SEQ = Pattern.compile("\"seq\":(\\d+)");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final long LONG = 600_000;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    private final String fault;
    private final boolean atStart;
    private long child = ProcessHandle.current().pid();

    private Misbehaving(String fault, boolean atStart) {
        this.fault = fault;
        this.atStart = atStart;
    }

    /** The command that runs it. */
    static List<String> command(String... args) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                classes().toString(),
                Misbehaving.class.getName()));
        words.addAll(List.of(args));
        return words;
    }

    /** Where its class is. */
    static Path classes() {
        try {
            return Path.of(Misbehaving.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        new Misbehaving(args.length == 0 ? "" : args[args.length - 1], args.length > 0 && args[0].equals("at-start"))
                .serve();
    }

    private void serve() throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        if (fault.equals("sleeper")) {
            Thread.sleep(LONG);
        }
        if (fault.equals("child")) {
            child = new ProcessBuilder(command("sleeper")).start().pid();
        }
        if (atStart && misbehave(0)) {
            return;
        }
        System.err.println("ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            hear(line);
            if (fault.equals("does-not-read")) {
                Thread.sleep(LONG);
            }
        }
    }

    private void hear(String line) throws Exception {
        if (line.contains("\"cmd\":\"start\"")) {
            String language = fault.equals("forgetful")
                    ? "java " + ProcessHandle.current().pid()
                    : "java";
            say("{'version':1,'implementation':{'name':'misbehaving','version':'1','language':'" + language
                    + "'},'dtypes':['float64','float32'],'capabilities':['op:velocity']}");
        } else if (line.contains("\"cmd\":\"stop\"")) {
            Thread.sleep(fault.equals("stays") ? LONG : 0);
            System.exit(0);
        } else {
            answer(line);
        }
    }

    private void say(String line) {
        out.print(line.replace('\'', '"') + "\n");
        out.flush();
    }

    private void answer(String line) throws Exception {
        long seq = Long.parseLong(
                SEQ.matcher(line).results().findFirst().orElseThrow().group(1));
        if (line.contains("\"op\":\"timesteps\"")) {
            say("{'seq':%d,'results':[{'id':'pids','outputs':{'timesteps':[%d,%d]}}]}"
                    .formatted(seq, ProcessHandle.current().pid(), child));
        } else if (!line.contains("poison") || !misbehave(seq)) {
            List<String> results =
                    ID.matcher(line).results().map(id -> result(id.group(1))).toList();
            say("{'seq':" + seq + ",'results':[" + String.join(",", results) + "]}");
        }
    }

    private String result(String id) {
        String outputs = switch (id.contains("poison") ? fault : "") {
            case "number" -> "{'velocity':[0.5]}";
            case "nan" -> "{'velocity':['nan','inf','-inf']}";
            case "double" -> "{'velocity':['0.12345678901234566']}";
            case "extra-member" -> "{'velocity':['0x1p-1']},'took':1";
            default -> "{'velocity':['0x1p-1']}";
        };
        return "{'id':'" + (fault.equals("wrong-id") && id.contains("poison") ? "other" : id) + "','outputs':" + outputs
                + "}";
    }

    /** Whether nothing else is to be said. */
    private boolean misbehave(long seq) throws InterruptedException, IOException {
        switch (fault) {
            case "garbage" -> say("Loading \u001b[31m weights...");
            case "array" -> say("[1,2]");
            case "not-utf8" -> out.write(new byte[] {'{', (byte) 0xff, '}', '\n'});
            case "deep" -> say("[".repeat(100_000));
            case "version-2" -> say("{'version':2,'greeting':'hello'}");
            case "silent" -> Thread.sleep(LONG);
            case "exit" -> exit();
            case "exit-in-line" -> {
                out.print("{\"seq\":" + seq + ",\"resu");
                exit();
            }
            case "exit-leaving-child" -> {
                System.err.println(new ProcessBuilder(command("sleeper"))
                        .inheritIO()
                        .start()
                        .pid());
                System.exit(7);
            }
            case "close-stdout" -> {
                out.close();
                Thread.sleep(LONG);
            }
            case "huge-line" -> flood("x".repeat(1 << 16));
            case "endless-lines" -> flood("{\"seq\":" + seq + ",\"error\":\"again\"}\n");
            case "wrong-seq" -> say("{'seq':" + (seq + 1) + ",'results':[]}");
            case "short" -> say("{'seq':" + seq + ",'results':[]}");
            case "refuse" -> say("{'seq':" + seq + ",'error':'KeyError: beta'}");
            case "flood-stderr" -> {
                for (int i = 0; i < 20_000; i++) {
                    System.err.println("warning " + i + " " + "w".repeat(100));
                }
                return false;
            }
            default -> {
                return false;
            }
        }
        out.flush();
        return true;
    }

    private void exit() {
        System.err.println("Traceback: out of \u001b[2J memory");
        out.flush();
        System.exit(7);
    }

    /** Until this process is ended from outside. */
    private void flood(String text) {
        while (!out.checkError()) {
            out.print(text);
        }
    }
}
