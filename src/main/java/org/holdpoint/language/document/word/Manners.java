package org.holdpoint.language.document.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Manner;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;

/// Values that say how something is done, by manners.tsv.
public final class Manners {

  private static final List<Word> WORDS = Tables.rows("manners.tsv").stream().map(row -> new Word(row.getFirst(), row.get(1).equals("careful"), Set.of(row.get(2).split(" ")))).toList();
  /// Sorts that only some names speak of.
  private static final Set<String> ASKED = Set.of("proof", "currency", "risk", "administration", "writing", "apart");
  private static final String FINALITY = "finality";
  private static final String REMOVAL = "remove";
  private static final String RETENTION = "retention";
  /// Longer values, and those of more words, are sentences or names of things.
  private static final int LONGEST = 40;
  private static final int MOST = 4;
  /// Values with one of these are paths, addresses or names of actions.
  private static final String JOINTS = "/:.@=";
  private static final Set<String> DENIALS = Set.of("not", "non", "no", "without", "never");
  /// What is said to be so is kept by everybody; what is said not to be so, by those who like.
  private static final Set<String> NEEDS = Set.of("required", "mandatory", "compulsory", "obligatory", "needed", "necessary", "enforced", "enforcing", "binding");
  /// `region-by-region`, `one at a time`.
  private static final Pattern ONE_BY_ONE = Pattern.compile("(?i)(\\w+)[-_ ]by[-_ ]\\1|(?:one|two|few|\\d)[-_ ]at[-_ ]a[-_ ]time|(?:one|two|few|\\d)[-_ ](?:per|after)[-_ ].*");
  /// Names of what is called so, not of how it is done.
  private static final Set<String> CALLED = Set.of("name", "description", "id", "path", "file", "url", "service", "host", "image", "label", "level", "cluster", "message", "text", "title", "command", "run", "ref",
      "branch", "tag", "log", "principal", "identifier", "key", "namespace", "bucket", "queue", "owner", "comment");

  /// Names of what came of something, and words of what is tried, and of what is followed.
  private static final Set<String> OUTCOMES = Set.of("outcome", "result", "results", "verdict", "status", "state", "risk", "impact", "criticality");
  private static final Set<String> TRIED = Set.of("test", "validate", "drill", "rehearsal", "trial", "readiness", "evidence", "proof", "qualification");
  private static final Set<String> RISKS = Set.of("risk", "impact", "criticality");
  private static final Set<String> FOLLOWED = Set.of("procedure", "runbook", "mop", "sop", "playbook", "instruction", "method", "register");

  /// Names of what must not go with what it is there for.
  private static final Set<String> KEPT = Set.of("backup", "copy", "snapshot", "archive", "key", "custody", "witness", "arbiter", "quorum", "monitor", "health", "standby", "replica", "mirror", "recovery", "vault", "escrow", "recover", "separation", "separate", "segregation");

  /// Names of how much somebody may do.
  private static final Set<String> RIGHTS = Set.of("role", "access", "permission", "privilege", "policy", "level");

  /// Names of what picks the things that something is done to, and the values that pick all of them.
  private static final Set<String> SELECTING = Set.of("select", "selector", "selection", "selectors", "target", "targets", "targeting", "tgt", "where", "match", "matching", "reach", "reaches", "filter", "database", "schema", "table", "namespace");
  private static final Set<String> EVERYTHING = Set.of("*", "**", ".*", "all", "any", "everything", "*.*", "/*", "/**");

  /// Words of what runs or is run, so that all of it is everything there is.
  private static final Set<String> MACHINES = Set.of("host", "cluster", "region", "zone", "site", "cell", "pop", "edge", "device", "router", "switch", "serve", "fleet", "account", "tenant", "customer", "project", "subscription",
      "reflector", "minion", "tgt", "environment", "database", "rack", "reach", "reaches");
  /// Words of lists that let in, leave out, or are only looked at or kept.
  private static final Set<String> LETTING = Set.of("allow", "deny", "block", "trusted", "exclude", "except", "skip", "cors", "import", "log", "test", "alarm", "watch", "scrape", "metric", "backup", "report", "dashboard", "audit",
      "trace", "protect", "guard", "order", "sequence");
  private static final int MOST_ITEMS = 200;
  private static final int MOST_PHASES = 12;
  private static final String TARGETS = "targets";
  private static final String NAMED = "name:";

  private record Word(String sort, boolean careful, Set<String> words) {}

  private Manners() {}

  /// Whether a value says that something goes out in steps, or at once.
  public static boolean pace(String said) {
    return said.length() <= LONGEST && NameWords.plain(said).stream().anyMatch(plain -> WORDS.stream().anyMatch(word -> word.sort().equals("pace") && word.words().contains(plain)));
  }

  /// Whether words in order lead from a part that is watched to all there are: `[lint, canary, fleet]`.
  public static boolean widening(List<String> items) {
    return items.size() > 1 && items.size() <= MOST_PHASES && reach(items.getLast(), false) && items.subList(0, items.size() - 1).stream().anyMatch(item -> reach(item, true));
  }

  private static boolean reach(String item, boolean careful) {
    var words = NameWords.plain(item);
    return words.size() == 1 && WORDS.stream().anyMatch(word -> word.sort().equals("reach") && word.careful() == careful && word.words().contains(words.getFirst()));
  }

  /// What a value says of each sort. `path` are its names from the outside in, `around` the words of the last of them and of the blocks around it: a soft mount is no soft deletion.
  public static List<Fact> of(Subject subject, List<String> path, String said, Set<String> around, Span at, Span within) {
    var manners = new ArrayList<Fact>();
    var selecting = around.stream().anyMatch(SELECTING::contains);
    if (said.length() <= LONGEST && !said.isEmpty() && selecting) {
      manners.add(manner(subject, path, said, at, within, sort(around), !everything(said)));
    }
    if (selecting && Brackets.missing(path.getLast(), said)) {
      manners.add(manner(subject, path, said, at, within, "bracketing", false));
    }
    Surroundings.of(path.getLast(), said).ifPresent(careful -> manners.add(manner(subject, path, said, at, within, "surroundings", careful)));
    if (said.length() <= LONGEST && around.stream().anyMatch(KEPT::contains)) {
      var words = NameWords.plain(said);
      WORDS.stream().filter(word -> word.sort().equals("apart") && words.size() <= 2 && !words.isEmpty() && word.words().contains(words.getFirst())).findFirst().ifPresent(word -> manners.add(manner(subject, path, said, at, within, "apart", word.careful())));
    }
    rights(path.getLast(), said).forEach(sort -> manners.add(manner(subject, path, said, at, within, sort.sort(), sort.careful())));
    if (said.isEmpty() || said.length() > LONGEST || joined(said) || NameWords.plain(path.getLast()).stream().anyMatch(CALLED::contains)) {
      return manners;
    }
    AskedManners.of(path, said).forEach(one -> manners.add(manner(subject, path, said, at, within, one.sort(), one.careful())));
    if (ONE_BY_ONE.matcher(said).matches()) {
      manners.add(manner(subject, path, said, at, within, "pace", true));
      return manners;
    }
    var words = Set.copyOf(NameWords.plain(said));
    if (words.size() <= MOST && NameWords.plain(path.getLast()).stream().anyMatch(OUTCOMES::contains)) {
      outcome(words, around).ifPresent(sort -> manners.add(manner(subject, path, said, at, within, sort.sort(), sort.careful())));
    }
    if (words.size() > MOST) {
      return manners;
    }
    if (words.stream().anyMatch(DENIALS::contains)) {
      if (words.stream().anyMatch(NEEDS::contains)) {
        manners.add(manner(subject, path, said, at, within, "rigor", false));
      }
      return manners;
    }
    var sorts = new HashSet<String>();
    // The careful words of a sort stand first.
    for (var word : WORDS) {
      if (!ASKED.contains(word.sort()) && word.words().stream().anyMatch(words::contains) && sorts.add(word.sort()) && (!word.sort().equals(FINALITY) || around.contains(REMOVAL) || around.contains(RETENTION) || NameWords.of(said).contains(REMOVAL))) {
        manners.add(manner(subject, path, said, at, within, word.sort().equals("breadth") && selecting ? TARGETS : word.sort(), word.careful()));
      }
    }
    return manners;
  }

  /// Whether it is such a value; the point of a number joins nothing.
  private static boolean joined(String said) {
    for (var at = 0; at < said.length(); at++) {
      var point = said.charAt(at) == '.' && at > 0 && at + 1 < said.length() && Character.isDigit(said.charAt(at - 1)) && Character.isDigit(said.charAt(at + 1));
      if (!point && JOINTS.indexOf(said.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether a pick takes all there are; one that asks for a name takes any of them (Rundeck documentation, "Node filter strings": `name: .*`).
  private static boolean everything(String said) {
    var pick = said.toLowerCase(Locale.ROOT);
    return EVERYTHING.contains(pick) || pick.startsWith(NAMED) && EVERYTHING.contains(pick.substring(NAMED.length()).strip());
  }

  /// How much somebody may do, by the first row of each sort that has one of the words.
  private static List<Word> rights(String name, String said) {
    var called = NameWords.plain(name);
    if (called.isEmpty() || !RIGHTS.contains(called.getLast()) || said.length() > LONGEST || said.chars().anyMatch(letter -> JOINTS.indexOf(letter) >= 0)) {
      return List.of();
    }
    var words = said.equals("*") ? Set.of("all") : Set.copyOf(NameWords.plain(said));
    return words.size() > MOST ? List.of() : Stream.of("administration", "writing").flatMap(sort -> WORDS.stream().filter(word -> word.sort().equals(sort) && word.words().stream().anyMatch(words::contains)).limit(1)).toList();
  }

  /// What came of a trial, how a procedure stands, and how large a risk is said to be.
  private static Optional<Word> outcome(Set<String> words, Set<String> around) {
    var denied = words.stream().anyMatch(DENIALS::contains);
    return Stream.of(new Word("proof", true, TRIED), new Word("currency", true, FOLLOWED), new Word("risk", true, RISKS)).filter(sort -> around.stream().anyMatch(sort.words()::contains))
        .flatMap(sort -> WORDS.stream().filter(word -> word.sort().equals(sort.sort()) && word.words().stream().anyMatch(words::contains))).findFirst()
        .map(word -> denied ? new Word(word.sort(), !word.careful(), word.words()) : word);
  }

  /// What a list of names picks: all there are, if it has nothing but a word for that.
  public static Optional<Fact> of(Subject subject, List<String> path, List<String> items, Set<String> around, Span at, Span within) {
    var picks = around.stream().noneMatch(LETTING::contains) && !items.isEmpty() && items.size() <= MOST_ITEMS;
    return picks ? Optional.of(manner(subject, path, String.join(", ", items), at, within, sort(around), !(items.size() == 1 && EVERYTHING.contains(items.getFirst().strip().toLowerCase(Locale.ROOT)))))
        : Optional.empty();
  }

  private static String sort(Set<String> around) {
    return around.stream().anyMatch(MACHINES::contains) ? TARGETS : "selection";
  }

  private static Manner manner(Subject subject, List<String> path, String said, Span at, Span within, String sort, boolean careful) {
    return new Manner(new Key(subject, "manner", Stream.concat(path.stream(), Stream.of(sort)).toList()), at, within, path.getLast(), String.join(".", path), said, sort, careful);
  }
}
