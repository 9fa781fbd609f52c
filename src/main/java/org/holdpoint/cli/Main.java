package org.holdpoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.Holdpoint;
import org.holdpoint.trial.RequestException;
import org.holdpoint.discover.DiscoveryException;
import org.holdpoint.rule.RuleException;
import org.holdpoint.settings.SettingsException;
import org.holdpoint.source.Nearest;

/// Arguments in, streams and exit code out: 0 pass or review, 1 hold, 2 wrong arguments, settings, rules or base, 3 incomplete, 70 a fault of ours.
public final class Main {

  private static final int WRONG = 2;
  private static final int INCOMPLETE = 3;
  private static final int FAULT = 70;

  private Main() {}

  public static void main(String[] words) {
    var output = new StandardOutput();
    var console = Console.system(output.stream());
    var code = output.settled(run(List.of(words), console), console);
    console.err().flush();
    // Everything is written. `System.exit` would first load the logging of Java to note that it was called, which costs a commit hook several milliseconds.
    Runtime.getRuntime().halt(code);
  }

  /// One run. Nothing is thrown: what goes wrong is said on the error stream.
  public static int run(List<String> words, Console console) {
    try {
      return dispatch(expanded(words, console), console);
    } catch (UsageException | RequestException | DiscoveryException | SettingsException | RuleException wrong) {
      console.complain(wrong.getMessage());
      return WRONG;
    } catch (OutOfMemoryError _) {
      console.complain("incomplete: the files take more than the " + (Runtime.getRuntime().maxMemory() >> 20)
          + " MB of memory that Java may use, and nothing was judged; give it more (JDK_JAVA_OPTIONS=-Xmx4g), or judge fewer files at a time");
      return INCOMPLETE;
    } catch (RuntimeException | Error fault) {
      console.complain("this is a fault of Holdpoint, not of your files: " + fault + "\n" + reported(fault, words));
      return FAULT;
    }
  }

  private static int dispatch(List<String> words, Console console) {
    if (words.isEmpty()) {
      console.err().print(HelpTexts.overview());
      return WRONG;
    }
    var name = words.getFirst();
    var rest = words.subList(1, words.size());
    if (rest.contains("--help") || rest.contains("-h")) {
      return help(List.of(name), console);
    }
    return switch (name) {
      case "check" -> CheckCommand.run(Arguments.read(name, rest, CheckCommand.options()), console);
      case "checklist" -> ChecklistCommand.run(Arguments.read(name, rest, ChecklistCommand.options()), console);
      case "replay" -> ReplayCommand.run(Arguments.read(name, rest, ReplayCommand.options()), console);
      case "facts" -> FactsCommand.run(Arguments.read(name, rest, FactsCommand.options()), console);
      case "rules" -> RulesCommand.run(Arguments.read(name, rest, RulesCommand.options()), console);
      case "explain" -> ExplainCommand.run(Arguments.read(name, rest, ExplainCommand.options()), console);
      case "test" -> TestCommand.run(Arguments.read(name, rest, TestCommand.options()), console);
      case "baseline" -> BaselineCommand.run(Arguments.read(name, rest, BaselineCommand.options()), console);
      case "fix" -> FixCommand.run(Arguments.read(name, rest, FixCommand.options()), console);
      case "init" -> InitCommand.run(Arguments.read(name, rest, InitCommand.options()), console);
      case "version", "--version" -> version(rest, console);
      case "help", "--help", "-h" -> help(rest, console);
      default -> throw new UsageException("unknown command `" + name + "`" + Nearest.advice(name, HelpTexts.commands()) + "; see `holdpoint help`");
    };
  }

  private static int version(List<String> rest, Console console) {
    if (!rest.isEmpty()) {
      throw new UsageException("version takes no arguments");
    }
    return print("holdpoint " + Holdpoint.VERSION + "\n", console);
  }

  private static int help(List<String> rest, Console console) {
    if (rest.isEmpty()) {
      return print(HelpTexts.overview(), console);
    }
    if (rest.size() > 1) {
      throw new UsageException("help takes one command: holdpoint help [COMMAND]");
    }
    var text = HelpTexts.of(rest.getFirst())
        .orElseThrow(() -> new UsageException("no help on `" + rest.getFirst() + "`" + Nearest.advice(rest.getFirst(), HelpTexts.commands())));
    return print(text, console);
  }

  private static int print(String text, Console console) {
    console.out().print(text);
    console.out().flush();
    return 0;
  }

  /// `@FILE` stands for the arguments in a file, one a line.
  private static List<String> expanded(List<String> words, Console console) {
    var all = new ArrayList<String>();
    for (var word : words) {
      if (word.startsWith("@") && word.length() > 1) {
        try {
          Files.readAllLines(console.workingFolder().resolve(word.substring(1)), StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank()).forEach(all::add);
        } catch (IOException | RuntimeException _) {
          throw new UsageException("the arguments file `" + word.substring(1) + "` cannot be read");
        }
      } else {
        all.add(word);
      }
    }
    return all;
  }

  /// Where the report of a fault is.
  private static String reported(Throwable fault, List<String> words) {
    try {
      Path file = Files.createTempFile("holdpoint-fault-", ".txt");
      try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        out.println("holdpoint " + Holdpoint.VERSION + ", Java " + Runtime.version() + ", " + System.getProperty("os.name"));
        out.println("arguments: " + words);
        fault.printStackTrace(out);
      }
      return "holdpoint: please send us the report in " + file;
    } catch (IOException _) {
      return "holdpoint: no report could be written";
    }
  }
}
