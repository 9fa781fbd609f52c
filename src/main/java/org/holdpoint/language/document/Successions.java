package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RolloutFact.Succession;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// What holds now and what comes next, by numbers that only count up: `applied: {plan: 8811}` beside `next: {plan: 8803}`, `current_revision: 14` beside `revision: 12`, `serial: {applied: 7, pending: 9}`.
final class Successions {

  private static final Set<String> NOW = Set.of("applied", "current", "live", "active", "deployed", "installed", "running", "published", "enacted", "served", "serving", "in", "force", "effective");
  private static final Set<String> NEXT = Set.of("next", "planned", "pending", "target", "desired", "candidate", "proposed", "incoming", "upcoming", "staged", "queued", "apply", "new", "to");
  /// A release may be taken back by its number; a plan, a revision or a serial counts what was decided, and to go back takes a new one.
  private static final Set<String> COUNTERS = Set.of("plan", "revision", "rev", "generation", "serial", "sequence", "seq", "epoch");
  private static final Set<String> PLAIN = Set.of("id", "number", "no", "last", "the");
  private static final Set<String> BACK = Set.of("rollback", "back", "previous", "restore", "revert", "undo", "fallback", "history");
  /// (entries) A larger block is data.
  private static final int MOST = 100;
  private static final Pattern NUMBERED = Pattern.compile("([^0-9]{0,24})(\\d{1,18})");

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private Successions(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var successions = new Successions(subject);
    Blocks.of(documents).forEach(one -> successions.block(one.block(), one.path()));
    return successions.facts;
  }

  private void block(Mapping block, String path) {
    if (block.entries().size() > MOST || NameWords.plain(path).stream().anyMatch(BACK::contains)) {
      return;
    }
    block.entries().forEach(now -> block.entries().stream().filter(next -> next != now).forEach(next -> {
      if (now.value() instanceof Mapping held && next.value() instanceof Mapping coming) {
        blocks(now, held, next, coming, path);
      } else {
        numbers(now, next, path);
      }
    }));
  }

  /// `applied: {plan: 8811}` and `next: {plan: 8803}`: what both count.
  private void blocks(Entry now, Mapping held, Entry next, Mapping coming, String path) {
    if (called(now, NOW, Set.of()) && called(next, NEXT, Set.of())) {
      counters(held).forEach(one -> counters(coming).stream().filter(other -> other.key().text().equals(one.key().text())).forEach(other -> pair(one, other, one.key().text(), path + "." + next.key().text())));
    }
  }

  /// `current_revision: 14` and `revision: 12`; in a block that is called after what is counted, `applied: 7` and `pending: 9`.
  private void numbers(Entry now, Entry next, String path) {
    var what = counted(now);
    var block = path.substring(path.lastIndexOf('.') + 1);
    if (called(now, NOW, COUNTERS) && (called(next, NEXT, COUNTERS) || called(next, Set.of(), COUNTERS)) && what.equals(counted(next)) && (!what.isEmpty() || counts(block))) {
      pair(now, next, what.stream().findFirst().orElse(block), path);
    }
  }

  private static List<Entry> counters(Mapping block) {
    return block.entries().stream().filter(entry -> called(entry, Set.of(), COUNTERS)).toList();
  }

  private static boolean counts(String name) {
    return NameWords.plain(name).stream().anyMatch(COUNTERS::contains);
  }

  /// Which counters a name speaks of.
  private static Set<String> counted(Entry entry) {
    var words = new HashSet<>(NameWords.plain(entry.key().text()));
    words.retainAll(COUNTERS);
    return words;
  }

  /// Whether a name consists of such words and of counters, and of one of the first where there are any, else of a counter.
  private static boolean called(Entry entry, Set<String> words, Set<String> counters) {
    var plain = NameWords.plain(entry.key().text());
    return plain.stream().anyMatch((words.isEmpty() ? counters : words)::contains) && plain.stream().allMatch(word -> words.contains(word) || counters.contains(word) || PLAIN.contains(word));
  }

  private static Optional<MatchResult> number(Entry entry) {
    return entry.value() instanceof Scalar said ? Optional.of(NUMBERED.matcher(said.text().strip())).filter(Matcher::matches).map(Matcher::toMatchResult) : Optional.empty();
  }

  private void pair(Entry now, Entry next, String name, String path) {
    number(now).ifPresent(held -> number(next).filter(coming -> coming.group(1).equals(held.group(1))).ifPresent(coming -> {
      var at = Spots.at(next);
      facts.add(new Succession(Key.of(subject, "succession", path, next.key().text()), at, at, name, held.group(), coming.group(), Long.parseLong(coming.group(2)) < Long.parseLong(held.group(2)), Spots.at(now)));
    }));
  }
}
