package io.github.touchstone.study.advisor;

import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Panel;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.findings.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The schedule with the least divergence, and what it gains over those in use (spec chapter 37).
 *
 * @param asked the question; if empty, a table of questions that covers the four rules, spectra and a mixture
 */
public record AdvisorStudy(Optional<Question> asked) implements Study {
    /** The study that {@code study all} runs. */
    public static final AdvisorStudy DESIGNED = new AdvisorStudy(Optional.empty());

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public String title() {
        return "The schedule with the least divergence";
    }

    @Override
    public Findings run(Scale scale, Progress progress) {
        if (asked.isPresent()) {
            Question question = asked.get();
            Answered answered = Sweep.over(
                            List.of(question),
                            progress,
                            q -> Answered.of(q.target().text(), q))
                    .get(0);
            return SingleAnswer.of(answered);
        }
        Design design = new Design(scale);
        List<Design.Asked> free = design.free();
        List<Design.Asked> questions = new ArrayList<>(design.pinned());
        int pinned = questions.size();
        questions.addAll(free);
        List<Answered> answers = Sweep.over(
                questions,
                progress,
                asked -> asked.question().ends().last().isEmpty()
                        ? new Answered(asked.label(), Advisor.advise(asked.question()), List.of())
                        : Answered.of(asked.label(), asked.question()));
        return findings(design, answers.subList(0, pinned), answers.subList(pinned, answers.size()));
    }

    private static Findings findings(Design design, List<Answered> pinned, List<Answered> free) {
        Verdicts verdicts = new Verdicts(design, pinned, free);
        List<Answered> all = new ArrayList<>(pinned);
        all.addAll(free);
        Answered example = verdicts.at(Design.POWER, Rule.DDIM, design.headline());
        return new Findings(
                "Which schedule of T steps gives a sampler with the exact score the least divergence from its target, what is gained over the"
                        + " schedules in use, and how far from the best can the answer be?",
                Texts.method(Texts.DESIGN),
                verdicts.headlines(),
                verdicts.findings(),
                Texts.LIMITS,
                Tables.data(all),
                Tables.print(pinned),
                figure(verdicts, example),
                BetasFiles.of(example.advice(), "betas"));
    }

    private static Figure figure(Verdicts verdicts, Answered example) {
        List<Panel> panels = List.of(
                Figures.schedules(
                        "eigenvalues " + Design.POWER + ", DDIM, T = "
                                + example.advice().question().steps(),
                        example),
                Figures.divergences("the same, DDIM", verdicts.along(Design.POWER, Rule.DDIM)),
                Figures.divergences("the same, DDPM fixed-large", verdicts.along(Design.POWER, Rule.LARGE)),
                Figures.divergences("two modes, DDPM fixed-large", verdicts.along(Design.MIXTURE, Rule.LARGE)));
        return new Figure(
                "The advised schedule beside others, and its divergence. Linear: trained with 1000 steps, of which T are visited, the last among"
                        + " them. Equal-angle: the tangent law for the geometric mean of the eigenvalues, with the same abar_T = 1e-5.",
                panels);
    }
}
