package io.github.touchstone.conformance.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines on a thread of its own, so that waiting for one can end. Holds a few lines of bounded length and stops reading until
 * they are taken: a flood costs no memory.
 */
final class Listener implements Runnable {
    private static final int AHEAD = 2;
    private static final int BEGINNING = 400;

    private final InputStream in;
    private final int longest;
    private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(AHEAD);

    Listener(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next that is heard, or null if nothing is for so long. */
    @Nullable
    Heard poll(long nanos) throws InterruptedException {
        return heard.poll(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void run() {
        try {
            listen();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() throws InterruptedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        int length = read(block);
        while (length >= 0) {
            int from = 0;
            for (int at = 0; at < length; at++) {
                if (block[at] == '\n') {
                    line.write(block, from, at - from);
                    from = at + 1;
                    if (line.size() > longest) {
                        break;
                    }
                    heard.put(line(line.toByteArray()));
                    line.reset();
                }
            }
            line.write(block, from, length - from);
            if (line.size() > longest) {
                heard.put(new Heard.TooLong(beginning(line)));
                return;
            }
            length = read(block);
        }
        heard.put(new Heard.End(beginning(line)));
    }

    /** A stream that fails has ended. */
    private int read(byte[] block) {
        try {
            return in.read(block);
        } catch (IOException e) {
            return -1;
        }
    }

    private static Heard line(byte[] bytes) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            return new Heard.Line(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException e) {
            return new Heard.NotText(new String(bytes, 0, Math.min(length, BEGINNING), StandardCharsets.UTF_8));
        }
    }

    private static String beginning(ByteArrayOutputStream line) {
        return new String(line.toByteArray(), 0, Math.min(line.size(), BEGINNING), StandardCharsets.UTF_8);
    }
}
