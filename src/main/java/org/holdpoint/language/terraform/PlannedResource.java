package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.ResourceFact.Identity;
import org.holdpoint.fact.ResourceFact.PlannedReplacement;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Embedded;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// One change of a plan → what stood before, and what will stand.
final class PlannedResource {

  /// On a longer line nothing is shown, so that a place in it says nothing.
  private static final int LONGEST = 300;

  /// What a plan says of one side of time, and the policies in it.
  record Side(List<Fact> facts, List<Embedded> policies) {}

  private final SourceFile file;
  private final Subject subject;
  private final Mapping item;
  private final String address;
  private final String type;
  private final Span at;

  PlannedResource(Subject subject, Mapping item, SourceFile file) {
    this.file = file;
    this.subject = subject;
    this.item = item;
    this.address = said(item, "address").orElse("").replace("[0]", "");
    this.type = said(item, "type").orElse("");
    var named = item.at("address").map(YamlNode::at).orElse(item.at());
    this.at = file.text(named.line()).length() < LONGEST ? named : Span.of(named.file(), named.side(), named.line(), 1, 1);
  }

  /// What stays as it is, is only read, or is let go without being destroyed is left out.
  void facts(Side before, Side after) {
    var change = item.at("change").filter(Mapping.class::isInstance).map(Mapping.class::cast);
    var actions = change.flatMap(one -> one.at("actions")).map(PlannedResource::texts).orElse(List.of());
    if (address.isEmpty() || !said(item, "mode").orElse("managed").equals("managed") || actions.stream().noneMatch(List.of("create", "update", "delete")::contains)) {
      return;
    }
    var replaced = actions.contains("delete") && actions.contains("create");
    var old = side(change.get(), "before", "before_sensitive");
    var planned = side(change.get(), "after", "after_sensitive");
    old.ifPresent(body -> before.policies().addAll(PlannedPolicies.of(address, body, file, at)));
    planned.ifPresent(body -> after.policies().addAll(PlannedPolicies.of(address, body, file, at)));
    var was = old.map(body -> facts(body, replaced)).orElse(List.of());
    var now = planned.map(body -> facts(body, replaced)).orElse(List.of());
    if (was.isEmpty() || now.isEmpty()) {
      before.facts().addAll(was.stream().filter(this::tells).toList());
      after.facts().addAll(now.stream().filter(this::tells).toList());
    } else if (differ(was, now) || differ(now, was)) {
      before.facts().addAll(was);
      after.facts().addAll(now);
    }
    if (replaced) {
      after.facts().add(new PlannedReplacement(Key.of(subject, "planned-replacement", address), at, at, address, type, Resources.keeps(type), because(change.get())));
    }
  }

  /// Whether some facts say of the thing what the others do not; how many parts it has is nothing.
  private boolean differ(List<Fact> some, List<Fact> others) {
    var known = Set.copyOf(others);
    return some.stream().anyMatch(fact -> !known.contains(fact) && !(fact instanceof Setting setting && setting.path().equals(address)));
  }

  /// Whether a fact says something by itself of a thing that comes or goes: not what holds where nothing is written, of a thing that keeps nothing.
  private boolean tells(Fact fact) {
    return !Resources.keeps(type).equals("nothing") || !(fact instanceof ResourceFact.Resource || fact instanceof Setting setting && !setting.form().equals("text"));
  }

  private List<Fact> facts(Block body, boolean replaced) {
    var facts = Resources.facts(new Resource(subject, address, type, List.of(), body, at, at));
    return replaced ? facts.stream().filter(fact -> !(fact instanceof Identity)).toList() : facts;
  }

  /// The parts that cannot change in place, else the reason that the plan gives.
  private String because(Mapping change) {
    var paths = change.at("replace_paths").map(PlannedResource::each).orElse(List.of()).stream().map(path -> String.join(".", texts(path))).filter(path -> !path.isEmpty()).toList();
    return paths.isEmpty() ? said(item, "action_reason").map(reason -> reason.replace('_', ' ')).orElse("no reason is given") : String.join(", ", paths) + " cannot change in place";
  }

  private Optional<Block> side(Mapping change, String name, String secret) {
    var unknown = name.equals("after") ? change.at("after_unknown") : Optional.<YamlNode>empty();
    return change.at(name).flatMap(node -> node(node, change.at(secret), unknown) instanceof Block block ? Optional.of(block) : Optional.empty());
  }

  private Node node(YamlNode node, Optional<YamlNode> secret, Optional<YamlNode> unknown) {
    if (says(secret)) {
      return new Text(new Value.Unknown<>("it is a secret", at), at);
    }
    if (says(unknown)) {
      return new Text(new Value.Unknown<>("it is known after apply", at), at);
    }
    return switch (node) {
      case Scalar scalar when scalar.plain() && scalar.text().equals("null") -> new Text(new Value.Absent<>(Optional.of(at)), at);
      case Scalar scalar -> new Text(new Value.Known<>(scalar.text(), at), at);
      case Sequence list -> {
        var items = new ArrayList<Node>();
        for (var index = 0; index < list.items().size(); index++) {
          items.add(node(list.items().get(index), item(secret, index), item(unknown, index)));
        }
        yield new Items(items, true, at);
      }
      case Mapping block -> {
        var entries = new ArrayList<Entry>();
        for (var entry : block.entries()) {
          entries.add(Entry.of(entry.key().text(), at, node(entry.value(), entry(secret, entry.key().text()), entry(unknown, entry.key().text()))));
        }
        unknown.filter(Mapping.class::isInstance).stream().flatMap(more -> ((Mapping) more).entries().stream()).filter(entry -> block.at(entry.key().text()).isEmpty() && says(Optional.of(entry.value())))
            .forEach(entry -> entries.add(Entry.of(entry.key().text(), at, node(entry.value(), Optional.empty(), Optional.of(entry.value())))));
        yield new Block(entries, at);
      }
    };
  }

  private static boolean says(Optional<YamlNode> mark) {
    return mark.isPresent() && mark.get() instanceof Scalar scalar && scalar.text().equals("true");
  }

  private static Optional<YamlNode> item(Optional<YamlNode> marks, int index) {
    return marks.flatMap(node -> node instanceof Sequence list && index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty());
  }

  private static Optional<YamlNode> entry(Optional<YamlNode> marks, String name) {
    return marks.isPresent() && marks.get() instanceof Mapping block ? block.at(name) : Optional.empty();
  }

  private static List<YamlNode> each(YamlNode node) {
    return node instanceof Sequence list ? list.items() : List.of();
  }

  private static List<String> texts(YamlNode node) {
    return each(node).stream().filter(Scalar.class::isInstance).map(one -> ((Scalar) one).text()).toList();
  }

  private static Optional<String> said(Mapping block, String name) {
    return block.at(name).filter(node -> node instanceof Scalar scalar && !scalar.plain()).map(node -> ((Scalar) node).text());
  }
}
