package org.holdpoint.analysis.selection;

import java.time.Instant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.GroupCount;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.TargetSelection;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;

/// How many of what the operations of a text select: each by itself, all of one text, and all texts of the change together.
public final class TargetCounts {

  /// What operations work on that an inventory lists.
  static final Set<String> LISTED = Set.of("hosts", "host", "nodes", "node", "instances", "instance", "servers", "machines", "vms");
  /// So many are told by name; the number of all is told besides.
  private static final int NAMED = 100_000;

  private final Listed listedWas;
  private final Listed listedNow;
  private final Playbooks playsWas;
  private final Playbooks playsNow;
  private final List<Operation> changed;
  private final Instant judgedAt;

  private TargetCounts(List<Fact> was, List<Fact> now, List<Operation> changed, Instant judgedAt) {
    this.listedWas = Listed.of(was);
    this.listedNow = Listed.of(now);
    this.playsWas = Playbooks.of(was);
    this.playsNow = Playbooks.of(now);
    this.changed = changed;
    this.judgedAt = judgedAt;
  }

  /// `was` and `now` are all facts of each side; `changed` are those after the change of the texts that it brings, and `judgedAt` is when that is judged.
  public static TargetCounts of(List<Fact> was, List<Fact> now, Stream<Fact> changed, Instant judgedAt) {
    var stated = changed.filter(Operation.class::isInstance).map(Operation.class::cast).toList();
    var some = !stated.isEmpty() || was.stream().anyMatch(Operation.class::isInstance);
    return some ? new TargetCounts(was, now, stated, judgedAt) : new TargetCounts(List.of(), List.of(), List.of(), judgedAt);
  }

  private static Stream<Operation> stated(List<Fact> own) {
    return own.stream().filter(Operation.class::isInstance).map(Operation.class::cast);
  }

  /// Those that do something to hosts.
  private static Stream<Operation> operations(Stream<Operation> stated, Playbooks plays) {
    return stated.flatMap(plays::run).filter(one -> !one.effect().equals("read") && (LISTED.contains(one.object()) || Pods.OBJECTS.contains(one.object()) || Fleets.OBJECTS.contains(one.object()) || there(one)));
  }

  /// Whether it stops or restarts a service of other machines: those are what it works on (`ssh web1 systemctl stop shop`).
  static boolean there(Operation operation) {
    return operation.object().equals("services") && !(operation.host() instanceof Value.Absent<String>);
  }

  static Value<String> selector(Operation operation) {
    return there(operation) ? operation.host() : operation.targets();
  }

  /// An operation and the hosts that it selects of an inventory.
  private record Counted(Operation operation, Selection.Hosts picked, Listed.Candidate inventory, boolean others) {

    Census census() {
      return inventory.census();
    }

    Tally.Manner manner() {
      return new Tally.Manner(operation.effect(), operation.batch(), operation.trial());
    }
  }

  /// The selections of what a text did.
  public List<Fact> before(List<Fact> own) {
    var counted = counted(own, listedWas, playsWas);
    return Stream.concat(facts(counted, hosts(counted)).stream(), LocalPlays.of(stated(own), listedWas, playsWas).stream()).toList();
  }

  /// Those of what it does now.
  public List<Fact> after(List<Fact> was, List<Fact> now) {
    var own = counted(now, listedNow, playsNow);
    var local = LocalPlays.of(stated(now), listedNow, playsNow);
    if (own.isEmpty()) {
      return local;
    }
    var before = hosts(counted(was, listedWas, playsWas));
    return Stream.of(facts(own, before), steps(own, before), texts(own, before), local).flatMap(List::stream).toList();
  }

  /// How many hosts they select in all, of the inventory of the first.
  private static Value<Long> hosts(List<Counted> counted) {
    return counted.isEmpty() ? new Value.Absent<>() : new Value.Known<>((long) union(counted, counted.getFirst().census()).cardinality(), counted.getFirst().operation().at());
  }

  private static List<Counted> counted(List<Fact> own, Listed listed, Playbooks plays) {
    return listed.empty() ? List.of() : operations(stated(own), plays).flatMap(operation -> counted(operation, listed).stream()).toList();
  }

  /// With the inventory of which it selects most, where there are several.
  private static Optional<Counted> counted(Operation operation, Listed listed) {
    var candidates = Fleets.OBJECTS.contains(operation.object()) ? List.<Listed.Candidate>of() : Pods.OBJECTS.contains(operation.object()) ? listed.pods(operation) : listed.candidates(operation.at().file());
    return of(operation, listed, candidates).or(() -> candidates.isEmpty() && (LISTED.contains(operation.object()) || Fleets.OBJECTS.contains(operation.object())) ? of(operation, listed, listed.fleets()) : Optional.empty());
  }

  private static Optional<Counted> of(Operation operation, Listed listed, List<Listed.Candidate> candidates) {
    return candidates.stream().flatMap(inventory -> select(operation, inventory.census(), listed) instanceof Selection.Hosts picked ? Stream.of(new Counted(operation, picked, inventory, candidates.size() > 1)) : Stream.empty())
        .max(Comparator.comparingInt(one -> one.picked().hosts().cardinality())).filter(one -> !one.picked().hosts().isEmpty());
  }

  private static Selection select(Operation operation, Census census, Listed listed) {
    var selected = switch (selector(operation)) {
      case Value.Known<String>(var text, _) -> Selectors.of(census, there(operation) ? "list" : operation.syntax(), text, listed::lines);
      case Value.Absent<String> _ when operation.all() -> new Selection.Hosts(census.all(), List.of(), List.of(), List.of());
      case Value.Absent<String> _ -> new Selection.Unknown("nothing says which");
      case Value.Unknown<String>(var because, _) -> new Selection.Unknown(because);
    };
    return switch (operation.limit()) {
      case Value.Known<String>(var text, _) -> Selection.both(selected, Selectors.of(census, operation.syntax(), text, listed::lines));
      case Value.Absent<String> _ -> selected;
      case Value.Unknown<String>(var because, _) -> new Selection.Unknown(because);
    };
  }

  private List<Fact> facts(List<Counted> counted, Value<Long> before) {
    return counted.stream().<Fact>map(one -> fact(one, before)).toList();
  }

  private TargetSelection fact(Counted one, Value<Long> before) {
    var operation = one.operation();
    var tally = Tally.of(one.census(), one.picked().hosts(), one.manner(), one.inventory().at());
    var key = Key.of(operation.key().subject(), "target-selection", operation.key().path().toArray(String[]::new));
    return fact(one, key, operation.command(), selector(operation).known().orElse("all"), false, one.picked(), tally, before, near(one, tally));
  }

  private TargetSelection fact(Counted one, Key key, String command, String targets, boolean together, Selection.Hosts picked, Tally tally, Value<Long> before, String near) {
    var operation = one.operation();
    var census = one.census();
    var hit = picked.hosts().cardinality();
    return new TargetSelection(key, operation.at(), operation.within(), command, operation.effect(), targets.replace("\n", ", "), together, hit, census.size(), before, operation.expected(),
        picked.hosts().stream().limit(NAMED).mapToObj(census.hosts()::get).toList(), tally.groups(), tally.below(), tally.whole(), Cold.of(census, picked.hosts(), one.manner(), judgedAt), picked.unmatched(), picked.dangling(), Scope.beside(census, operation, picked),
        operation.batch(), tally.batchOver(), Paces.hasty(census, picked.hosts(), one.manner(), operation), Loads.strain(census, picked.hosts(), one.manner()), near, operation.asked() || operation.trial() || operation.guards().stream().anyMatch(guard -> !guard.startsWith("max_fail_percentage")), census.numbered(), tally.worst().map(GroupCount::at).orElse(one.inventory().at()),
        tally.line(hit, census.size(), Pods.OBJECTS.contains(operation.object()) ? "pod" : "host") + (census.numbered() ? "; hosts taken as numbered from 1, since the inventory has counts only" : "") + (one.others() ? "; by " + one.inventory().at().file() : ""));
  }

  /// The first selector one slip away that takes a subsystem below its floor, where this one takes none there.
  private static String near(Counted one, Tally tally) {
    var text = selector(one.operation()).known().orElse("");
    if (!one.manner().away() || !tally.below().isEmpty() || one.census().capacities().isEmpty()) {
      return "";
    }
    for (var slip : Slips.of(text)) {
      if (Selectors.of(one.census(), one.operation().syntax(), slip, _ -> Optional.empty()) instanceof Selection.Hosts picked && picked.hosts().cardinality() > one.picked().hosts().cardinality()
          && !Tally.of(one.census(), picked.hosts(), one.manner(), one.inventory().at()).below().isEmpty()) {
        return slip;
      }
    }
    return "";
  }

  private static BitSet union(List<Counted> counted, Census census) {
    var all = new BitSet();
    counted.stream().filter(one -> one.census() == census).forEach(one -> all.or(one.picked().hosts()));
    return all;
  }

  /// Those that take hosts away for good whenever the text runs, and of the inventory of the last of them.
  private static List<Counted> away(List<Counted> counted) {
    var away = counted.stream().filter(one -> one.manner().away() && one.operation().surely()).toList();
    return away.isEmpty() ? away : away.stream().filter(one -> one.census() == away.getLast().census()).toList();
  }

  /// What the operations of the text take together, where that is too much and no one of them takes as much.
  private List<Fact> steps(List<Counted> own, Value<Long> before) {
    var away = away(own);
    return away.size() < 2 ? List.of() : together(away, List.of(), "all steps", before);
  }

  /// What all texts of the change take together, where that is too much and this one by itself takes less: said at the last of them.
  private List<Fact> texts(List<Counted> own, Value<Long> before) {
    var away = away(own);
    if (away.isEmpty()) {
      return List.of();
    }
    var file = away.getLast().operation().at().file();
    var others = operations(changed.stream(), playsNow).filter(operation -> !operation.at().file().equals(file)).flatMap(operation -> counted(operation, listedNow).stream())
        .filter(one -> one.manner().away() && one.operation().surely() && one.census() == away.getLast().census()).toList();
    return others.isEmpty() || others.stream().anyMatch(one -> one.operation().at().file().compareTo(file) > 0) ? List.of() : together(away, others, "all texts", before);
  }

  private List<Fact> together(List<Counted> own, List<Counted> others, String name, Value<Long> before) {
    var all = Stream.concat(others.stream(), own.stream()).toList();
    var last = own.getLast();
    var tally = tally(all);
    var alone = new LinkedHashSet<String>();
    if (others.isEmpty()) {
      own.forEach(one -> alone.addAll(tally(List.of(one)).taken()));
    } else {
      all.stream().collect(Collectors.groupingBy(one -> one.operation().at().file())).values().forEach(text -> alone.addAll(tally(text).taken()));
    }
    if (alone.containsAll(tally.taken())) {
      return List.of();
    }
    var key = Key.of(last.operation().key().subject(), "target-selection", name);
    var targets = all.stream().map(one -> selector(one.operation()).known().orElse("all")).distinct().collect(Collectors.joining(", "));
    return List.of(fact(last, key, name, targets, true, new Selection.Hosts(union(all, last.census()), List.of(), List.of(), List.of()), tally, before, ""));
  }

  private static Tally tally(List<Counted> counted) {
    var last = counted.getLast();
    return Tally.of(last.census(), union(counted, last.census()), last.manner(), last.inventory().at());
  }
}
