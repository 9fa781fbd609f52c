package org.holdpoint.language.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Subject;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Resource;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// What a template sets up when its parameters are what `intrinsics` say.
record Template(Subject stack, Mapping template, Intrinsics intrinsics) {

  private static final String SERVERLESS = "AWS::Serverless::";
  /// Parts of a resource that stand beside its properties.
  private static final List<String> BESIDE = List.of("DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "CreationPolicy");

  /// The resources by their names; not those whose condition does not hold.
  Map<String, Resource> resources() {
    var resources = new LinkedHashMap<String, Resource>();
    Parameters.block(template, "Resources").entries().forEach(entry -> resource(entry).ifPresent(resource -> resources.put(resource.address(), resource)));
    return resources;
  }

  private Optional<Resource> resource(YamlNode.Entry named) {
    if (!(named.value() instanceof Mapping body) || !(body.at("Type").orElse(null) instanceof Scalar type)
        || body.at("Condition").orElse(null) instanceof Scalar condition && intrinsics.holds(condition.text()).filter(held -> !held).isPresent()) {
      return Optional.empty();
    }
    var entries = new ArrayList<Entry>();
    body.entries().stream().filter(entry -> BESIDE.contains(entry.key().text())).forEach(entry -> entries.add(Entry.of(entry.key().text(), entry.key().at(), intrinsics.of(entry.value()))));
    entries.addAll(properties(type.text(), body));
    return Optional.of(new Resource(stack, named.key().text(), type.text(), List.of(), new Block(entries, body.at()), named.key().at(), body.at()));
  }

  /// Those of the resource over those that SAM has for all of its type ("Globals section", AWS SAM Developer Guide).
  private List<Entry> properties(String type, Mapping body) {
    var own = body.at("Properties").map(intrinsics::of).filter(Block.class::isInstance).map(Block.class::cast).map(Block::entries).orElse(List.of());
    if (!type.startsWith(SERVERLESS)) {
      return own;
    }
    var globals = Parameters.block(template, "Globals").at(type.substring(SERVERLESS.length())).map(intrinsics::of);
    return globals.filter(Block.class::isInstance).map(all -> merged(((Block) all).entries(), own)).orElse(own);
  }

  /// Blocks are merged, lists put together; of anything else the own one stands.
  private static List<Entry> merged(List<Entry> all, List<Entry> own) {
    var merged = new LinkedHashMap<String, Entry>();
    all.forEach(entry -> merged.put(entry.name(), entry));
    own.forEach(entry -> merged.merge(entry.name(), entry, Template::merged));
    return List.copyOf(merged.values());
  }

  private static Entry merged(Entry all, Entry own) {
    if (all.value() instanceof Block general && own.value() instanceof Block special) {
      return new Entry(own.name(), own.written(), new Block(merged(general.entries(), special.entries()), special.at()), own.at());
    }
    if (all.value() instanceof Items general && own.value() instanceof Items special) {
      var items = new ArrayList<>(general.items());
      items.addAll(special.items());
      return new Entry(own.name(), own.written(), new Items(items, general.whole() && special.whole(), special.at()), own.at());
    }
    return own;
  }
}
