package io.github.trustdoctor.docs;

import java.util.List;

/** A page being written in some format, from top to bottom. Whatever text it is given stays text. */
interface Sheet {

    /**
     * A heading that links can lead to.
     *
     * @param level  2 for a part of the page, 3 and 4 for what is in it
     * @param anchor what links call it; an {@link Anchors anchor}
     */
    void heading(int level, String anchor, Words words);

    void paragraph(Words words);

    /** Links to parts of the page or to other pages. */
    void contents(String label, List<Words> links);

    void list(List<Words> items);

    /** What there is to say of something, each with what it is; what says nothing is left out. */
    void facts(List<Said> facts);

    /** A table; the first column names the rows. */
    void table(String caption, List<String> head, List<List<Words>> rows);

    /** Lines as they stand in a file. */
    void code(String text);

    /** A picture, where the format has pictures. What it shows is said in words, too. */
    void picture(Picture picture);

    /** The whole page. */
    String page(String title);

    /** Ending of the names of pages in this format, such as {@code .html}. */
    String ending();

    /**
     * Something said.
     *
     * @param of    what it is
     * @param lines one or several runs of text
     * @param form  how they are shown
     */
    record Said(String of, List<Words> lines, Form form) {

        /** How lines are shown. */
        enum Form { LINE, LIST, STEPS, CODE }

        static Said line(String of, Words words) {
            return new Said(of, words.isEmpty() ? List.of() : List.of(words), Form.LINE);
        }

        static Said list(String of, List<Words> lines) {
            return new Said(of, lines, Form.LIST);
        }

        static Said steps(String of, List<Words> lines) {
            return new Said(of, lines, Form.STEPS);
        }

        static Said code(String of, String text) {
            return new Said(of, List.of(Words.of(text)), Form.CODE);
        }

        String plain() {
            return lines.get(0).pieces().get(0).text();
        }
    }

    /**
     * A picture.
     *
     * @param svg     the picture as SVG, without scripts and styles
     * @param caption what it shows
     */
    record Picture(String svg, String caption) { }
}
