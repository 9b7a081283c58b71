package io.github.touchstone.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The catalogue of faults as a whole (FLT-1). */
class CatalogueTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");

    private final List<Fault> faults = Catalogue.faults();

    @Test
    void faults_areManyAndNamedApart() {
        assertThat(faults).hasSizeGreaterThanOrEqualTo(80);
        assertThat(faults)
                .extracting(Fault::label)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9-]+"));
        assertThat(faults)
                .extracting(fault -> fault.part() + fault.facts().sentence())
                .doesNotHaveDuplicates();
    }

    @Test
    void faults_ofEveryPart() {
        assertThat(faults).extracting(Fault::part).contains(Part.values());
    }

    @Test
    void facts_nameAnAreaAndReportsByTheirAddress() {
        Pattern report = Pattern.compile("https://github\\.com/[\\w.-]+/[\\w.-]+/(issues|pull)/[0-9]+");
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.facts().seenBy()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(fault.facts().issues()).doesNotHaveDuplicates().allMatch(report.asMatchPredicate());
        });
    }

    @Test
    void specification_listsTheFaultsInTheirOrder() throws Exception {
        List<String> listed = ROW.matcher(Files.readString(Path.of("spec/17-faults.md")))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertThat(listed).isEqualTo(faults.stream().map(Fault::label).toList());
    }
}
