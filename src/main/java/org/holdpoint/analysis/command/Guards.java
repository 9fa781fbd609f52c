package org.holdpoint.analysis.command;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.analysis.command.Call.Option;
import org.holdpoint.fact.CommandFact.Argument;

/// What holds a call back: options, words, a copy that is taken before.
final class Guards {

  /// The guard of a name that may not be empty.
  private static final String FILLED = "${…:?}";
  private static final String COPY = "copy before";
  private static final String TEST = "test before";

  private Guards() {}

  /// Options that hold it back, words that do (the tests of `find`), variables that must not be empty, a copy of what it destroys (`copied`), and a test of what it loads (`tested`).
  static List<String> of(Deed deed, Targets targets, boolean copied, boolean tested) {
    var words = deed.call().words().stream().map(Call::text).filter(word -> deed.program().is("raw") && deed.program().sorted("guard", word, ""));
    var open = targets.given().stream().filter(word -> deed.verb().paths() && !word.open().isEmpty()).toList();
    var filled = open.isEmpty() || open.stream().anyMatch(Argument::mayBeBlank) ? Stream.<String>empty() : Stream.of(FILLED);
    return Stream.of(options(deed), words, filled, copied ? Stream.of(COPY) : Stream.<String>empty(), tested ? Stream.of(TEST) : Stream.<String>empty()).flatMap(all -> all).distinct().toList();
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
