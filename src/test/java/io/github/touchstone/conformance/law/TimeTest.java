package io.github.touchstone.conformance.law;

import com.fasterxml.jackson.databind.node.*;
import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.*;
import io.github.touchstone.conformance.protocol.*;
import io.github.touchstone.math.numbers.*;
import io.github.touchstone.samplers.practice.*;
import io.github.touchstone.spec.schedules.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class TimeTest {
    @Test
    void measure() {
        StepConfig c = MeasureTest.config(
                Linear.HO, 1000, new Rule.Ddpm(VarianceType.FIXED_SMALL), PredictionType.EPSILON, 1000);
        BuiltIn b = new BuiltIn("x", "1", Practice::new);
        ObjectNode j = ConfigJson.write(c);
        for (int r = 0; r < 3; r++) {
            long t0 = System.nanoTime();
            new Prober(b, Dtype.FLOAT64, t -> 158).recover(j, 1000, Optional.empty());
            long t1 = System.nanoTime();
            for (int i = 0; i < 400; i++)
                Question.read("step", j, Probe.unit(Rational.ONE).input(999 - i));
            long t2 = System.nanoTime();
            Tolerances tol = Tolerances.of(c, Optional.empty(), LawExaminer.BALLS, Dtype.FLOAT64);
            long t3 = System.nanoTime();
            ReferenceChain<Ball> chain = ReferenceChain.of(c, Optional.empty(), LawExaminer.BALLS);
            long t4 = System.nanoTime();
            TargetedChain tc = new TargetedChain(c, RecoveredLawTest.TARGET, LawExaminer.BALLS);
            tc.spread(chain, tol.accepted());
            long t5 = System.nanoTime();
            System.out.println("recover " + (t1 - t0) / 1000000 + " read400 " + (t2 - t1) / 1000000 + " tol "
                    + (t3 - t2) / 1000000 + " ref " + (t4 - t3) / 1000000 + " spread " + (t5 - t4) / 1000000);
        }
    }
}
