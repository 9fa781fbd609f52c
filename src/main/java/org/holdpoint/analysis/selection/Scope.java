package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Operation;

/// Which subsystems the words of an operation name, and which it takes hosts from besides.
final class Scope {

  private Scope() {}

  /// The subsystems that are hit and not named; none where the words name none.
  static List<String> beside(Census census, Operation operation, Selection.Hosts picked) {
    var words = Stream.concat(picked.named().stream().map(Scope::bare), operation.scope().stream().map(word -> word.substring(word.indexOf('=') + 1))).filter(word -> !word.isEmpty()).toList();
    var hit = census.capacities().keySet().stream().filter(name -> census.group(name).filter(members -> members.intersects(picked.hosts())).isPresent()).toList();
    var named = hit.stream().filter(name -> words.stream().anyMatch(word -> names(census, word, name))).toList();
    var beside = new ArrayList<>(hit);
    beside.removeAll(named);
    return named.isEmpty() ? List.of() : beside;
  }

  /// Without a slice or the numbers in it.
  private static String bare(String term) {
    var plain = term.startsWith("@") || term.startsWith("~") ? term.substring(1) : term;
    return plain.endsWith("]") && plain.indexOf('[') > 0 ? plain.substring(0, plain.indexOf('[')) : plain;
  }

  /// Whether a word means a subsystem: its name, a pattern that fits it, a group that it is part of, or what its hosts are called.
  private static boolean names(Census census, String word, String subsystem) {
    if (word.equals(subsystem) || Wildcard.stands(word) && Wildcard.of(word).fits(subsystem)) {
      return true;
    }
    var within = census.group(word).filter(members -> contains(members, census.group(subsystem).orElseGet(BitSet::new))).isPresent();
    return within || census.group(word).isEmpty() && !Wildcard.stands(word) && Numbered.called(letters(word), subsystem);
  }

  private static String letters(String word) {
    var end = 0;
    while (end < word.length() && !Character.isDigit(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  private static boolean contains(BitSet all, BitSet part) {
    var rest = (BitSet) part.clone();
    rest.andNot(all);
    return rest.isEmpty() && !part.isEmpty();
  }
}
