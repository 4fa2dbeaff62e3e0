package io.github.trustdoctor.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Any number of packs of forty rules each; a report concerns the pack of a number if it holds an event of the source {@code Made-<number>}. */
public final class ManyPacks {

    private static final int RULES = 40;
    private static final String[] SHAPES = {
        "supports( \"%1$s\", \"cause-%2$d\", Strength.WEAK, $logon, $event ) | $event : Event( source == \"Made-%3$s\", id == %4$d )",
        "opposes( \"%1$s\", \"cause-%2$d\", Strength.WEAK, $logon, $trust ) | $trust : TrustHalf( link == $logon.link, type == TrustType.UPLEVEL, direct == true )",
        "supports( \"%1$s\", \"cause-%2$d\", Strength.MODERATE, $logon, $port )"
                + " | $port : PortState( domain == $logon.userDomain, port == %4$d, state == State.SILENT )",
        "misses( \"%1$s\", \"cause-%2$d\", $logon ) | not Event( source == \"Made-%3$s\", id == %4$d )"};

    private ManyPacks() { }

    /**
     * Writes packs {@code made-0}, {@code made-1} and so on into a folder.
     *
     * @param args the folder and how many
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Writes so many packs into a folder. */
    public static void write(Path folder, int packs) throws IOException {
        for (int number = 0; number < packs; number++) {
            Path pack = Files.createDirectories(folder.resolve("made-" + number));
            Files.writeString(pack.resolve("pack.yaml"), description(number));
            Files.writeString(pack.resolve("rules.drl"), rules(number));
        }
    }

    private static String description(int number) {
        StringBuilder out = new StringBuilder("""
                id: made-%1$d
                status: draft
                article: {id: made-%1$d, title: An article that was made to measure what it costs to have it}
                concerns: ['Event( source == "Made-%1$d" )']
                weights: {strong: 3.0, moderate: 1.5, weak: 0.5}
                causes:
                """.formatted(number));
        for (int cause = 0; cause < 5; cause++) {
            out.append("  - {id: cause-%1$d, title: 'Cause %1$d of {logon.userDomain}', name: cause %1$d, prior: -2.0}\n".formatted(cause));
        }
        out.append("claims:\n");
        for (int rule = 1; rule <= RULES; rule++) {
            out.append("  - {id: S%1$02d, says: 'What the article says in its sentence %1$d, as long as such sentences are.', sentences: {S%1$02d: '%2$s'}}\n"
                    .formatted(rule, sentence(rule)));
        }
        return out.toString();
    }

    private static String sentence(int rule) {
        return switch (rule % SHAPES.length) {
            case 0 -> "{logon.typed} failed, and event {event.id} tells of it";
            case 1 -> "{trust.holder} trusts {logon.userDomain}";
            case 2 -> "{port.port} is silent for {logon.userDomain}";
            default -> "nobody looked for {logon.typed}";
        };
    }

    private static String rules(int number) {
        StringBuilder out = new StringBuilder("package rules.made\n");
        for (int rule = 1; rule <= RULES; rule++) {
            String id = String.format(Locale.ROOT, "S%02d", rule);
            String[] shape = SHAPES[rule % SHAPES.length].formatted(id, rule % 5, number, 100 + rule).split(" \\| ");
            out.append("rule \"").append(id).append(": what sentence ").append(rule).append(" says\"\nwhen\n    $logon : Crossing( failed != Answer.NO )\n    ")
                    .append(shape[1]).append("\nthen\n    conclude.").append(shape[0]).append(";\nend\n");
        }
        return out.toString();
    }
}
