package io.github.touchstone.input.samples;

import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.Rounding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;

/** The draws of a .npy file, read in blocks of rows, in the order of the file's memory (spec DRW-2). */
final class NpyDraws implements Draws {
    /** Numbers of a block, at most, but for one row. */
    private static final long BLOCK = 1 << 18;

    /** Longer rows are no draws. */
    private static final long MOST_COLUMNS = 100_000_000;

    private final Path path;
    private final NpyHeader header;
    private final int columns;
    private final long rows;

    private NpyDraws(Path path, NpyHeader header, int columns, long rows) {
        this.path = path;
        this.header = header;
        this.columns = columns;
        this.rows = rows;
    }

    /** The file, which begins with the magic bytes. Throws {@link NpyException} that says what is wrong with it. */
    static NpyDraws open(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            byte[] start = bytes(file, 0, (int) Math.min(12, file.size()));
            if (start.length < 12) {
                throw new NpyException("is a .npy file that ends within its header");
            }
            long length = NpyHeader.dictionaryLength(start);
            int prefix = NpyHeader.prefix(start);
            if (length > NpyHeader.LONGEST || prefix + length > file.size()) {
                throw new NpyException("is a .npy file that ends within its header");
            }
            NpyHeader header = NpyHeader.of(bytes(file, prefix, (int) length), start[6], prefix + length);
            return of(path, header, file.size());
        }
    }

    private static NpyDraws of(Path path, NpyHeader header, long size) {
        if (header.shape().isEmpty()) {
            throw new NpyException("holds a single number, shape (); expected (n,) or (n, d)");
        }
        long columns = header.columns();
        long rows = header.rows();
        if (rows == 0 || columns == 0) {
            throw new NpyException("holds no draws: its shape is " + header.shapeText());
        }
        if (columns > MOST_COLUMNS) {
            throw new NpyException("has rows of " + columns + " numbers; the most are " + MOST_COLUMNS);
        }
        long expected = rows * columns * header.width();
        long found = size - header.dataOffset();
        if (found != expected) {
            throw new NpyException("is " + (found < expected ? "cut short" : "too long") + ": the shape "
                    + header.shapeText() + " takes " + expected + " bytes of numbers, and there are " + found);
        }
        return new NpyDraws(path, header, (int) columns, rows);
    }

    @Override
    public int dimension() {
        return columns;
    }

    @Override
    public Rounding rounding() {
        return header.single() ? Rounding.BINARY32 : Rounding.NONE;
    }

    @Override
    public void forEach(Consumer<double[]> row) {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            double[] x = new double[columns];
            long block = Math.max(1, BLOCK / columns);
            for (long first = 0; first < rows; first += block) {
                int count = (int) Math.min(block, rows - first);
                double[] numbers = header.fortran() ? byColumns(file, first, count) : byRows(file, first, count);
                for (int i = 0; i < count; i++) {
                    System.arraycopy(numbers, i * columns, x, 0, columns);
                    row.accept(x);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double[] byRows(FileChannel file, long first, int count) throws IOException {
        return numbers(file, first * columns, count * columns);
    }

    private double[] byColumns(FileChannel file, long first, int count) throws IOException {
        double[] numbers = new double[count * columns];
        for (int j = 0; j < columns; j++) {
            double[] column = numbers(file, j * rows + first, count);
            for (int i = 0; i < count; i++) {
                numbers[i * columns + j] = column[i];
            }
        }
        return numbers;
    }

    /** {@code count} numbers from the {@code first} on. */
    private double[] numbers(FileChannel file, long first, int count) throws IOException {
        byte[] bytes = bytes(file, header.dataOffset() + first * header.width(), count * header.width());
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(header.order());
        double[] numbers = new double[count];
        if (header.single()) {
            Arrays.setAll(numbers, i -> buffer.getFloat(4 * i));
        } else {
            buffer.asDoubleBuffer().get(numbers);
        }
        return numbers;
    }

    private static byte[] bytes(FileChannel file, long offset, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, offset + buffer.position()) < 0) {
                throw new IOException("the file became shorter while it was read");
            }
        }
        return buffer.array();
    }
}
