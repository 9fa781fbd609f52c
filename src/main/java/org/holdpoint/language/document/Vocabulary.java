package org.holdpoint.language.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names → what they mean, by vocabulary.tsv.
final class Vocabulary {

  private static final List<Term> TERMS = Tables.rows("vocabulary.tsv").stream().map(Term::row).toList();
  /// Words that say only whether the thing around them is there.
  private static final Set<String> SWITCHES = Set.of("enabled", "enable", "active", "on", "status", "state");
  private static final Set<String> OFF_SWITCHES = Set.of("skip", "suspended", "suspend", "paused", "muted", "silenced");
  /// Words that say only how much of the thing around them.
  private static final Set<String> AMOUNTS = Set.of("value", "count", "amount", "size", "number", "percent", "default", "millisecond", "second", "minute", "hour", "day", "duration", "time", "total", "is",
      "required", "in", "of", "the");
  /// What a name with such a word is about, if its row does not ask for it: a thing beside the guard, not the guard.
  private static final Set<String> ATTRIBUTES = Set.of("interval", "url", "uri", "path", "port", "name", "id", "description", "version", "user", "image", "file", "dir", "directory", "type", "key", "label",
      "annotation", "tag", "timeout", "period", "email", "channel", "topic", "color", "title", "text", "message", "comment", "doc", "docs", "link", "icon", "class", "template", "format", "prefix", "suffix",
      "query", "field", "column", "table", "window", "width", "height", "length", "date", "author", "owner", "command", "script", "endpoint", "address", "language", "step");
  private static final Set<String> JOINTS = Set.of("in", "of", "the", "a", "is", "at", "by", "and");

  private Vocabulary() {}

  /// What a name means inside of others. `own` are its words, `around` those of the two blocks that it stands in, `outer` is what the nearer of them means.
  static Term term(Set<String> own, Set<String> around, Term outer) {
    if (outer.known() && !outer.weaker().equals("none")) {
      if (SWITCHES.containsAll(own)) {
        return outer.as("unset");
      }
      if (OFF_SWITCHES.containsAll(own)) {
        return outer.as("true");
      }
      if (!own.isEmpty() && AMOUNTS.containsAll(own)) {
        return outer;
      }
    }
    var all = new HashSet<>(around);
    all.addAll(own);
    var best = Term.OTHER;
    for (var term : TERMS) {
      if (score(term, own, all) > score(best, own, all)) {
        best = term;
      }
    }
    return best;
  }

  /// How well a row fits: by the words that it asks for, those in the name itself first; 0 where it does not.
  private static int score(Term term, Set<String> own, Set<String> all) {
    if (term.not().stream().anyMatch(own::contains)) {
      return 0;
    }
    var score = 0;
    var used = new HashSet<String>();
    for (var needed : term.needed()) {
      var mine = needed.words().stream().filter(own::contains).findFirst();
      if (mine.isEmpty() && (needed.own() || needed.words().stream().noneMatch(all::contains))) {
        return 0;
      }
      used.addAll(needed.words());
      score += mine.isPresent() ? 3 : 2;
    }
    var anyOwn = used.stream().anyMatch(own::contains);
    return anyOwn && own.stream().noneMatch(word -> ATTRIBUTES.contains(word) && !used.contains(word)) ? score : 0;
  }

  /// Whether a name means something that guards by itself, whatever it stands in.
  static boolean telling(String name) {
    var term = term(NameWords.of(name), Set.of(), Term.OTHER);
    return term.firm() && term.known();
  }

  /// The words of a name without those that only join others.
  static Set<String> words(String name) {
    var words = new HashSet<>(NameWords.of(name));
    if (words.size() > 1) {
      words.removeAll(JOINTS);
    }
    return words;
  }
}
