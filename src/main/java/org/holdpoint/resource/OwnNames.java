package org.holdpoint.resource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What a resource says by names of its authors' own: all of a type that no table knows, and of any other what it hands to a program (variables of its environment, arguments).
public final class OwnNames {

  /// What such a part is called ("Container v1 core", Kubernetes API; "AWS::Lambda::Function Environment"; "App settings", Azure App Service; "Environment variables", Cloud Run functions).
  private static final Set<String> HANDED = Set.of("env", "environment", "environment_variables", "app_settings", "args", "command");
  /// Stands for what is filled in later, as templates write it; it may be shown.
  public static final String LATER = "${…}";
  /// What tells items of a list apart.
  private static final String NAME = "name";

  private OwnNames() {}

  /// One part, called like the resource; empty where there is nothing of that kind.
  public static Optional<Entry> of(Resource resource) {
    return Resources.knows(resource.type()) ? handed(resource) : Optional.of(whole(resource));
  }

  /// All that a resource says.
  public static Entry whole(Resource resource) {
    return entry(resource.address(), resource.header(), yaml(resource.body()));
  }

  /// What a resource of any type hands to a program.
  public static Optional<Entry> handed(Resource resource) {
    return handed(resource.body()).map(found -> entry(resource.address(), resource.header(), found));
  }

  /// A part of that name, which stands there.
  public static Entry entry(String name, Span at, YamlNode value) {
    return new Entry(new Scalar(name, true, at), value);
  }

  /// A part as YAML has it, where what is not known from the files is filled in later.
  public static YamlNode yaml(Node node) {
    return switch (node) {
      case Text(Value.Known<String>(var text, var _), var at) -> new Scalar(text, true, at);
      case Text(Value.Absent<String> _, var at) -> new Scalar("null", true, at);
      case Text(Value.Unknown<String> _, var at) -> new Scalar(LATER, true, at);
      case Block(var entries, var at) -> new Mapping(entries.stream().map(OwnNames::entry).toList(), at);
      case Items(var items, var _, var at) -> new Sequence(items.stream().map(OwnNames::yaml).toList(), at);
    };
  }

  /// Without what stands where a table says already what it comes to.
  public static List<Entry> besides(List<Entry> parts, Predicate<Span> told) {
    return parts.stream().filter(part -> part.value() instanceof Mapping || !told.test(part.key().at()) && !told.test(part.value().at()))
        .map(part -> part.value() instanceof Mapping block ? new Entry(part.key(), new Mapping(besides(block.entries(), told), block.at())) : part).toList();
  }

  private static Entry entry(Node.Entry entry) {
    return entry(entry.written(), entry.at(), yaml(entry.value()));
  }

  private static Optional<YamlNode> handed(Node node) {
    return switch (node) {
      case Text _ -> Optional.empty();
      case Items(var items, var _, var at) -> Optional.of(items.stream().flatMap(item -> handed(item).stream()).toList()).filter(found -> !found.isEmpty()).map(found -> new Sequence(found, at));
      case Block(var entries, var at) -> {
        var found = entries.stream().flatMap(entry -> HANDED.contains(entry.name()) ? Stream.of(entry(entry)) : handed(entry.value()).map(inner -> entry(entry.written(), entry.at(), inner)).stream()).toList();
        var name = entries.stream().filter(entry -> entry.name().equals(NAME) && entry.value() instanceof Text).map(OwnNames::entry);
        yield found.isEmpty() ? Optional.empty() : Optional.of(new Mapping(Stream.concat(name, found.stream()).toList(), at));
      }
    };
  }
}
