package io.github.touchstone.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ListenerTest {
    private static final int LIMIT = 10;

    private static List<Heard> heard(InputStream in) throws InterruptedException {
        Listener listener = new Listener(in, LIMIT);
        Thread thread = new Thread(listener);
        thread.setDaemon(true);
        thread.start();
        List<Heard> all = new ArrayList<>();
        Heard next = listener.poll(TimeUnit.SECONDS.toNanos(30));
        while (next instanceof Heard.Line || next instanceof Heard.NotText) {
            all.add(next);
            next = listener.poll(TimeUnit.SECONDS.toNanos(30));
        }
        all.add(next);
        return all;
    }

    private static List<Heard> heard(String text) throws InterruptedException {
        return heard(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void lines_anyEnding_withoutIt() throws InterruptedException {
        assertThat(heard("a\n\r\nb\r\n\u00e4\rc\n"))
                .containsExactly(
                        new Heard.Line("a"),
                        new Heard.Line(""),
                        new Heard.Line("b"),
                        new Heard.Line("\u00e4\rc"),
                        new Heard.End(""));
    }

    @Test
    void rest_withoutLineFeed_isWithTheEnd() throws InterruptedException {
        assertThat(heard("a\nbcd")).containsExactly(new Heard.Line("a"), new Heard.End("bcd"));
    }

    @Test
    void limit_lineOfThatLength_heard() throws InterruptedException {
        assertThat(heard("1234567890\nx\n"))
                .containsExactly(new Heard.Line("1234567890"), new Heard.Line("x"), new Heard.End(""));
    }

    @Test
    void limit_oneByteMore_tooLong() throws InterruptedException {
        assertThat(heard("a\n12345678901\nb\n"))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        Heard.TooLong.class,
                        line -> assertThat(line.beginning()).startsWith("12345678901"));
    }

    /** A stream that never ends and never ends a line is not read for long. */
    @Test
    void limit_endless_readNoFurther() throws InterruptedException {
        long[] given = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
                given[0] += length;
                return length;
            }
        };
        assertThat(heard(endless)).singleElement().isInstanceOf(Heard.TooLong.class);
        assertThat(given[0]).isLessThanOrEqualTo(1 << 16);
    }
}
