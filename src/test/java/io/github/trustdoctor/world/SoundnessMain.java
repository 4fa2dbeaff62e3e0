package io.github.trustdoctor.world;
public final class SoundnessMain {
    public static void main(String[] args) throws Exception {
        int step = Integer.parseInt(args[0]);
        int samples = Integer.parseInt(args[1]);
        SoundnessRun run = new SoundnessRun((w, d, a) -> System.err.print("\r" + w + " " + d + "/" + a + "   "));
        Tally whole = new Tally();
        Tally partial = new Tally();
        for (Worlds worlds : Worlds.all()) {
            if (args.length > 2 && !args[2].contains(worlds.name())) continue;
            long t = System.currentTimeMillis();
            Sight sight = new Sight(worlds);
            System.err.println("\n" + worlds.name() + " " + worlds.count() + " sight " + (System.currentTimeMillis() - t));
            t = System.currentTimeMillis();
            if (step > 0) run.whole(sight, step, whole);
            System.err.println(" whole ms " + (System.currentTimeMillis() - t));
            t = System.currentTimeMillis();
            run.partial(sight, samples, 1, partial);
            System.err.println(" partial ms " + (System.currentTimeMillis() - t));
        }
        System.out.println("WHOLE " + whole);
        System.out.println("PARTIAL " + partial);
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/world/ex-whole.txt"), whole.examples());
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/world/ex-partial.txt"), partial.examples());
    }
}
