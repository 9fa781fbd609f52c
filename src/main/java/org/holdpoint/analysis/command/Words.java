package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.holdpoint.fact.CommandFact.Argument;

/// Words of a call held against words of the table.
final class Words {

  private Words() {}

  /// How many words of a call a verb takes, where it fits.
  static OptionalInt taken(Program program, List<List<String>> alternatives, List<Argument> words) {
    var most = -1;
    for (var alternative : alternatives) {
      if (alternative.size() > most && begins(program, alternative, words)) {
        most = alternative.size();
      }
    }
    return most < 0 ? OptionalInt.empty() : OptionalInt.of(most);
  }

  private static boolean begins(Program program, List<String> wanted, List<Argument> words) {
    if (wanted.size() > words.size()) {
      return false;
    }
    for (var at = 0; at < wanted.size(); at++) {
      if (!same(program, wanted.get(at), Call.text(words.get(at)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Program program, String wanted, String word) {
    if (program.is("device")) {
      // A router takes a word that is cut short, where it is long enough to be told from others.
      return wanted.equals(word) || word.length() >= 3 && wanted.startsWith(word.toLowerCase(Locale.ROOT)) || wanted.equalsIgnoreCase(word);
    }
    return wanted.equals("*") || (program.is("caseless") ? wanted.equalsIgnoreCase(word) : wanted.equals(word));
  }
}
