package io.github.touchstone.conformance.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a stream to its end and keeps the last bytes: an adapter can write to its standard error what it likes. */
final class Tail implements Runnable {
    private static final int KEPT = 4096;

    private final InputStream in;
    private byte[] kept = new byte[0];

    Tail(InputStream in) {
        this.in = in;
    }

    @Override
    public void run() {
        byte[] block = new byte[1 << 13];
        try {
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                keep(block, length);
            }
        } catch (IOException e) {
            // the process is gone, and what it wrote last with it
        }
    }

    private synchronized void keep(byte[] block, int length) {
        byte[] all = Arrays.copyOf(kept, kept.length + length);
        System.arraycopy(block, 0, all, kept.length, length);
        kept = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
    }

    /** The last lines, fit to be shown. */
    synchronized String text() {
        return Quoted.plain(new String(kept, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .strip();
    }
}
