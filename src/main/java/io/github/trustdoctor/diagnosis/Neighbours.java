package io.github.trustdoctor.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * Unites what several packs say of one cause: a neighbour of one that another treats. Where both say the same, or only one of
 * them has decided, the pack that treats it speaks. Where one confirms what the other rules out, nothing is decided: both are
 * open and disputed, and both are shown.
 */
final class Neighbours {

    private Neighbours() { }

    static List<Standing> united(List<Standing> standings) {
        List<Standing> united = new ArrayList<>(standings);
        for (Standing neighbour : standings) {
            List<String> by = neighbour.cause().treatedBy();
            List<Standing> treating = by.isEmpty() ? List.of()
                    : standings.stream().filter(other -> by.contains(other.pack() + '/' + other.cause().id())).toList();
            if (!treating.isEmpty()) {
                unite(neighbour, treating, united);
            }
        }
        return united;
    }

    private static void unite(Standing neighbour, List<Standing> treating, List<Standing> united) {
        Verdict theirs = verdict(treating);
        if (neighbour.verdict() != Verdict.OPEN && theirs != Verdict.OPEN && neighbour.verdict() != theirs) {
            united.replaceAll(one -> one == neighbour || treating.contains(one) ? one.contradicted() : one);
        } else if (neighbour.verdict() != Verdict.CONFIRMED || theirs == Verdict.CONFIRMED) {
            united.remove(neighbour);
        }
    }

    /** Of several causes that a neighbour may be, one is enough; it is none if they are all ruled out. */
    private static Verdict verdict(List<Standing> treating) {
        boolean open = false;
        for (Standing one : treating) {
            if (one.verdict() == Verdict.CONFIRMED) {
                return Verdict.CONFIRMED;
            }
            open |= one.verdict() == Verdict.OPEN;
        }
        return open ? Verdict.OPEN : Verdict.RULED_OUT;
    }
}
