package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Step;
import java.util.ArrayList;
import java.util.List;

/** Groups a plan by its alternatives. */
final class Choices {

    private Choices() { }

    /** The plan in its order; steps of the same choice stand together at the place of the first of them. */
    static List<List<Step>> of(List<Step> plan) {
        List<List<Step>> choices = new ArrayList<>();
        for (Step step : plan) {
            List<Step> group = step.choice().isEmpty() ? null : ofChoice(choices, step.choice());
            if (group == null) {
                group = new ArrayList<>();
                choices.add(group);
            }
            group.add(step);
        }
        return choices;
    }

    private static List<Step> ofChoice(List<List<Step>> choices, String choice) {
        for (List<Step> group : choices) {
            if (group.get(0).choice().equals(choice)) {
                return group;
            }
        }
        return null;
    }

    /** The preconditions, caveats and side effects that all alternatives have in common. */
    static List<String> shared(List<Step> choice) {
        List<String> shared = new ArrayList<>(besides(choice.get(0)));
        for (Step step : choice) {
            shared.retainAll(besides(step));
        }
        return shared;
    }

    private static List<String> besides(Step step) {
        List<String> texts = new ArrayList<>();
        for (List<Step.Advice> lines : List.of(step.preconditions(), step.caveats(), step.sideEffects())) {
            for (Step.Advice line : lines) {
                texts.add(line.text());
            }
        }
        return texts;
    }

    /** The letter of a place in the plan, from 0. */
    static String letter(int place) {
        String letter = Character.toString((char) ('a' + place % 26));
        return place < 26 ? letter : letter + place / 26;
    }

    /** What else mends all that a step mends, such as {@code " So does b."}; empty if nothing does. */
    static String instead(List<List<Step>> choices, Step step) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            List<Step> choice = choices.get(i);
            boolean own = !step.choice().isEmpty() && step.choice().equals(choice.get(0).choice());
            for (int k = 0; k < choice.size() && !own; k++) {
                if (choice.get(k) != step && choice.get(k).fixes().containsAll(step.fixes())) {
                    out.append(out.length() == 0 ? " So does " : " or ").append(letter(i))
                            .append(choice.size() > 1 ? " " + (char) ('A' + k) : "");
                }
            }
        }
        return out.length() == 0 || step.fixes().isEmpty() ? "" : out.append('.').toString();
    }

    /** A text with a full stop, unless it ends in a sign of its own. */
    static String sentence(String text) {
        char end = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        return end == '.' || end == '!' || end == '?' || end == ':' ? text : text + '.';
    }
}
