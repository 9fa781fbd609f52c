package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.source.Wildcards;

/// The words of a call: its options, and the rest.
record Call(List<Option> options, List<Argument> words) {

  /// An option as it is called, with what it is given. `text` is both as they are written.
  record Option(String name, List<Argument> values, String text) {

    /// Its name without dashes.
    String bare() {
      return name.replaceFirst("^-+", "");
    }

    /// What it is given, where that is one word; empty where it is given nothing.
    String value() {
      return values.isEmpty() ? "" : Call.text(values.getFirst());
    }
  }

  /// What is known of a word: its value, else how it is written, without quotes.
  static String text(Argument word) {
    return word.values().size() == 1 ? word.values().getFirst() : word.values().isEmpty() ? word.written().replace("\"", "").replace("'", "") : String.join(",", word.values());
  }

  static Call of(Program program, List<Argument> all) {
    var options = new ArrayList<Option>();
    var words = new ArrayList<Argument>();
    for (var at = 0; at < all.size(); at++) {
      var word = all.get(at);
      var text = text(word);
      if (text.equals("--") && !program.is("raw")) {
        words.addAll(all.subList(at + 1, all.size()));
        break;
      }
      var equals = text.indexOf('=');
      if (program.is("operands") && equals > 0 && !text.startsWith("-")) {
        options.add(new Option(text.substring(0, equals), List.of(part(word, equals + 1)), word.written()));
      } else if (program.is("raw") || program.is("device") || text.length() < 2 || !text.startsWith("-")) {
        words.add(word);
      } else if (equals > 0) {
        options.add(new Option(text.substring(0, equals), List.of(part(word, equals + 1)), word.written()));
      } else {
        at += option(program, all, at, options);
      }
    }
    return new Call(options, words);
  }

  /// An option without `=`: how many words it takes beside its own.
  private static int option(Program program, List<Argument> all, int at, List<Option> options) {
    var word = all.get(at);
    var text = text(word);
    var taken = taken(program, all, at, text);
    if (taken > 0) {
      var values = all.subList(at + 1, at + 1 + taken);
      options.add(new Option(text, values, word.written() + " " + String.join(" ", values.stream().map(Argument::written).toList())));
      return taken;
    }
    if (text.length() > 2 && text.charAt(1) != '-' && program.takesValue(text.substring(0, 2))) {
      options.add(new Option(text.substring(0, 2), List.of(part(word, 2)), word.written()));
      return 0;
    }
    if (text.length() > 2 && text.charAt(1) != '-' && program.is("cluster") && !program.sorts().containsKey(text)) {
      for (var letter = 1; letter < text.length() - 1; letter++) {
        options.add(new Option("-" + text.charAt(letter), List.of(), word.written()));
      }
      var last = "-" + text.charAt(text.length() - 1);
      var more = taken(program, all, at, last);
      options.add(new Option(last, all.subList(at + 1, at + 1 + more), word.written()));
      return more;
    }
    options.add(new Option(text, List.of(), word.written()));
    return 0;
  }

  private static int taken(Program program, List<Argument> all, int at, String option) {
    var following = 0;
    while (at + 1 + following < all.size() && !text(all.get(at + 1 + following)).startsWith("-")) {
      following++;
    }
    if (program.is("greedy")) {
      return program.sorted("flag", option, "") ? 0 : program.sorted("value", option, "") || program.sorted("scope", option, "") ? Math.min(1, following) : following;
    }
    if (program.is("single")) {
      return program.sorted("bypass", option, "") ? 0 : Math.min(1, following);
    }
    // A value that is taken may itself begin with a dash where the option must have one; with two of them begins the next option.
    return program.takesValue(option) && at + 1 < all.size() && !text(all.get(at + 1)).startsWith("--") ? 1 : 0;
  }

  /// What stands in a word from the letter at `from` on.
  private static Argument part(Argument word, int from) {
    var written = text(word).length() >= from ? text(word).substring(from) : "";
    return new Argument(word.values().size() == 1 ? written : word.written().replace("\"", "").replace("'", "").substring(Math.min(from, word.written().replace("\"", "").replace("'", "").length())),
        word.values().stream().map(value -> value.length() >= from ? value.substring(from) : value).toList(), word.blank().length() >= from ? word.blank().substring(from) : "", word.open(), word.mayBeBlank(), word.quoted(), word.at());
  }

  /// The option of this name, the last of them.
  Optional<Option> option(String name) {
    return options.stream().filter(option -> option.name().equals(name)).reduce((_, last) -> last);
  }

  /// Whether a word or option of `pattern` is there: `--replicas=0`, `+*` (any word that begins so), `\*` (a star).
  boolean has(String pattern) {
    var equals = pattern.indexOf('=');
    if (equals > 0 && options.stream().anyMatch(option -> option.name().equals(pattern.substring(0, equals)) && Wildcards.fits(pattern.substring(equals + 1), option.value()))) {
      return true;
    }
    return options.stream().anyMatch(option -> option.name().equals(pattern)) || words.stream().anyMatch(word -> Wildcards.fits(pattern, text(word)));
  }

  /// A program with the words of its verb: `kubectl delete`.
  static String name(String program, Call call, int taken) {
    return program + call.words().stream().limit(taken).map(word -> " " + text(word)).collect(Collectors.joining());
  }

  /// A call as it is written: its program and its words.
  static String written(Invocation call) {
    return call.program().known().orElse("") + call.words().stream().map(word -> " " + word.written()).collect(Collectors.joining());
  }
}
