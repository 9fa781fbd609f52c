package org.holdpoint.analysis.admission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AdmissionFact.Admission;
import org.holdpoint.fact.AdmissionFact.NewlyAdmitted;
import org.holdpoint.fact.AdmissionFact.UnreachedAdmission;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// The lines of one file before and after → by which connections come in that did not before, or with less, and which lines never decide. The first line that fits decides.
public final class Admissions {

  /// A line is compared with as many of the first lines, and with itself: longer lists are made by programs, and of lines that are alike.
  private static final int MANY = 400;
  private static final List<String> GRAVITY = List.of("refused", "weaker", "unencrypted", "excepted", "new");
  /// Of a line that is about every user from everywhere: that nobody had come in from there is more than that some prove less.
  private static final List<String> GRAVITY_FOR_ALL = List.of("refused", "excepted", "new", "weaker", "unencrypted");

  private final List<Entry> was;
  private final List<Entry> now;
  private final Map<Key, Entry> stood = new HashMap<>();

  private Admissions(List<Entry> was, List<Entry> now) {
    this.was = was;
    this.now = now;
    was.forEach(entry -> stood.put(entry.line().key(), entry));
  }

  /// What follows from the lines of one file, which may have several lists of them.
  public static List<Fact> of(List<Fact> before, List<Fact> after) {
    var now = entries(after);
    if (now.isEmpty()) {
      return List.of();
    }
    var was = entries(before);
    return now.entrySet().stream().flatMap(list -> following(was.getOrDefault(list.getKey(), List.of()), list.getValue())).toList();
  }

  private static Stream<Fact> following(List<Entry> was, List<Entry> now) {
    var lists = new Admissions(was, now);
    var same = lists.beginning();
    var newly = now.stream().skip(same).filter(entry -> !entry.refuses()).flatMap(entry -> lists.newly(entry).stream()).toList();
    var told = new HashSet<Span>();
    newly.forEach(fact -> fact.formerly().place().ifPresent(told::add));
    return Stream.concat(newly.stream(), lists.unreached(told));
  }

  private static Map<Subject, List<Entry>> entries(List<Fact> facts) {
    return facts.stream().filter(Admission.class::isInstance).map(fact -> Entry.of((Admission) fact)).collect(Collectors.groupingBy(entry -> entry.line().key().subject(), LinkedHashMap::new, Collectors.toList()));
  }

  /// How many lines are the same on both sides, from the first: what they decide does not change.
  private int beginning() {
    var same = 0;
    while (same < was.size() && same < now.size() && was.get(same).line().key().equals(now.get(same).line().key()) && was.get(same).line().method().equals(now.get(same).line().method())
        && was.get(same).line().certified() == now.get(same).line().certified()) {
      same++;
    }
    return same;
  }

  /// What one connection met, and what it meets now.
  private record Step(String how, Optional<Entry> formerly) {}

  /// The gravest of what a line newly lets in.
  private Optional<NewlyAdmitted> newly(Entry entry) {
    var compared = was.size() <= MANY ? was.stream() : Stream.concat(was.stream().limit(MANY), Stream.ofNullable(stood.get(entry.line().key())));
    var steps = Stream.concat(compared.flatMap(entry::meeting), entry.points()).filter(point -> first(now, point).filter(entry::equals).isPresent()).flatMap(point -> step(entry, point).stream()).toList();
    return (entry.everybody() ? GRAVITY_FOR_ALL : GRAVITY).stream().flatMap(how -> steps.stream().filter(step -> step.how().equals(how))).findFirst().map(step -> fact(entry, step));
  }

  private Optional<Step> step(Entry entry, Point point) {
    var formerly = first(was, point);
    if (formerly.isEmpty()) {
      return Optional.of(new Step(point.transport().equals(Entry.PLAIN) && encrypted(entry, point) ? "unencrypted" : "new", formerly));
    }
    var old = formerly.get();
    if (!old.refuses()) {
      return entry.weaker(old) ? Optional.of(new Step("weaker", formerly)) : Optional.empty();
    }
    var standing = stood.containsKey(entry.line().key());
    return Optional.of(new Step(standing ? "refused" : old.everything() ? "new" : old.covers(entry) ? "excepted" : "refused", formerly));
  }

  /// Whether the same connection came in before, but encrypted only.
  private boolean encrypted(Entry entry, Point point) {
    return first(was, new Point("ssl", point.database(), point.user(), point.from())).filter(old -> !old.refuses() && !entry.weaker(old)).isPresent();
  }

  private static Optional<Entry> first(List<Entry> list, Point point) {
    for (var entry : list) {
      if (point.meets(entry)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private NewlyAdmitted fact(Entry entry, Step step) {
    var line = entry.line();
    return new NewlyAdmitted(new Key(line.key().subject(), "newly-admitted", line.key().path()), line.at(), line.within(), step.how(), line.connection(), line.from(), line.reach(), line.method(),
        line.proof(), step.formerly().<Value<String>>map(old -> new Value.Known<>(old.line().method(), old.line().at())).orElse(new Value.Absent<>()), !was.isEmpty(), line.users().contains("all"),
        line.databases(), line.users());
  }

  /// Lines below one that fits all that they are about. What newly lets in what a line refused is told there, and not at that line again.
  private Stream<UnreachedAdmission> unreached(Set<Span> told) {
    var unreached = new ArrayList<UnreachedAdmission>();
    for (var at = 0; at < now.size(); at++) {
      var entry = now.get(at);
      var above = now.stream().limit(Math.min(at, MANY)).filter(other -> other.covers(entry)).findFirst();
      if (above.isEmpty()) {
        continue;
      }
      var decided = decided(entry);
      if (decided.filter(old -> told.contains(old.line().at())).isEmpty()) {
        unreached.add(new UnreachedAdmission(new Key(entry.line().key().subject(), "unreached-admission", entry.line().key().path()), entry.line().at(), entry.line().within(), entry.line().method(),
            new Value.Known<>(above.get().line().method(), above.get().line().at()), loses(entry, above.get()), decided.isPresent()));
      }
    }
    return unreached.stream();
  }

  /// The same line before the change, where it decided about something.
  private Optional<Entry> decided(Entry entry) {
    return Optional.ofNullable(stood.get(entry.line().key())).filter(old -> was.stream().limit(MANY).takeWhile(other -> other != old).noneMatch(other -> other.covers(old)));
  }

  private static String loses(Entry entry, Entry above) {
    return above.refuses() && !entry.refuses() ? "entry" : above.weaker(entry) ? "strictness" : "nothing";
  }
}
