package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.touchstone.conformance.Suite;
import io.github.touchstone.spec.claims.Claim;
import io.github.touchstone.spec.claims.Claims;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsCommandTest {
    @Test
    void claims_all_oneLineEach() {
        List<String> lines = Ran.line("claims").out().lines().toList();
        assertThat(lines).hasSize(Claims.all().size() + 1);
        for (Claim claim : Claims.all()) {
            assertThat(lines).anyMatch(line -> line.startsWith(claim.anchor() + " ") && line.contains(claim.title()));
        }
    }

    @Test
    void claims_status_filters() {
        assertThat(Ran.line("claims --status claim").out().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.matches("[A-Z]+-\\d+ +claim .*"));
    }

    @Test
    void claims_json_namesTheChecksOfTheSuite() throws Exception {
        String first = Ran.line("claims --format json")
                .out()
                .lines()
                .filter(line -> line.startsWith("{\"anchor\":\"GAUSS-5\""))
                .findFirst()
                .orElseThrow();
        String what = Suite.checks().stream()
                .filter(check -> check.anchor().toString().equals("GAUSS-5"))
                .findFirst()
                .orElseThrow()
                .what();
        assertThat(new ObjectMapper().readTree(first).get("checks").get(0).textValue())
                .isEqualTo(what);
        assertThat(Ran.line("claims --format csv").out().lines().findFirst())
                .contains("anchor,title,status,statement,source,checks,tests");
    }
}
