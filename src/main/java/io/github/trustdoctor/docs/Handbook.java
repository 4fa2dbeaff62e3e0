package io.github.trustdoctor.docs;

import io.github.trustdoctor.packs.Pack;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The pages of packs: one for each, and one that leads to them, each as HTML and as Markdown. */
public final class Handbook {

    /** The name of the page that leads to the others, without its ending. */
    static final String INDEX = "index";

    private Handbook() { }

    /**
     * The pages, by the name of the file of each; the same for the same packs, in whatever order.
     *
     * @param packs packs, each with an {@link #isName id that can name a page}
     */
    public static SortedMap<String, String> pages(List<Documented> packs) {
        List<Documented> sorted = packs.stream().sorted(Comparator.comparing(documented -> documented.pack().id())).toList();
        SortedMap<String, String> pages = new TreeMap<>();
        for (Supplier<Sheet> format : List.<Supplier<Sheet>>of(HtmlSheet::new, MarkdownSheet::new)) {
            Sheet index = format.get();
            pages.put(INDEX + index.ending(), index(sorted.stream().map(Documented::pack).toList(), index));
            sorted.forEach(documented -> pages.put(documented.pack().id() + index.ending(), PackPage.of(documented, format.get())));
        }
        return pages;
    }

    /** Whether an id can be the name of a page: words of small letters and digits with hyphens between them, not {@code index}. */
    public static boolean isName(String id) {
        return id.matches("[a-z0-9]+(-[a-z0-9]+)*") && !id.equals(INDEX);
    }

    private static String index(List<Pack> packs, Sheet sheet) {
        sheet.paragraph(Words.of("One page for each support article: what can be wrong, by what that is known, what to look at and what to do."));
        sheet.table("Articles", List.of("Article", "Pack", "Causes", "Claims", "Checks", "Resolutions"), packs.stream().map(Handbook::row).toList());
        return sheet.page("Support articles that Trust Doctor knows");
    }

    private static List<Words> row(Pack pack) {
        return List.of(new Words().page(pack.id(), pack.article().title()), Words.of(pack.id() + " (" + pack.status() + ")"),
                Words.of(Integer.toString(pack.causes().size())), Words.of(Integer.toString(pack.claims().size())),
                Words.of(Integer.toString(pack.checks().size())), Words.of(Integer.toString(pack.resolutions().size())));
    }
}
