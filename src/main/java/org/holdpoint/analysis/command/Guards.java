package org.holdpoint.analysis.command;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.analysis.command.Call.Option;
import org.holdpoint.fact.CommandFact.Argument;

/// What holds a call back: options, words, a copy that is taken before.
final class Guards {

  /// The guard of a name that may not be empty.
  private static final String FILLED = "${…:?}";
  /// A copy that is taken of what is destroyed.
  static final String COPY = "copy before";
  /// A test of what is loaded.
  static final String TEST = "test before";
  /// A list that is given without its first or last lines, or without what is new.
  static final String PICKED = "picked from a list";

  private Guards() {}

  /// Options that hold it back, words that do (the tests of `find`), variables that must not be empty, and what stands `before` it: a copy, a test, something that keeps part of a list out.
  static List<String> of(Deed deed, Targets targets, List<String> before) {
    var words = deed.program().is("raw") ? tests(deed) : Stream.<String>empty();
    var open = targets.given().stream().filter(word -> deed.verb().paths() && !word.open().isEmpty()).toList();
    var filled = open.isEmpty() || open.stream().anyMatch(Argument::mayBeBlank) ? Stream.<String>empty() : Stream.of(FILLED);
    return Stream.of(options(deed), words, filled, before.stream()).flatMap(all -> all).distinct().toList();
  }

  /// Words that pick; one that picks what is more than a number (find(1): `-mtime +30`) does so under a name of its own, since its opposite is no guard of the same.
  private static Stream<String> tests(Deed deed) {
    var words = deed.call().words().stream().map(Call::text).toList();
    // What stands behind the action of find(1) no longer picks what is acted upon: "putting -delete first will make find try to delete everything below the starting points".
    return IntStream.range(0, words.size()).boxed().takeWhile(at -> !words.get(at).equals("-delete")).filter(at -> deed.program().sorted("guard", words.get(at), ""))
        .flatMap(at -> at + 1 < words.size() && words.get(at + 1).startsWith("+") ? Stream.of(words.get(at), words.get(at) + "+") : Stream.of(words.get(at)));
  }

  /// The same without their values.
  static List<String> names(List<String> guards) {
    return guards.stream().map(guard -> guard.split("[ =]", 2)[0]).toList();
  }

  private static Stream<String> options(Deed deed) {
    return deed.call().options().stream().filter(option -> !option.value().equals("false")).filter(option -> deed.program().sorted("guard", option.name(), option.value()) || trial(deed.program(), option)
        || deed.program().is("single") && Names.guard(option.bare()) && !deed.program().sorted("bypass", option.name(), "")).map(Guards::shown);
  }

  static String shown(Option option) {
    return option.values().isEmpty() ? option.name() : option.text().startsWith(option.name()) ? option.text() : option.name() + "=" + option.value();
  }

  static boolean trial(Deed deed) {
    return deed.call().options().stream().anyMatch(option -> trial(deed.program(), option));
  }

  /// `--dry-run=none` is no trial (kubectl).
  private static boolean trial(Program program, Option option) {
    return !option.value().equals("false") && !option.value().equals("none") && (program.sorted("trial", option.name(), "") || program.is("single") && Names.TRIALS.contains(option.bare()));
  }
}
