package io.github.trustdoctor.docs;

import io.github.trustdoctor.packs.Cause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which causes mask which. Causes that mask the same and are masked by the same are one box. */
final class MaskGraph {

    /**
     * Causes that stand alike.
     *
     * @param causes   in the order of the pack
     * @param maskedBy ids of the causes that mask each of them
     */
    record Box(List<Cause> causes, Set<String> maskedBy) {

        boolean masks(Box other) {
            return other.maskedBy.contains(causes.get(0).id());
        }
    }

    private final List<Box> boxes;

    private MaskGraph(List<Box> boxes) {
        this.boxes = boxes;
    }

    static MaskGraph of(List<Cause> causes) {
        Set<String> ids = causes.stream().map(Cause::id).collect(Collectors.toSet());
        Function<Cause, Set<String>> maskedBy = cause -> cause.maskedBy().stream().filter(ids::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Function<Cause, Set<String>> masked = cause -> causes.stream().filter(other -> other.maskedBy().contains(cause.id()))
                .map(Cause::id).collect(Collectors.toSet());
        Map<List<Set<String>>, List<Cause>> alike = new LinkedHashMap<>();
        for (Cause cause : causes) {
            List<Set<String>> ties = List.of(maskedBy.apply(cause), masked.apply(cause));
            if (!ties.get(0).isEmpty() || !ties.get(1).isEmpty()) {
                alike.computeIfAbsent(ties, none -> new ArrayList<>()).add(cause);
            }
        }
        return new MaskGraph(alike.entrySet().stream().map(same -> new Box(same.getValue(), same.getKey().get(0))).toList());
    }

    List<Box> boxes() {
        return boxes;
    }

    /** The boxes from left to right, each behind all that mask it; none if causes mask each other round in a circle. */
    List<List<Box>> columns() {
        Map<Box, Integer> column = new HashMap<>();
        boxes.forEach(box -> column.put(box, 0));
        boolean moved = true;
        for (int round = 0; moved; round++) {
            if (round > boxes.size()) {
                return List.of();
            }
            moved = false;
            for (Box box : boxes) {
                int place = boxes.stream().filter(other -> other.masks(box)).mapToInt(other -> column.get(other) + 1).max().orElse(0);
                moved |= column.put(box, place) != place;
            }
        }
        int last = column.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        List<List<Box>> columns = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            int place = i;
            columns.add(boxes.stream().filter(box -> column.get(box) == place).toList());
        }
        return columns;
    }

    /** Whether an arrow is to be drawn: none where others lead there already, if it is so everywhere that those who follow them are right. */
    boolean drawn(Box from, Box to) {
        return from.masks(to) && !(closed() && boxes.stream().anyMatch(between -> from.masks(between) && between.masks(to)));
    }

    private boolean closed() {
        return boxes.stream().allMatch(one -> boxes.stream().filter(one::masks)
                .allMatch(next -> boxes.stream().filter(next::masks).allMatch(one::masks)));
    }
}
