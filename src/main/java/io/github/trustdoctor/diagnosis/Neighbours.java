package io.github.trustdoctor.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Unites what several packs say of one cause: a neighbour of one that another treats. The pack that treats it speaks, for it
 * knows more. Where one confirms what the other rules out, nothing is decided: both are open and disputed, and both are shown.
 * One that another pack divides into several may be confirmed while nothing tells which of them it is; then it stays. It is
 * often narrower than they are, so that to rule it out denies none of them.
 */
final class Neighbours {

    private Neighbours() { }

    static List<Standing> united(List<Standing> standings) {
        List<Standing> united = new ArrayList<>(standings);
        Map<String, Standing> byName = new HashMap<>();
        standings.forEach(standing -> byName.put(standing.pack() + '/' + standing.cause().id(), standing));
        for (Standing neighbour : standings) {
            List<Standing> treating = new ArrayList<>();
            for (String by : neighbour.cause().treatedBy()) {
                Standing one = byName.get(by);
                if (one != null) {
                    treating.add(one);
                }
            }
            if (!treating.isEmpty()) {
                unite(neighbour, treating, united);
            }
        }
        return united;
    }

    private static void unite(Standing neighbour, List<Standing> treating, List<Standing> united) {
        Verdict theirs = verdict(treating);
        boolean whole = treating.size() == neighbour.cause().treatedBy().size();
        boolean denied = neighbour.verdict() == Verdict.CONFIRMED && theirs == Verdict.RULED_OUT && whole;
        boolean denies = neighbour.verdict() == Verdict.RULED_OUT && theirs == Verdict.CONFIRMED && treating.size() == 1 && whole;
        if (denied || denies) {
            united.replaceAll(one -> one == neighbour || treating.contains(one) ? one.contradicted() : one);
        } else if (neighbour.verdict() != Verdict.CONFIRMED || theirs == Verdict.CONFIRMED || treating.size() == 1 && whole) {
            united.remove(neighbour);
        }
    }

    /** Of several causes that a neighbour may be, one is enough, if it is not there for some controllers only; it is none if they are all ruled out. */
    private static Verdict verdict(List<Standing> treating) {
        boolean open = false;
        for (Standing one : treating) {
            if (one.verdict() == Verdict.CONFIRMED && !one.partial()) {
                return Verdict.CONFIRMED;
            }
            open |= one.verdict() != Verdict.RULED_OUT;
        }
        return open ? Verdict.OPEN : Verdict.RULED_OUT;
    }
}
