package io.github.touchstone.conformance.cases;

import java.util.List;

/** Makes the cases of one area, always the same (spec VEC-6). */
public interface Producer {
    /** The first half of the ids, and the folder of the files. */
    String area();

    /** The files, in order. */
    List<VectorFile> files();
}
