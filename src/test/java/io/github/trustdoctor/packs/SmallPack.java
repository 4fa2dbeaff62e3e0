package io.github.trustdoctor.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack of one rule, in a folder. */
final class SmallPack {

    private static final String DESCRIPTION = """
            id: %1$s
            status: draft
            article: {id: %1$s, title: A small article}
            concerns: [Crossing()]
            causes:
              - {id: it, title: It, name: it}
            claims:
              - {id: S01, says: It is so., sentences: {S01: it is so}}
            """;
    private static final String RULES = """
            package rules.%s
            rule "S01: it is so"
            when
                $logon : Crossing( onPath == Answer.YES )
            then
                conclude.proves( "S01", "it", $logon );
            end
            """;

    private SmallPack() { }

    static Path write(Path folder) throws IOException {
        String id = folder.getFileName().toString();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pack.yaml"), DESCRIPTION.formatted(id));
        Files.writeString(folder.resolve("rules.drl"), RULES.formatted(id));
        return folder;
    }
}
