package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// The part of what comes in that each of several targets gets by their weights, or shares in per cent: a setting for each. A target is known by what else stands beside its weight, so that another before it changes nothing;
/// one without a weight counts as one (Gateway API, "HTTPBackendRef"; Elastic Load Balancing, "TargetGroupTuple"), one that is alone gets everything.
final class Shares {

  static final String SHARE = "share";
  private static final List<String> WEIGHTS = List.of("weight", "percent");
  private static final double WHOLE = 100;

  private Shares() {}

  /// Of a row whose path leads to the targets; each list of them is one, wherever it is repeated.
  static List<Fact> of(Resource resource, GuardRow row) {
    var facts = new ArrayList<Fact>();
    lists(resource, row, resource.body(), 0, List.of(resource.address()), facts);
    return facts;
  }

  private static void lists(Resource resource, GuardRow row, Node node, int depth, List<String> path, List<Fact> facts) {
    switch (node) {
      case Items list when depth < row.path().size() -> {
        for (var index = 0; index < list.items().size(); index++) {
          var own = list.items().get(index).text("name");
          lists(resource, row, list.items().get(index), depth, list.items().size() == 1 ? path : with(path, own.orElse("[" + index + "]")), facts);
        }
      }
      case Block block when depth < row.path().size() -> {
        var name = row.path().get(depth);
        var entries = block.entries().stream().filter(entry -> entry.name().equals(name)).toList();
        if (depth + 1 == row.path().size()) {
          targets(resource, row, entries, with(path, name), facts);
        } else {
          entries.forEach(entry -> lists(resource, row, entry.value(), depth + 1, with(path, name), facts));
        }
      }
      case Node _ -> { }
    }
  }

  private static void targets(Resource resource, GuardRow row, List<Entry> entries, List<String> path, List<Fact> facts) {
    var targets = entries.stream().flatMap(entry -> entry.value().blocks()).toList();
    var weights = targets.stream().map(Shares::weight).toList();
    if (targets.isEmpty() || weights.contains(Optional.<Double>empty()) || entries.stream().anyMatch(entry -> entry.value() instanceof Items list && !list.whole())) {
      return;
    }
    var all = weights.stream().mapToDouble(Optional::get).sum();
    for (var index = 0; index < targets.size() && all > 0; index++) {
      facts.add(share(resource, row, targets.get(index), weights.get(index).get() / all * WHOLE, path));
    }
  }

  private static Fact share(Resource resource, GuardRow row, Block target, double percent, List<String> path) {
    var at = written(target).map(Entry::at).orElse(target.at());
    var own = with(path, label(target));
    var state = percent >= WHOLE ? "open" : percent > 0 ? "on" : "plain";
    return new Setting(new Key(resource.subject(), "setting", own), at, resource.header(), SHARE, String.join(".", own), String.join(".", path), "text",
        new Value.Known<>(Math.round(percent) + " %", at), List.of(), 0, row.meaning(), row.concern(), row.firm(), known(state, at), known(1 / Math.max(percent, 1 / WHOLE), at), "percent");
  }

  /// The weight of a target; empty where it is not known.
  private static Optional<Double> weight(Block target) {
    var written = written(target);
    return written.isEmpty() ? Optional.of(1.0) : written.flatMap(entry -> entry.value().text()).filter(text -> text.matches("\\d{1,9}")).map(Double::parseDouble);
  }

  private static Optional<Entry> written(Block target) {
    return WEIGHTS.stream().flatMap(name -> target.entry(name).stream()).findFirst();
  }

  /// What else a target says.
  private static String label(Block target) {
    return target.entries().stream().filter(entry -> !WEIGHTS.contains(entry.name())).flatMap(entry -> words(entry.value())).collect(Collectors.joining(" "));
  }

  private static Stream<String> words(Node node) {
    return switch (node) {
      case Text text -> Stream.of(switch (text.value()) {
        case Value.Known<String>(var said, var _) -> said;
        case Value.Unknown<String>(var because, var _) -> because.split(" ", 2)[0];
        case Value.Absent<String> _ -> "";
      });
      case Items list -> list.items().stream().flatMap(Shares::words);
      case Block block -> block.entries().stream().flatMap(entry -> words(entry.value()));
    };
  }

  private static <T> Value<T> known(T value, Span at) {
    return new Value.Known<>(value, at);
  }

  private static List<String> with(List<String> path, String name) {
    return Stream.concat(path.stream(), Stream.of(name)).toList();
  }
}
