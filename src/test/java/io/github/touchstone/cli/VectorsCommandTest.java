package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands of the vectors: what they write, what they refuse in one line, and with which exit code (VEC-6). */
class VectorsCommandTest {
    private static final String FILE = "v1/step/exact.json";

    @TempDir
    Path folder = Path.of(".");

    /** A folder of one file, cut from the manifest that the program carries. */
    @BeforeEach
    void oneFile() throws IOException {
        Path all = Path.of("testdata");
        Files.createDirectories(folder.resolve("v1/step"));
        Files.copy(all.resolve(FILE), folder.resolve(FILE));
        String manifest = Files.readString(all.resolve("MANIFEST.json"));
        int files = manifest.indexOf("    {\n");
        int entry = manifest.lastIndexOf("    {\n", manifest.indexOf(FILE));
        int next = manifest.indexOf("\n    },\n", entry) + 1;
        Files.writeString(
                folder.resolve("MANIFEST.json"),
                manifest.substring(0, files)
                        + manifest.substring(entry, next)
                        + "    }\n  ],\n"
                        + manifest.substring(manifest.indexOf("  \"retired\"")));
    }

    private void change(String path, String right, String wrong) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).containsPattern(right);
        Files.writeString(file, text.replaceFirst(right, wrong));
    }

    private void refused(String message) {
        Ran ran = Ran.of("vectors", "verify", folder.toString());
        assertThat(ran.err())
                .startsWith("touchstone vectors verify: " + message)
                .hasLineCount(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void verify_editedFile_isRefused() throws IOException {
        change(FILE, "\"t\": 1", "\"t\": 0");
        refused(FILE + ": the file was edited: its checksum is ");
    }

    @Test
    void verify_missingFile_isRefused() throws IOException {
        Files.delete(folder.resolve(FILE));
        refused(FILE + ": the file is missing, but MANIFEST.json lists it");
    }

    @Test
    void verify_missingManifest_isRefused() throws IOException {
        Files.delete(folder.resolve("MANIFEST.json"));
        refused("MANIFEST.json: the file is missing");
    }

    @Test
    void verify_unknownFile_isRefused() throws IOException {
        Files.writeString(folder.resolve("v1/step/more.json"), "{}");
        refused("v1/step/more.json: the file is not in MANIFEST.json");
    }

    @Test
    void verify_unknownVersion_isRefused() throws IOException {
        change("MANIFEST.json", "\"version\": 1", "\"version\": 2");
        refused("MANIFEST.json: $.version: expected version 1, the only one known here, got 2");
    }

    @Test
    void verify_fileOfAnotherShape_isRefused() throws IOException {
        changeAndList("\"level\": \"must\"", "\"level\": \"may\"");
        refused(FILE + ": $.cases[0].level: expected must or should, got \"may\"");
    }

    /** With the checksum of the changed file in the manifest. */
    private void changeAndList(String right, String wrong) throws IOException {
        change(FILE, right, wrong);
        String message = Ran.of("vectors", "verify", folder.toString()).err();
        String sum = message.replaceAll("(?s).*its checksum is ([0-9a-f]{64}).*", "$1");
        change("MANIFEST.json", "\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"" + sum + "\"");
    }

    private int verify(StringWriter out, Map<String, String> produced) {
        return new CommandLine(new VectorsVerifyCommand(() -> produced))
                .setOut(new PrintWriter(out))
                .execute(folder.toString());
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(FILE, Files.readString(folder.resolve(FILE)));
        texts.put("MANIFEST.json", Files.readString(folder.resolve("MANIFEST.json")));
        return texts;
    }

    @Test
    void verify_sameFiles_passes() throws IOException {
        StringWriter out = new StringWriter();
        assertThat(verify(out, texts())).isZero();
        assertThat(out.toString()).isEqualTo("12 cases in 1 files are as they should be\n");
    }

    @Test
    void verify_changedValue_isAMismatchForBothVerifiers() throws IOException {
        Map<String, String> before = texts();
        changeAndList("\"value\": \\[\"", "\"value\": [\"1");
        StringWriter out = new StringWriter();
        assertThat(verify(out, before)).isEqualTo(1);
        assertThat(out.toString()).contains(FILE + ": differs from what is computed, first in line ");
        assertThat(out.toString()).contains("the verifier has");
    }

    @Test
    void list_namesEveryCase() {
        Ran ran = Ran.of("vectors", "list", "--format", "csv");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("id,level,anchors,requires,sentence\nschedule/linear-10,must,SCH-1 SCH-2,");
        assertThat(Ran.of("vectors", "list", "--format", "json").out())
                .startsWith("{\"id\":\"schedule/linear-10\",\"level\":\"must\"");
        assertThat(Ran.of("vectors", "list").out()).startsWith("schedule/linear-10 ");
    }

    @Test
    void copy_writesWhatTheProgramCarries() throws IOException {
        Path copy = folder.resolve("a/b");
        assertThat(Ran.of("vectors", "copy", copy.toString()).code()).isZero();
        assertThat(copy.resolve(FILE)).hasSameTextualContentAs(Path.of("testdata", FILE));
        assertThat(copy.resolve("MANIFEST.json")).hasSameTextualContentAs(Path.of("testdata/MANIFEST.json"));
    }

    @Test
    void vectors_withoutCommandOrFolder_saysWhatIsMissing() {
        assertThat(Ran.of("vectors").err()).contains("a command is missing");
        assertThat(Ran.of("vectors").code()).isEqualTo(2);
        assertThat(Ran.of("vectors", "copy").err()).contains("DIR");
        assertThat(Ran.of("vectors", "list", "--format", "jsn").err()).contains("did you mean 'json'?");
    }
}
