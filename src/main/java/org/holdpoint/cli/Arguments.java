package org.holdpoint.cli;

import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.AlreadySelectedException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.holdpoint.source.Nearest;

/// The words after a command, by its options.
final class Arguments {

  private final String command;
  private final CommandLine line;
  private final List<String> paths;

  private Arguments(String command, CommandLine line, List<String> paths) {
    this.command = command;
    this.line = line;
    this.paths = paths;
  }

  /// Reads the words; throws [UsageException] for one that the command does not know.
  static Arguments read(String command, List<String> words, List<Option> known) {
    var options = new Options();
    known.forEach(options::addOption);
    try {
      var line = DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, words.toArray(String[]::new));
      return new Arguments(command, line, List.copyOf(line.getArgList()));
    } catch (UnrecognizedOptionException unknown) {
      throw wrong(command, "unknown option `" + unknown.getOption() + "`" + Nearest.advice(unknown.getOption(), known.stream().map(option -> "--" + option.getLongOpt()).toList()));
    } catch (MissingArgumentException missing) {
      throw wrong(command, "--" + missing.getOption().getLongOpt() + " needs a value: --" + missing.getOption().getLongOpt() + " " + missing.getOption().getArgName());
    } catch (AlreadySelectedException twice) {
      throw wrong(command, twice.getMessage());
    } catch (ParseException other) {
      throw wrong(command, other.getMessage());
    }
  }

  /// An option with a value.
  static Option valued(String name, String value) {
    return Option.builder().longOpt(name).hasArg().argName(value).get();
  }

  /// An option without one.
  static Option flag(String name) {
    return Option.builder().longOpt(name).get();
  }

  private static UsageException wrong(String command, String message) {
    return new UsageException(message + "; see `holdpoint help " + command + "`");
  }

  /// The value of an option that may be given once.
  Optional<String> value(String name) {
    var values = values(name);
    if (values.size() > 1) {
      throw wrong(command, "--" + name + " is given " + values.size() + " times; it takes one value");
    }
    return values.stream().findFirst();
  }

  /// The values of an option that may be repeated.
  List<String> values(String name) {
    return Optional.ofNullable(line.getOptionValues(name)).map(List::of).orElseGet(List::of);
  }

  boolean has(String name) {
    return line.hasOption(name);
  }

  /// The words that are no options.
  List<String> paths() {
    return paths;
  }

  /// The same options with other words.
  Arguments about(List<String> words) {
    return new Arguments(command, line, List.copyOf(words));
  }
}
