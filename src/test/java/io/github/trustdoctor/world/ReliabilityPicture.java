package io.github.trustdoctor.world;

import java.util.Locale;

/** The reliability of probabilities as a picture: what was told against how often it was so. On the diagonal all is well. */
final class ReliabilityPicture {

    private static final int SIDE = 400;
    private static final int EDGE = 60;

    private ReliabilityPicture() { }

    /** An SVG image, readable on light and dark ground. */
    static String of(Calibration calibration) {
        StringBuilder svg = new StringBuilder();
        int all = SIDE + 2 * EDGE;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(all).append(' ').append(all)
                .append("\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\" aria-label=\"").append(calibration).append("\">\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        line(svg, 0, 0, 1, 1, "#999999");
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            line(svg, tenth / 10.0, 0, tenth / 10.0, 1, "#e5e5e5");
            line(svg, 0, tenth / 10.0, 1, tenth / 10.0, "#e5e5e5");
            text(svg, x(tenth / 10.0), EDGE + SIDE + 20, "middle", tenth * 10 + " %");
            text(svg, EDGE - 8, y(tenth / 10.0) + 4, "end", tenth * 10 + " %");
        }
        int most = calibration.bins().stream().mapToInt(Calibration.Bin::cases).max().orElse(1);
        for (Calibration.Bin bin : calibration.bins()) {
            double radius = 3 + 9 * Math.sqrt((double) bin.cases() / most);
            svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#1f6fb2\" fill-opacity=\"0.75\">"
                    + "<title>told %.1f %%, there %.1f %%, %d cases</title></circle>\n", x(bin.told()), y(bin.there()), radius,
                    100 * bin.told(), 100 * bin.there(), bin.cases()));
        }
        text(svg, EDGE + SIDE / 2.0, EDGE + SIDE + 45, "middle", "probability told for an open cause");
        svg.append("<g transform=\"rotate(-90 18 ").append(EDGE + SIDE / 2).append(")\">");
        text(svg, 18, EDGE + SIDE / 2.0, "middle", "share of cases in which it is there");
        svg.append("</g>\n");
        text(svg, EDGE, 24, "start", String.format(Locale.ROOT, "Expected calibration error %.4f", calibration.error()));
        text(svg, EDGE, 42, "start", "The larger a circle, the more cases it stands for.");
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2, String colour) {
        svg.append(String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n", x(x1), y(y1),
                x(x2), y(y2), colour));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text));
    }

    private static double x(double share) {
        return EDGE + SIDE * share;
    }

    private static double y(double share) {
        return EDGE + SIDE * (1 - share);
    }
}
