package org.holdpoint.analysis.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Identity;
import org.holdpoint.fact.ResourceFact.ShiftedInstances;
import org.holdpoint.fact.Subject;

/// Things of a list that go by their number (`count` of Terraform): where one in the middle comes or goes, all behind it are made anew, and that is one thing that happened.
public final class Shifts {

  /// A list: what it belongs to, what its things are called without their numbers, and the part by which they are told apart.
  private record Row(Subject subject, String address, String part) {}

  private final List<Fact> was;
  private final List<Fact> now;

  private Shifts(List<Fact> was, List<Fact> now) {
    this.was = was;
    this.now = now;
  }

  /// Of one document: what shifted is told once, and no more of each thing.
  public static Applied.Sides of(List<Fact> was, List<Fact> now) {
    var shifts = new Shifts(was, now);
    var before = rows(was);
    var after = rows(now);
    var sides = new Applied.Sides(was, now);
    for (var row : after.keySet()) {
      sides = shifts.told(row, before.getOrDefault(row, new TreeMap<>()), after.get(row), sides);
    }
    return sides;
  }

  private Applied.Sides told(Row row, Map<Integer, Identity> before, Map<Integer, Identity> after, Applied.Sides sides) {
    var old = values(before);
    var fresh = values(after);
    var apart = (int) IntStream.range(0, Math.min(old.size(), fresh.size())).takeWhile(index -> old.get(index).equals(fresh.get(index))).count();
    var because = old.size() > fresh.size() && apart < fresh.size() ? missing(fresh, old).map(gone -> gone + " left the list") : old.size() < fresh.size() && apart < old.size() ? missing(old, fresh).map(come -> come + " came into the list")
        : Optional.<String>empty();
    if (because.isEmpty() || before.size() != before.keySet().stream().max(Integer::compare).orElse(0) + 1 || after.size() != after.keySet().stream().max(Integer::compare).orElse(0) + 1) {
      return sides;
    }
    var first = after.get(apart);
    var many = Math.min(old.size(), fresh.size()) - apart;
    var shift = new ShiftedInstances(Key.of(row.subject(), "shifted-instances", row.address()), first.at(), first.within(), row.address(), row.part(), because.get(), many, first.keeps());
    return new Applied.Sides(rest(sides.was(), row, apart, fresh.size()), with(rest(sides.now(), row, apart, Integer.MAX_VALUE), shift));
  }

  private static List<Fact> with(List<Fact> facts, Fact more) {
    var all = new ArrayList<>(facts);
    all.add(more);
    return all;
  }

  /// Without what is known of things from `apart` on by which they are told apart, and without all of those from `end` on.
  private static List<Fact> rest(List<Fact> facts, Row row, int apart, int end) {
    return facts.stream().filter(fact -> {
      var path = fact.key().path();
      var number = path.isEmpty() || !fact.key().subject().equals(row.subject()) ? Optional.<Integer>empty() : number(path.getFirst(), row.address());
      return number.isEmpty() || number.get() < end && !(fact instanceof Identity && number.get() >= apart);
    }).toList();
  }

  private static List<String> values(Map<Integer, Identity> row) {
    return row.values().stream().map(one -> one.value().known().orElse("")).toList();
  }

  /// What a longer list has besides a shorter one, where that is the rest of it in the same order.
  private static Optional<String> missing(List<String> shorter, List<String> longer) {
    var more = new ArrayList<String>();
    var at = 0;
    for (var value : longer) {
      if (at < shorter.size() && shorter.get(at).equals(value)) {
        at++;
      } else {
        more.add(value);
      }
    }
    return at == shorter.size() ? Optional.of(String.join(", ", more)) : Optional.empty();
  }

  private static Map<Row, Map<Integer, Identity>> rows(List<Fact> facts) {
    var rows = new LinkedHashMap<Row, Map<Integer, Identity>>();
    facts.stream().filter(Identity.class::isInstance).map(Identity.class::cast).filter(one -> !one.name().equals("provider")).forEach(one -> {
      var bare = one.address().replaceAll("\\[\\d+]$", "");
      number(one.address(), bare).ifPresent(number -> rows.computeIfAbsent(new Row(one.key().subject(), bare, one.name()), _ -> new TreeMap<>()).put(number, one));
    });
    rows.values().removeIf(row -> row.values().stream().distinct().count() < row.size());
    return rows;
  }

  /// The number of a thing of that row; the first has none.
  private static Optional<Integer> number(String address, String row) {
    if (address.equals(row)) {
      return Optional.of(0);
    }
    var suffix = address.startsWith(row) ? address.substring(row.length()) : "";
    return suffix.matches("\\[\\d{1,6}]") ? Optional.of(Integer.parseInt(suffix.substring(1, suffix.length() - 1))) : Optional.empty();
  }
}
