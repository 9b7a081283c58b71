package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.VectorFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All files of one version, with the manifest that lists them (spec VEC-6).
 *
 * @param files in the order of the manifest
 */
public record VectorSet(List<VectorFile> files) {
    /** The name of the manifest. */
    public static final String MANIFEST = "MANIFEST.json";

    /** The folder of this version. */
    public static final String FOLDER = "v" + VectorFile.VERSION;

    /** Copies the list. */
    public VectorSet {
        files = List.copyOf(files);
    }

    /** Makes all files afresh. */
    public static VectorSet produced() {
        return of(Producers.all());
    }

    /** The files of these producers. */
    static VectorSet of(List<Producer> producers) {
        List<VectorFile> files = new ArrayList<>();
        for (Producer producer : producers) {
            files.addAll(producer.files());
        }
        return new VectorSet(files);
    }

    /** The texts of all files by path below the folder of the manifest, the manifest last. */
    public Map<String, String> texts(String toolVersion) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(FOLDER + "/" + file.path(), file.text()));
        texts.put(MANIFEST, Manifest.text(files, texts, toolVersion));
        return texts;
    }
}
