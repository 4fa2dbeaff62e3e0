package io.github.trustdoctor.cli;

import io.github.trustdoctor.packs.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders of packs that are named on a command line. */
final class PackFolders {

    private PackFolders() { }

    /**
     * The folders of packs, in the order of the command line: each that is named, or those in it.
     *
     * @throws IOException if one is no folder of packs
     */
    static List<Path> of(List<String> names) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String name : names) {
            Path folder = Path.of(name).normalize();
            List<Path> found = Files.isDirectory(folder) ? PackFolder.in(folder) : List.of();
            if (found.isEmpty()) {
                throw new IOException(name + ": expected the folder of a pack, with pack.yaml, or a folder of such folders, found "
                        + (Files.exists(folder) ? "neither" : "nothing") + "; packs new DIR makes one");
            }
            folders.addAll(found);
        }
        return folders;
    }
}
