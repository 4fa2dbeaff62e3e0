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
 * @param settles   ids of the open causes that its answers can decide
 * @param answers   what each answer would mean
 * @param claims    ids of the claims that it rests on
 * @param ofArticle true if the article says so, false if experts add it
 */
public record NextCheck(String check, String title, String command, String on, int minutes, String rights,
                        List<String> settles, List<Answer> answers, List<String> claims, boolean ofArticle) {

    /**
     * One possible answer.
     *
     * @param answer what the command prints
     * @param means  what that would mean
     */
    public record Answer(String answer, String means) { }
}
