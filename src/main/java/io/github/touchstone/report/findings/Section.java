package io.github.touchstone.report.findings;

import io.github.touchstone.spec.claims.Claim;
import io.github.touchstone.spec.claims.Claims;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A section of the specification, as a text outside refers to it.
 *
 * @param claim what stands there
 * @param chapter its file below the root of the repository
 */
record Section(Claim claim, String chapter) {
    private static final Pattern CHAPTER = Pattern.compile("spec/[0-9a-z-]+\\.md");

    /** The section of this anchor, if it is one of a chapter on claims. */
    static Optional<Section> of(String anchor) {
        return Claims.all().stream()
                .filter(claim -> claim.anchor().toString().equals(anchor))
                .findFirst()
                .flatMap(claim -> chapter(claim).map(chapter -> new Section(claim, chapter)));
    }

    /** Claims of the literature name a paper for their source: theirs is the chapter of the same letters. */
    private static Optional<String> chapter(Claim claim) {
        Stream<Claim> same =
                Claims.all().stream().filter(other -> letters(other).equals(letters(claim)));
        return Stream.concat(Stream.of(claim), same)
                .map(c -> CHAPTER.matcher(c.source()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static String letters(Claim claim) {
        return claim.anchor().toString().replaceFirst("-\\d+$", "");
    }

    /** The place of its heading, by the rules of the common renderers: small letters, hyphens for blanks, no punctuation. */
    String place() {
        String heading = claim.anchor() + " " + claim.title();
        return chapter + "#"
                + heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-');
    }
}
