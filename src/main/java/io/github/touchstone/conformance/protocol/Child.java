package io.github.touchstone.conformance.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A subprocess whose streams are served by threads of their own, so that neither side waits for ever: lines to its input, lines
 * from its output, the tail of its standard error. It does not outlive this virtual machine.
 */
final class Child {
    /** What is written just before an exit arrives after it. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(500);

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(50);

    private static final byte[] END = new byte[0];

    private final Process process;
    private final Listener output;
    private final Tail errors;
    private final Thread listening;
    private final Thread collecting;
    private final Thread speaking;
    private final Thread atShutdown = new Thread(this::destroy, "adapter-shutdown");
    private final BlockingQueue<byte[]> lines = new LinkedBlockingQueue<>();
    private volatile boolean deaf;

    private Child(Process process, int longestLine) {
        this.process = process;
        output = new Listener(process.getInputStream(), longestLine);
        errors = new Tail(process.getErrorStream());
        listening = daemon(output, "adapter-stdout");
        collecting = daemon(errors, "adapter-stderr");
        speaking = daemon(this::speak, "adapter-stdin");
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Starts the command. Throws {@link BreakageException} with {@link Breakage#NOT_STARTED} if that is not possible. */
    static Child start(List<String> words, int longestLine) {
        try {
            Child child = new Child(new ProcessBuilder(words).start(), longestLine);
            child.outliveNothing();
            List.of(child.listening, child.collecting, child.speaking).forEach(Thread::start);
            return child;
        } catch (IOException e) {
            throw new BreakageException(Breakage.NOT_STARTED, Programs.explain(words.get(0), e));
        }
    }

    /** Sees to it that the process ends with this machine, which may be ending already. */
    private void outliveNothing() {
        try {
            Runtime.getRuntime().addShutdownHook(atShutdown);
        } catch (IllegalStateException e) {
            destroy();
            throw new BreakageException(Breakage.NOT_STARTED, "this program is ending");
        }
    }

    /** Hands the line over; it is written when the adapter reads. */
    void say(String line) {
        lines.add((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #say}; nothing comes after it, and its input ends. */
    void sayLast(String line) {
        say(line);
        lines.add(END);
    }

    private void speak() {
        try (OutputStream in = process.getOutputStream()) {
            for (byte[] line = lines.take(); line.length > 0; line = lines.take()) {
                in.write(line);
                in.flush();
            }
        } catch (IOException e) {
            deaf = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it no longer takes what is said. */
    boolean deaf() {
        return deaf;
    }

    /**
     * The next that it says, or null if it says nothing for so long. The end of the process ends its output, even if a process that
     * it left behind holds the stream open.
     */
    @Nullable
    Heard hear(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        Heard heard = null;
        while (heard == null && System.nanoTime() < deadline) {
            boolean alive = process.isAlive();
            heard = output.poll(alive ? Math.min(GLANCE, deadline - System.nanoTime()) : GRACE);
            if (heard == null && !alive) {
                return new Heard.End("");
            }
        }
        return heard;
    }

    /** The exit status, if it has one within a short time. */
    String exit() throws InterruptedException {
        return process.waitFor(GRACE, TimeUnit.NANOSECONDS)
                ? "exited with status " + process.exitValue()
                : "closed its standard output";
    }

    /** The end of what it wrote to standard error. */
    String errors() throws InterruptedException {
        collecting.join(TimeUnit.NANOSECONDS.toMillis(process.isAlive() ? GLANCE : GRACE));
        return errors.text();
    }

    /** Ends it, by force if it is not gone within the time. */
    void stop(Duration grace) {
        List<ProcessHandle> family = descendants();
        try {
            process.waitFor(grace.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
        kill();
    }

    /** Ends it and its descendants by force. */
    void kill() {
        destroy();
        List.of(listening, collecting, speaking).forEach(Thread::interrupt);
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException e) {
            // the machine is going down, and the hook does the same
        }
    }

    /** The parent goes first, so that it makes no more children. */
    private void destroy() {
        List<ProcessHandle> family = descendants();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
    }

    private List<ProcessHandle> descendants() {
        try (Stream<ProcessHandle> family = process.descendants()) {
            return family.toList();
        }
    }
}
