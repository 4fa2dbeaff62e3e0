package io.github.trustdoctor.docs;

import io.github.trustdoctor.docs.MaskGraph.Box;
import io.github.trustdoctor.packs.Cause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws which causes mask which, from left to right. */
final class MaskPicture {

    private static final int LETTER = 8;
    private static final int LINE = 20;
    private static final int ROOM = 12;
    private static final int BETWEEN_COLUMNS = 64;
    private static final int BETWEEN_ROWS = 16;
    private static final int LONGEST = 44;
    private static final int WIDE_FROM = 0x1100;
    private static final String CAPTION = "What masks what: until all that stands before it is gone, how a logon ends tells nothing of a cause.";

    /** Where a box is. */
    private record Place(int x, int y, int width, int height) { }

    private final MaskGraph graph;
    private final List<List<Box>> columns;
    private final Map<Box, Place> places = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int width;
    private int height;

    private MaskPicture(MaskGraph graph) {
        this.graph = graph;
        this.columns = graph.columns();
    }

    /** The picture; none if nothing masks anything, or causes mask each other round in a circle. */
    static Optional<Sheet.Picture> of(List<Cause> causes) {
        MaskPicture picture = new MaskPicture(MaskGraph.of(causes));
        return picture.columns.isEmpty() ? Optional.empty() : Optional.of(new Sheet.Picture(picture.svg(), CAPTION));
    }

    private String svg() {
        height = columns.stream().mapToInt(MaskPicture::height).max().orElse(0) + 2;
        int x = 1;
        for (List<Box> column : columns) {
            place(column, x);
            x = width + BETWEEN_COLUMNS;
        }
        width++;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" width=\"")
                .append(width).append("\" role=\"img\" aria-labelledby=\"masks-title masks-text\">\n<title id=\"masks-title\">What masks what</title>\n")
                .append("<desc id=\"masks-text\">").append(HtmlSheet.escaped(inWords())).append("</desc>\n");
        graph.boxes().forEach(from -> graph.boxes().stream().filter(to -> graph.drawn(from, to)).forEach(to -> arrow(places.get(from), places.get(to))));
        graph.boxes().forEach(this::box);
        return out.append("</svg>\n").toString();
    }

    /** Places the boxes of a column below each other, in the middle of the picture. */
    private void place(List<Box> column, int x) {
        int wide = column.stream().flatMap(box -> box.causes().stream()).mapToInt(cause -> columns(label(cause))).max().orElse(0)
                * LETTER + 2 * ROOM;
        int y = (height - height(column)) / 2;
        for (Box box : column) {
            places.put(box, new Place(x, y, wide, height(box)));
            y += height(box) + BETWEEN_ROWS;
        }
        width = x + wide;
    }

    private static int height(List<Box> column) {
        return column.stream().mapToInt(MaskPicture::height).sum() + (column.size() - 1) * BETWEEN_ROWS;
    }

    private static int height(Box box) {
        return box.causes().size() * LINE + ROOM;
    }

    private static int columns(String label) {
        return label.codePoints().map(c -> c < WIDE_FROM ? 1 : 2).sum();
    }

    private static String label(Cause cause) {
        int[] letters = cause.name().codePoints().toArray();
        return letters.length <= LONGEST ? cause.name() : new String(letters, 0, LONGEST - 3) + "...";
    }

    private void arrow(Place from, Place to) {
        int x1 = from.x + from.width;
        int y1 = from.y + from.height / 2;
        int x2 = to.x;
        int y2 = to.y + to.height / 2;
        int half = BETWEEN_COLUMNS / 2;
        out.append("<path class=\"arrow\" d=\"M").append(x1).append(' ').append(y1).append(" C").append(x1 + half).append(' ').append(y1).append(' ')
                .append(x2 - half).append(' ').append(y2).append(' ').append(x2 - 8).append(' ').append(y2).append("\"/>\n")
                .append("<path class=\"head\" d=\"M").append(x2).append(' ').append(y2).append(" l-10 -5 v10 z\"/>\n");
    }

    private void box(Box box) {
        Place place = places.get(box);
        out.append("<rect x=\"").append(place.x).append("\" y=\"").append(place.y).append("\" width=\"").append(place.width)
                .append("\" height=\"").append(place.height).append("\" rx=\"4\"/>\n");
        int y = place.y + ROOM / 2 + LINE * 3 / 4;
        for (Cause cause : box.causes()) {
            out.append("<text x=\"").append(place.x + ROOM).append("\" y=\"").append(y).append("\">")
                    .append(HtmlSheet.escaped(label(cause))).append("</text>\n");
            y += LINE;
        }
    }

    private String inWords() {
        return graph.boxes().stream().filter(box -> !box.maskedBy().isEmpty()).map(box -> names(box) + ": masked by "
                + graph.boxes().stream().filter(other -> other.masks(box)).map(MaskPicture::names).collect(Collectors.joining(", ")) + '.')
                .collect(Collectors.joining(" "));
    }

    private static String names(Box box) {
        return box.causes().stream().map(Cause::name).collect(Collectors.joining(", "));
    }
}
