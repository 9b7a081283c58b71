package io.github.touchstone.samplers.certified;

import io.github.touchstone.math.numbers.*;
import io.github.touchstone.samplers.*;
import io.github.touchstone.spec.schedules.*;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.List;

final class CertifiedTimes {
    static Rational q(String s) { return Rational.parse(s); }
    static MixtureTarget.Component c(String w, String m, String v) {
        return MixtureTarget.Component.onLine(q(w), q(m), q(v));
    }
    static final MixtureTarget REF = new MixtureTarget(List.of(c("1/2","-2","1/4"), c("1/2","2","1/4")));
    static final MixtureTarget TRI = new MixtureTarget(List.of(c("1/2","-2","1/4"), c("3/10","1/2","9/25"), c("1/5","5/2","4/25")));
    static final MixtureTarget ONE = new MixtureTarget(List.of(c("1","2","1/4")));
    public static void main(String[] a) {
        MixtureTarget t = a[0].equals("ref") ? REF : a[0].equals("one") ? ONE : TRI;
        ScheduleFamily f = a[1].startsWith("lin") ? Linear.HO : a[1].startsWith("strong") ? new Linear(Rational.of(1,1000), Rational.of(1,5)) : Logistic.DEFAULT;
        int stop = Integer.parseInt(a[3]);
        for (String n : a[2].split(",")) {
            for (boolean fwd : new boolean[] {true, false}) {
                long s = System.nanoTime();
                try {
                    CertifiedKl k = CertifiedLine.evaluate(t, new DdpmTheory(), f, Integer.parseInt(n), stop, fwd);
                    System.out.println(a[0] + " " + f.name() + " T=" + n + " fwd=" + fwd + " " + Decimals.print(k.value(), 30) + " digits "
                        + Decimals.certifiedDigits(k.value(), 40) + " " + (System.nanoTime() - s) / 1e9 + " s, grid " + k.gridPoints() + ", nodes " + k.nodes() + " | " + k.parts());
                } catch (RuntimeException e) {
                    System.out.println(n + " " + e + " " + (System.nanoTime() - s) / 1e9 + " s");
                    if (a.length > 4) e.printStackTrace();
                }
            }
        }
    }
}
