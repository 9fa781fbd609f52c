package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.language.shell.Expansion.Field;

/// `read`, `mapfile` and `getopts`: variables that get what stands outside of the script, or lines that the script feeds itself (POSIX.1-2017 XCU "read", "getopts"; Bash Reference Manual 5.2, 4.2).
final class Reading {

  private static final String VALUED = "adinNptu";
  private static final Set<String> SWITCHES = Set.of("-r", "-s", "-e", "-t");

  private Reading() {}

  static void run(String name, List<Field> words, State state, Around around) {
    var place = around.source().place(0);
    switch (name) {
      case "getopts" -> {
        words.stream().skip(1).findFirst().flatMap(field -> field.texts().known()).ifPresent(variable -> state.hold(variable, Held.of(Texts.open(variable, false, words.get(1).from()))));
        state.hold("OPTARG", Held.of(Texts.open("OPTARG", true, place)));
      }
      case "read" -> read(names(words), state, around);
      default -> {
        var list = names(words).stream().findFirst().orElse("MAPFILE");
        var lines = around.feed().flatMap(Texts::known).map(text -> text.lines().map(line -> Texts.of(line, place)).toList());
        state.hold(list, Held.list(lines.orElse(List.of(Texts.open(list, false, place)))));
      }
    }
  }

  private static void read(List<String> names, State state, Around around) {
    var feed = around.feed();
    var lines = feed.flatMap(Texts::known).map(text -> text.lines().toList()).filter(all -> all.size() <= Texts.MOST);
    var all = names.isEmpty() ? List.of("REPLY") : names;
    for (var at = 0; at < all.size(); at++) {
      var name = all.get(at);
      var column = at;
      var texts = lines.filter(some -> !some.isEmpty()).map(some -> new Texts(some.stream().map(line -> part(line, column, column == all.size() - 1, feed.get())).distinct().toList()))
          .orElseGet(() -> Texts.open(all.size() == 1 ? feed.flatMap(Texts::oneOf).orElse(name) : name, true, 0));
      state.hold(name, new Held(List.of(texts), false, feed.isEmpty()));
    }
  }

  /// The word of a line that a variable gets; the last one gets the rest.
  private static Text part(String line, int column, boolean last, Texts feed) {
    var at = feed.all().getFirst().pieces().isEmpty() || !(feed.all().getFirst().pieces().getFirst() instanceof Text.Known(_, var place, _, _, _)) ? 0 : place;
    var words = line.strip().split("\\s+", last ? column + 1 : -1);
    return column < words.length ? Text.of(words[column], at) : Text.EMPTY;
  }

  /// The variables that are named, options aside.
  private static List<String> names(List<Field> words) {
    var names = new ArrayList<String>();
    for (var at = 0; at < words.size(); at++) {
      var text = words.get(at).texts().known();
      if (text.filter(said -> said.startsWith("-") && said.length() > 1).isPresent()) {
        at += VALUED.indexOf(text.get().charAt(text.get().length() - 1)) >= 0 && !(SWITCHES.contains(text.get()) && !text.get().equals("-t")) ? 1 : 0;
      } else {
        Optional<String> name = text.filter(said -> said.matches("[A-Za-z_]\\w*"));
        name.ifPresent(names::add);
      }
    }
    return names;
  }
}
