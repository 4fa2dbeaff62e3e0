package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.packs.BadPackException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.cli.AlreadySelectedException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The program {@code trust-doctor}. */
public final class Main {

    private static final List<String> COMMANDS = List.of("diagnose", "explain", "facts", "fleet", "packs", "what-if");

    private static final String HELP = """
            Says why a logon over a Windows domain trust fails, and what to do about it.

            trust-doctor diagnose FILE ...       what is wrong, why, what to do, what to check
            trust-doctor explain FILE            every cause with every reason and its source
            trust-doctor what-if FILE            what would change the answer
            trust-doctor fleet FILE ...          what thousands of sites have in common
            trust-doctor packs list|show ID      the articles that it knows
            trust-doctor facts check|schema      whether a site report is sound; what it may hold
            trust-doctor facts redact FILE ...   the report with pseudonyms, to hand on
            trust-doctor COMMAND --help          options and examples of a command
            trust-doctor --version

            FILE is a site report in JSON, a folder of them, or - for standard input.

            """ + ExitStatus.HELP;

    private Main() { }

    /** Runs the program and ends the virtual machine with its exit status. */
    public static void main(String[] args) {
        Output output = new Output(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(output, false);
        Interrupt interrupt = Interrupt.awaited();
        Session session = new Session(System.in, out, System.err, System::getenv, Terminal.present(),
                Terminal.watched(), interrupt, wish -> wish.grant(TrustDoctor.builder().eager()));
        int status = run(session, args);
        out.flush();
        if (output.failed()) {
            session.complain("trust-doctor: cannot write the answer: " + output.reason());
            status = ExitStatus.INTERNAL;
        }
        System.err.flush();
        interrupt.end(status);
    }

    /**
     * Runs the program within another one: no colours unless they are asked for, no end of the virtual machine.
     *
     * @param in   standard input
     * @param out  gets the results, in UTF-8
     * @param err  gets everything else
     * @param args the command line
     * @return the exit status: 0 nothing wrong found, 1 a cause is confirmed, 2 undecided, 3 outside this knowledge base,
     *         64 usage, 65 bad data, 66 no such input, 70 internal error, 73 cannot write, 78 bad pack
     */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        UnaryOperator<String> env = System::getenv;
        return run(new Session(in, out, err, env, false, false, () -> false, wish -> wish.grant(TrustDoctor.builder())), args);
    }

    static int run(Session session, String... args) {
        try {
            return dispatch(session, args);
        } catch (UsageException wrong) {
            session.complain("trust-doctor: " + wrong.getMessage());
            session.complain("  See trust-doctor " + (known(args) ? args[0] + " " : "") + "--help.");
            return ExitStatus.USAGE;
        } catch (IOException unreadable) {
            session.complain("trust-doctor: cannot read: " + unreadable.getMessage());
            return ExitStatus.NO_INPUT;
        } catch (BadPackException bad) {
            bad.problems().forEach(problem -> session.complain("trust-doctor: " + problem));
            return ExitStatus.BAD_PACK;
        } catch (UncheckedIOException unreadable) {
            session.complain("trust-doctor: cannot read: " + unreadable.getCause().getMessage());
            return ExitStatus.NO_INPUT;
        } catch (UnjudgeableException tooMuch) {
            session.complain("trust-doctor: " + tooMuch.getMessage());
            return ExitStatus.BAD_DATA;
        } catch (OutOfMemoryError tooLittle) {
            session.complain("trust-doctor: not enough memory; TRUST_DOCTOR_OPTS=-Xmx2g gives more");
            return ExitStatus.INTERNAL;
        } catch (RuntimeException | StackOverflowError | LinkageError bug) {
            return session.bug(bug, "in trust-doctor " + Version.number());
        }
    }

    private static boolean known(String[] args) {
        return args.length > 0 && COMMANDS.contains(args[0]);
    }

    private static int dispatch(Session session, String[] args) throws UsageException, IOException {
        if (args.length == 0) {
            throw new UsageException("expected a command, found none");
        }
        switch (args[0]) {
            case "--version":
                session.print("trust-doctor " + Version.number() + "\n");
                return ExitStatus.OK;
            case "--help", "-h", "help":
                session.print(HELP);
                return ExitStatus.OK;
            default:
                return command(command(args[0]), session, Arrays.copyOfRange(args, 1, args.length));
        }
    }

    private static Command command(String name) throws UsageException {
        return switch (name) {
            case "diagnose" -> new Diagnose();
            case "explain" -> new Explain();
            case "packs" -> new Packs();
            case "facts" -> new Facts();
            case "what-if" -> new Suppose();
            case "fleet" -> new Fleet();
            default -> throw new UsageException(name.startsWith("-")
                    ? "expected a command, found the option " + name
                    : "no such command: " + name + Suggestions.near(name, COMMANDS));
        };
    }

    private static int command(Command command, Session session, String[] args) throws UsageException, IOException {
        Options options = command.options().addOption(new Option("h", "help", false, ""))
                .addOption(Option.builder().longOpt("no-cache").get());
        CommandLine line = parsed(options, args);
        if (line.hasOption("help")) {
            session.print(command.help());
            return ExitStatus.OK;
        }
        return command.run(line, session);
    }

    private static CommandLine parsed(Options options, String[] args) throws UsageException {
        try {
            return DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, args);
        } catch (UnrecognizedOptionException unknown) {
            List<String> names = options.getOptions().stream().map(option -> "--" + option.getLongOpt()).toList();
            String given = unknown.getOption();
            throw new UsageException("no such option: " + given + Suggestions.near(given, names));
        } catch (MissingArgumentException missing) {
            throw new UsageException("--" + missing.getOption().getLongOpt() + " needs a value");
        } catch (AlreadySelectedException both) {
            throw new UsageException("--" + both.getOption().getLongOpt() + " does not go with --"
                    + both.getOptionGroup().getSelected());
        } catch (ParseException other) {
            throw new UsageException(other.getMessage());
        }
    }
}
