package io.github.trustdoctor.diagnosis;

import java.util.List;

/**
 * One observation worth making next.
 *
 * @param check     id of the check
 * @param title     the question
 * @param command   the command
 * @param on        where to run it
 * @param minutes   how long it takes
 * @param rights    the rights it needs; empty if none
 * @param telling   what it is expected to gain in a minute, in bits, rounded to thousandths: the doubt that goes, and ten bits
 *                  for a verdict where there is none; 0 if its answers change nothing
 * @param settles   ids of the causes that some answer decides or, if none does, makes more or less probable
 * @param answers   what can come of it, and what each would make of the verdict
 * @param claims    ids of the claims that it rests on
 * @param ofArticle true if the article says so, false if experts add it
 */
public record NextCheck(String check, String title, String command, String on, int minutes, String rights,
                        double telling, List<String> settles, List<Answer> answers, List<String> claims,
                        boolean ofArticle) {

    /**
     * One possible answer.
     *
     * @param answer  what the command prints
     * @param outcome what the diagnosis would come to
     * @param shifts  the causes whose verdict it would change, in their new order
     * @param note    what else to mind; empty if nothing
     */
    public record Answer(String answer, Outcome outcome, List<Shift> shifts, String note) { }
}
