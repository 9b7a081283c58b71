package io.github.touchstone.input.samples;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The header of a .npy file, versions 1 to 3 (NumPy Enhancement Proposal 1): a Python dictionary of {@code descr}, {@code fortran_order} and
 * {@code shape}.
 *
 * @param single whether the numbers are binary32; else binary64
 * @param order of the bytes of a number
 * @param fortran whether the first axis varies fastest
 * @param shape the lengths of the axes
 * @param dataOffset where the numbers begin, in bytes
 */
record NpyHeader(boolean single, ByteOrder order, boolean fortran, List<Long> shape, long dataOffset) {
    /** The first bytes of every .npy file. */
    static final List<Byte> MAGIC = List.of((byte) 0x93, (byte) 'N', (byte) 'U', (byte) 'M', (byte) 'P', (byte) 'Y');

    /** Headers are some hundred bytes; what claims more is no .npy file of numbers. */
    static final int LONGEST = 1 << 20;

    private static final Pattern DICTIONARY = Pattern.compile(
            "\\{\\s*'descr':\\s*(?<descr>'[^']*'|\\[.*\\])\\s*,\\s*'fortran_order':\\s*(?<order>True|False)\\s*,"
                    + "\\s*'shape':\\s*\\((?<shape>[0-9,\\sL]*)\\)\\s*,?\\s*\\}\\s*",
            Pattern.DOTALL);

    private static final Pattern FLOAT = Pattern.compile("'([<>=|])f([48])'");

    /** The number of bytes before the dictionary, by the file's first eight bytes. */
    static int prefix(byte[] start) {
        return start[6] == 1 ? 10 : 12;
    }

    /** Reads the length of the dictionary after the version; throws {@link NpyException} for a version that is not known. */
    static long dictionaryLength(byte[] start) {
        ByteBuffer bytes = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        return switch (start[6]) {
            case 1 -> Short.toUnsignedInt(bytes.getShort(8));
            case 2, 3 -> Integer.toUnsignedLong(bytes.getInt(8));
            default ->
                throw new NpyException(
                        "is .npy of version " + start[6] + "." + start[7] + ", expected 1.0, 2.0 or 3.0");
        };
    }

    /** Reads the dictionary. Throws {@link NpyException} if it is none, and for elements other than floats of 4 or 8 bytes. */
    static NpyHeader of(byte[] dictionary, int version, long dataOffset) {
        Charset charset = version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        Matcher m = DICTIONARY.matcher(new String(dictionary, charset));
        if (!m.matches()) {
            throw new NpyException("has a .npy header that is not understood");
        }
        Matcher type = FLOAT.matcher(m.group("descr"));
        if (!type.matches()) {
            throw new NpyException(
                    "holds " + described(m.group("descr")) + "; save float32 or float64, such as x.astype('float64')");
        }
        ByteOrder order = switch (type.group(1)) {
            case ">" -> ByteOrder.BIG_ENDIAN;
            case "<" -> ByteOrder.LITTLE_ENDIAN;
            default -> ByteOrder.nativeOrder();
        };
        return new NpyHeader(
                type.group(2).equals("4"), order, m.group("order").equals("True"), shape(m.group("shape")), dataOffset);
    }

    private static String described(String descr) {
        String kind = descr.replaceAll("^'[<>=|]?", "");
        String what = descr.startsWith("[")
                ? "records"
                : switch (kind.isEmpty() ? '?' : kind.charAt(0)) {
                    case 'O' -> "Python objects";
                    case 'i', 'u' -> "integers";
                    case 'b' -> "booleans";
                    case 'c' -> "complex numbers";
                    case 'f' -> "floats of another size";
                    case 'S', 'U' -> "text";
                    default -> "other elements";
                };
        return what + " (" + (descr.length() > 40 ? descr.substring(0, 40) + "..." : descr) + ")";
    }

    private static List<Long> shape(String text) {
        try {
            return Arrays.stream(text.replace("L", "").split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .map(Long::parseLong)
                    .toList();
        } catch (NumberFormatException e) {
            throw new NpyException("has a .npy header that is not understood");
        }
    }

    /** The shape as Python writes it. */
    String shapeText() {
        return shape.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "(", shape.size() == 1 ? ",)" : ")"));
    }

    /** Bytes of a number. */
    int width() {
        return single ? 4 : 8;
    }

    /** d: the length of the last axis, or 1 for a single axis. */
    long columns() {
        return shape.size() == 1 ? 1 : shape.get(shape.size() - 1);
    }

    /** n: the product of the other axes, or the length of a single axis. Throws {@link NpyException} beyond 2^63 - 1. */
    long rows() {
        try {
            long rows = 1;
            for (long length : shape.subList(0, Math.max(1, shape.size() - 1))) {
                rows = Math.multiplyExact(rows, length);
            }
            Math.multiplyExact(Math.multiplyExact(rows, columns()), width());
            return rows;
        } catch (ArithmeticException e) {
            throw new NpyException("has a shape of more than 2^63 bytes");
        }
    }
}
