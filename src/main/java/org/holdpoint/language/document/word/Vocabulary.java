package org.holdpoint.language.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Names → what they mean, by vocabulary.tsv.
public final class Vocabulary {

  private static final List<List<String>> ROWS = Tables.rows("vocabulary.tsv");
  /// What the rows say that some name asked for: a document has few names.
  private static final Map<Integer, Term> TERMS = new ConcurrentHashMap<>();
  /// The places of the rows that ask for a word.
  private static final Map<String, List<Integer>> BY_WORD = byWord();
  /// Words that say only whether the thing around them is there.
  private static final Set<String> SWITCHES = Set.of("enabled", "enable", "active", "on", "status", "state", "require", "required", "mandatory");
  /// Words that say how the way back is gone.
  private static final Set<String> HOW = Set.of("method", "plan", "procedure", "how", "via", "mode", "means");
  private static final Set<String> OFF_SWITCHES = Set.of("skip", "suspended", "suspend", "paused", "muted", "silenced");
  /// Words that say only how much of the thing around them.
  private static final Set<String> AMOUNTS = Set.of("value", "count", "amount", "size", "number", "percent", "default", "millisecond", "second", "minute", "hour", "day", "duration", "time", "total", "is",
      "per", "in", "of", "the");
  /// What a name with such a word is about, if its row does not ask for it: a thing beside the guard, not the guard.
  private static final Set<String> ATTRIBUTES = Set.of("interval", "url", "uri", "path", "port", "name", "id", "description", "version", "user", "image", "file", "dir", "directory", "type", "key", "label",
      "annotation", "tag", "timeout", "period", "email", "channel", "topic", "color", "title", "text", "message", "comment", "doc", "docs", "link", "icon", "class", "template", "format", "prefix", "suffix",
      "query", "field", "column", "table", "window", "width", "height", "length", "date", "author", "owner", "command", "script", "endpoint", "address", "language", "manifest", "model", "kind", "note", "remark", "reason");
  private static final Set<String> MEASURED = Set.of("less", "more", "tolerance", "unbounded", "fewer", "true", "false", "unset");
  /// The word of all that leave something out (`no`, `without`, `disable`: synonyms.tsv), and what guards less where it is not there.
  private static final String LEFT_OUT = "skip";
  private static final Set<String> LEAVING = Set.of("unset", "false", "less", "fewer");
  private static final Set<String> JOINTS = Set.of("in", "of", "the", "a", "is", "at", "and");

  private Vocabulary() {}

  private static Map<String, List<Integer>> byWord() {
    var places = new HashMap<String, List<Integer>>();
    for (var place = 0; place < ROWS.size(); place++) {
      for (var word : Term.asked(ROWS.get(place))) {
        places.computeIfAbsent(word, _ -> new ArrayList<>()).add(place);
      }
    }
    return places;
  }

  private static Term term(int place) {
    return TERMS.computeIfAbsent(place, _ -> Term.row(ROWS.get(place)));
  }

  /// What a name means inside of others. `own` are its words, `around` those of the two blocks that it stands in, `outer` is what the nearer of them means.
  public static Term term(Set<String> own, Set<String> around, Term outer) {
    if (outer.known() && !outer.weaker().equals("none")) {
      if (SWITCHES.containsAll(own)) {
        return outer.weaker().equals("true") ? outer : outer.as("unset");
      }
      if (outer.meaning().equals("rollback") && !own.isEmpty() && HOW.containsAll(own)) {
        return outer.as("unset");
      }
      if (OFF_SWITCHES.containsAll(own)) {
        return outer.as(outer.weaker().equals("true") ? "false" : "true");
      }
      // How much of what has only ranks (a strategy) is said by a row of its own.
      if (!own.isEmpty() && AMOUNTS.containsAll(own) && MEASURED.contains(outer.weaker()) && !(own.equals(Set.of("default")) && Set.of("unset", "true", "false", "fewer").contains(outer.weaker()))) {
        return outer;
      }
    }
    var candidates = new TreeSet<Integer>();
    own.forEach(word -> candidates.addAll(BY_WORD.getOrDefault(word, List.of())));
    var best = Term.OTHER;
    var most = 0;
    for (var index : candidates) {
      var term = term(index);
      var score = score(term, own, around);
      if (score > most || score == most && score > 0 && term.firm() && !best.firm()) {
        best = term;
        most = score;
      }
    }
    // `no_rollback: true` is not there to go back by: what is left out is gone around.
    if (own.contains(LEFT_OUT) && LEAVING.contains(best.weaker()) && best.needed().stream().flatMap(one -> one.words().stream()).noneMatch(word -> NameWords.of(word).contains(LEFT_OUT))) {
      return best.around();
    }
    // What is counted where something stops is borne before it does.
    return !best.known() && outer.meaning().equals("abort") && !own.isEmpty() ? outer.softly("more") : best;
  }

  /// How well a row fits: by the words that it asks for, those in the name itself first; 0 where it does not.
  private static int score(Term term, Set<String> own, Set<String> around) {
    var score = 0;
    var used = new HashSet<String>();
    for (var needed : term.needed()) {
      if (any(needed.words(), own)) {
        score += 3;
      } else if (needed.own() || !any(needed.words(), around)) {
        return 0;
      } else {
        score += 2;
      }
      used.addAll(needed.words());
    }
    return any(used, own) && !any(term.not(), own) && !any(term.outside(), around) && own.stream().noneMatch(word -> ATTRIBUTES.contains(word) && !used.contains(word)) ? score : 0;
  }

  private static boolean any(Set<String> words, Set<String> among) {
    for (var word : words) {
      if (among.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a name means something that guards by itself, whatever it stands in.
  public static boolean telling(String name) {
    var term = term(NameWords.of(name), Set.of(), Term.OTHER);
    return term.firm() && term.known();
  }

  /// Whether a name says only whether the thing around it is there.
  public static boolean switches(Set<String> own) {
    return !own.isEmpty() && SWITCHES.containsAll(own);
  }

  /// The words of a name without those that only join others.
  public static Set<String> words(String name) {
    var words = new HashSet<>(NameWords.of(name));
    if (words.size() > 1) {
      words.removeAll(JOINTS);
    }
    return words;
  }
}
