package io.github.trustdoctor.cli;

import io.github.trustdoctor.facts.SiteReportReader;
import io.github.trustdoctor.redaction.NameKey;
import io.github.trustdoctor.redaction.PrivateFile;
import io.github.trustdoctor.redaction.Redaction;
import io.github.trustdoctor.redaction.SecretFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Whether a command speaks of pseudonyms instead of names, and where it notes what they stand for. */
final class Redacted {

    /** The options as helps show them. */
    static final String HELP = """
              --redaction-key FILE     notes there what each pseudonym stands for; FILE is new, and
                                       nobody but you can read it
              --redaction-secret FILE  keeps there what the pseudonyms are made from, so that the next
                                       run makes the same ones; without it every run makes others
            """;

    private static final String REDACT = "redact";
    private static final String KEY = "redaction-key";
    private static final String SECRET = "redaction-secret";

    private final Optional<Redaction> redaction;
    private final NameKey key = new NameKey();
    private final Optional<FileChannel> keyFile;

    private Redacted(Optional<byte[]> secret, Optional<FileChannel> keyFile) {
        Optional<Redaction> made = secret.map(Redaction::withKey);
        this.redaction = keyFile.isPresent() ? made.map(plain -> plain.noting(key)) : made;
        this.keyFile = keyFile;
    }

    /** Those of a command that may redact. */
    static Options options() {
        return files().addOption(Option.builder().longOpt(REDACT).get());
    }

    /** Those of a command that redacts. */
    static Options files() {
        return new Options().addOption(Option.builder().longOpt(KEY).hasArg().get())
                .addOption(Option.builder().longOpt(SECRET).hasArg().get());
    }

    /** What the command line asks for. The file for the key is made at once, so that nothing is done in vain. */
    static Redacted of(CommandLine line) throws UsageException {
        if (line.hasOption(REDACT)) {
            return always(line);
        }
        for (String option : List.of(KEY, SECRET)) {
            if (line.hasOption(option)) {
                throw new UsageException("--" + option + " needs --" + REDACT);
            }
        }
        return new Redacted(Optional.empty(), Optional.empty());
    }

    /** The same for a command that redacts without being asked. */
    static Redacted always(CommandLine line) throws UsageException {
        byte[] secret = line.hasOption(SECRET) ? secret(line.getOptionValue(SECRET)) : Redaction.newSecret();
        return new Redacted(Optional.of(secret), line.hasOption(KEY) ? Optional.of(keyFile(line.getOptionValue(KEY))) : Optional.empty());
    }

    private static byte[] secret(String file) throws UsageException {
        try {
            return SecretFile.read(Doctors.path(file));
        } catch (IOException unusable) {
            throw new UsageException("--" + SECRET + ": " + unusable.getMessage());
        }
    }

    private static FileChannel keyFile(String file) throws UsageException {
        try {
            return PrivateFile.create(Doctors.path(file));
        } catch (FileAlreadyExistsException taken) {
            throw new UsageException("--" + KEY + " needs a new file, found " + file);
        } catch (IOException unwritable) {
            throw new UsageException("--" + KEY + ": cannot make " + unwritable.getMessage());
        }
    }

    /** The inputs of the command, read as it was asked for. */
    Inputs inputs(Session session, SiteReportReader plain, List<String> arguments) throws UsageException {
        return new Inputs(session, reader(plain), arguments, on());
    }

    /** True if names are replaced. */
    boolean on() {
        return redaction.isPresent();
    }

    /** The reader, to read as it was asked for. */
    SiteReportReader reader(SiteReportReader plain) {
        return redaction.map(plain::rewriting).orElse(plain);
    }

    /** Notes what the pseudonyms stand for, if that was asked for. */
    int finished(int status, Session session) {
        if (keyFile.isEmpty()) {
            return status;
        }
        try (FileChannel file = keyFile.get()) {
            key.write(file);
            return status;
        } catch (IOException unwritable) {
            session.complain("trust-doctor: cannot write the key of the redaction: " + unwritable.getMessage());
            return ExitStatus.worse(status, ExitStatus.INTERNAL);
        }
    }
}
