package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.List;

/** Divergences between target and output, and what no schedule can beat (spec LAW-7). */
public final class BoundCases implements Producer {
    private static final List<SpectralTarget> TARGETS =
            List.of(SpectralTarget.WIDE, SpectralTarget.PLANE, SpectralTarget.SPACE);

    @Override
    public String area() {
        return "bound";
    }

    @Override
    public List<VectorFile> files() {
        List<VectorFile> files = new ArrayList<>(ofShortChains());
        files.add(trained());
        return files;
    }

    /** Quick to make. */
    static List<VectorFile> ofShortChains() {
        return List.of(divergences("short", "Divergences on a chain of 20 steps", List.of(ChainSetup.SHORT)));
    }

    private static VectorFile divergences(String name, String title, List<ChainSetup> setups) {
        LawGroup group = new LawGroup("bound", name, title);
        for (ChainSetup setup : setups) {
            for (SpectralTarget target : TARGETS) {
                group.bound(setup.ddpm(VarianceType.FIXED_SMALL), target);
                group.bound(setup.ddim("0"), target);
            }
            group.bound(setup.ddpm(VarianceType.FIXED_LARGE), SpectralTarget.PLANE);
            group.bound(setup.ddim("0.5"), SpectralTarget.PLANE);
            group.bound(setup.ending(FinalAlpha.FIRST).ddim("0"), SpectralTarget.PLANE);
        }
        return group.file();
    }

    private static VectorFile trained() {
        return divergences(
                "practice",
                "Divergences on schedules of 1000 timesteps, 25 of them visited",
                List.of(
                        ChainSetup.LINEAR.visiting(new TimestepSpacing.Trailing(), 25),
                        ChainSetup.COSINE.visiting(new TimestepSpacing.Leading(0), 25)));
    }
}
