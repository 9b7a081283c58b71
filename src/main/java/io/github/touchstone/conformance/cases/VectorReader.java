package io.github.touchstone.conformance.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads vector files: closed, and held to what the parts of a file say of each other (spec VEC-1). */
final class VectorReader {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern ANCHOR = Pattern.compile("[A-Z]+-[1-9][0-9]*");

    private VectorReader() {}

    static VectorFile read(JsonPlace root) {
        root.closed("format", "version", "area", "group", "title", "notes", "cases");
        if (!root.required("format").text().equals(VectorFile.FORMAT)) {
            throw root.required("format").wrong("\"" + VectorFile.FORMAT + "\"");
        }
        if (root.required("version").integer(1) != VectorFile.VERSION) {
            throw root.required("version").wrong("version " + VectorFile.VERSION + ", the only one known here");
        }
        String area = slug(root.required("area"));
        Map<String, Note> notes = notes(root.required("notes"));
        List<Case> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> flags = new HashSet<>();
        for (JsonPlace place : root.required("cases").entries()) {
            Case c = oneCase(place, area, notes.keySet());
            if (!ids.add(c.id())) {
                throw place.required("id").wrong("an id that no other case has");
            }
            flags.addAll(c.notes());
            cases.add(c);
        }
        for (String flag : notes.keySet()) {
            if (!flags.contains(flag)) {
                throw root.required("notes").required(flag).wrong("a note that a case names");
            }
        }
        return new VectorFile(
                area, slug(root.required("group")), root.required("title").text(), notes, cases);
    }

    private static String slug(JsonPlace place) {
        if (!SLUG.matcher(place.text()).matches()) {
            throw place.wrong("small letters, digits and hyphens");
        }
        return place.text();
    }

    private static Map<String, Note> notes(JsonPlace place) {
        Map<String, Note> notes = new TreeMap<>();
        for (String flag : place.names()) {
            JsonPlace note = place.required(flag).closed("failure", "effect", "issue");
            notes.put(
                    flag,
                    new Note(
                            note.required("failure").text(),
                            note.required("effect").text(),
                            note.optional("issue").map(JsonPlace::text)));
        }
        return notes;
    }

    private static Case oneCase(JsonPlace place, String area, Set<String> flags) {
        place.closed("id", "level", "anchors", "op", "sentence", "requires", "notes", "config", "input", "expect");
        JsonPlace id = place.required("id");
        if (!id.text().startsWith(area + "/")
                || !SLUG.matcher(id.text().substring(area.length() + 1)).matches()) {
            throw id.wrong("\"" + area + "/\" and small letters, digits and hyphens");
        }
        for (JsonPlace anchor : place.required("anchors").entries()) {
            if (!ANCHOR.matcher(anchor.text()).matches()) {
                throw anchor.wrong("an anchor such as \"DDIM-1\"");
            }
        }
        for (JsonPlace flag : place.required("notes").entries()) {
            if (!flags.contains(flag.text())) {
                throw flag.wrong("a flag that the file explains under \"notes\"");
            }
        }
        Map<String, Expectation> expect = new LinkedHashMap<>();
        JsonPlace expected = place.required("expect");
        expected.names().forEach(name -> expect.put(name, ExpectationReader.read(expected.required(name))));
        String op = place.required("op").text();
        JsonPlace config = place.required("config");
        JsonPlace input = place.required("input");
        QuestionReader.read(place.required("op"), config, input);
        List<String> requires = place.required("requires").sortedTexts();
        List<String> derived = Requirements.of(op, config.object(), input.object(), expect.keySet());
        if (!requires.equals(derived)) {
            throw place.required("requires").wrong("what the question needs, " + derived);
        }
        return new Case(
                id.text(),
                level(place.required("level")),
                place.required("anchors").texts(),
                op,
                place.required("sentence").text(),
                requires,
                place.required("notes").texts(),
                config.object(),
                input.object(),
                expect);
    }

    private static Level level(JsonPlace place) {
        for (Level level : Level.values()) {
            if (level.label().equals(place.text())) {
                return level;
            }
        }
        throw place.wrong("must or should");
    }
}
