package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Notes;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.Requirements;
import io.github.touchstone.conformance.cases.VectorFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The cases of one file as they are written down. */
final class Group {
    private final String area;
    private final String name;
    private final String title;
    private final Expectations expectations;
    private final List<Case> cases = new ArrayList<>();

    Group(String area, String name, String title, Expectations expectations) {
        this.area = area;
        this.name = name;
        this.title = title;
        this.expectations = expectations;
    }

    /**
     * What a case says besides its question.
     *
     * @param slug the second half of the id
     * @param level how binding
     * @param sentence the requirement
     * @param anchors the sections tested
     * @param flags of the notes
     */
    record Words(String slug, Level level, String sentence, List<String> anchors, List<String> flags) {}

    /** A case with all outputs of its question. */
    void add(Words words, Question question) {
        add(words, question, expectations.of(question));
    }

    /** A case with these outputs. */
    void add(Words words, Question question, Map<String, Expectation> expect) {
        cases.add(new Case(
                area + "/" + words.slug(),
                words.level(),
                words.anchors(),
                question.op(),
                words.sentence(),
                Requirements.of(question.op(), question.configJson(), question.inputJson(), expect.keySet()),
                words.flags(),
                question.configJson(),
                question.inputJson(),
                expect));
    }

    /** The file. */
    VectorFile file() {
        SortedSet<String> flags = new TreeSet<>();
        cases.forEach(c -> flags.addAll(c.notes()));
        return new VectorFile(area, name, title, Notes.of(flags), cases);
    }
}
