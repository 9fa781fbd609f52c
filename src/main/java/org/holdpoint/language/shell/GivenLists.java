package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.source.Span;

/// What a call of a cloud's program gives its options, each as a list: `--source-ranges=10.0.0.0/8,192.0.2.0/24` (gcloud reference), `--servers 10.0.1.4 10.0.2.4` (Azure CLI reference: parted by blanks).
/// @param plain the words before the first option: what is done to what
/// @param options by their names with their dashes, where all that an option is given is known
/// @param places where what an option is given begins
record GivenLists(List<String> plain, Map<String, List<String>> options, Map<String, Span> places) {

  private static final Set<String> PROGRAMS = Set.of("gcloud", "az", "aws");
  private static final String DASH = "-";
  private static final String COMMA = ",";

  static Optional<GivenLists> of(String program, List<Argument> words) {
    return PROGRAMS.contains(program) ? Optional.of(read(words)) : Optional.empty();
  }

  private static GivenLists read(List<Argument> words) {
    var plain = words.stream().takeWhile(word -> !word.written().startsWith(DASH)).map(GivenLists::known).flatMap(Optional::stream).toList();
    var options = new LinkedHashMap<String, List<String>>();
    var places = new LinkedHashMap<String, Span>();
    for (var at = 0; at < words.size(); at++) {
      var written = words.get(at).written();
      if (written.startsWith(DASH)) {
        var equal = written.indexOf('=');
        var name = equal < 0 ? written : written.substring(0, equal);
        var given = new ArrayList<Optional<String>>();
        if (equal > 0) {
          given.add(known(words.get(at)).map(text -> text.substring(text.indexOf('=') + 1)));
        }
        places.put(name, words.get(at + 1 < words.size() && equal < 0 ? at + 1 : at).at());
        for (; equal < 0 && at + 1 < words.size() && !words.get(at + 1).written().startsWith(DASH); at++) {
          given.add(known(words.get(at + 1)));
        }
        if (given.stream().allMatch(Optional::isPresent)) {
          options.put(name, given.stream().flatMap(Optional::stream).flatMap(text -> text.indexOf('[') < 0 && text.indexOf('{') < 0 ? Stream.of(text.split(COMMA)) : Stream.of(text)).map(String::strip).filter(text -> !text.isEmpty()).toList());
        }
      }
    }
    return new GivenLists(plain, options, places);
  }

  private static Optional<String> known(Argument word) {
    return word.values().size() == 1 ? Optional.of(word.values().getFirst()) : Optional.empty();
  }

  /// Whether the call does that: `compute firewall-rules create`.
  boolean does(String words) {
    return String.join(" ", plain).startsWith(words + " ") || String.join(" ", plain).equals(words);
  }

  /// What one of these options is given; empty for nothing.
  List<String> given(String... names) {
    return Stream.of(names).flatMap(name -> options.getOrDefault(name, List.of()).stream()).toList();
  }
}
