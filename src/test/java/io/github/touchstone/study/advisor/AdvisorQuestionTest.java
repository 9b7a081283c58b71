package io.github.touchstone.study.advisor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AdvisorQuestionTest {
    private static void assertRejected(ThrowingCallable asking, String component, String message) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        InvalidQuestionException.class,
                        e -> org.assertj.core.api.Assertions.assertThat(e.component())
                                .isEqualTo(component))
                .hasMessageContaining(message);
    }

    @Test
    void question_withoutAnAnswer_isRefusedByItsComponent() {
        assertRejected(() -> Questions.pinned("gaussian:1", Rule.DDIM, 0), "steps", "got 0");
        assertRejected(() -> Questions.pinned("gaussian:1", Rule.DDIM, 1001), "steps", "got 1001");
        assertRejected(() -> Questions.of("gaussian:1", Rule.DDIM, 5, true, 2, Ends.DEFAULT), "stop", "must be 0 or 1");
        assertRejected(
                () -> Questions.of("gaussian:1", Rule.DDIM, 5, true, 1, Ends.DEFAULT), "first", "abar_1 must be given");
        assertRejected(() -> Questions.pinned("gaussian:1,0", Rule.DDIM, 5), "target", "an eigenvalue is 0");
        assertRejected(() -> Questions.free("points:-1,1", Rule.DDIM, 5), "last", "a free end");
        assertRejected(() -> Questions.ends("1/4", "1/2"), "first", "must be above");
        assertRejected(() -> Questions.ends("1/4", "0"), "last", "must be in [1e-12");
        assertRejected(
                () -> Questions.of("gaussian:1", Rule.DDIM, 1, true, 0, Questions.ends("1/2", "1/4")),
                "steps",
                "at least 2");
        assertRejected(
                () -> new Ends(Optional.of(io.github.touchstone.math.numbers.Rational.ONE), Optional.empty()),
                "first",
                "must be in [1e-12");
    }
}
