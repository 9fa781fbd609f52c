package org.holdpoint.language.cloudformation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Guards;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.OwnNames;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.yaml.YamlNode.Entry;

/// A stack, with those that it sets up ("Embed stacks within other stacks using nested stacks", AWS CloudFormation User Guide), what their parameters come to, and what follows.
final class StackRun {

  /// So many stacks are followed: each may set up the same ones again.
  private static final int MOST = 1_000;

  private final Map<String, StackFiles.Read> templates;
  private final Subject stack;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Entry> own = new ArrayList<>();
  /// The templates whose stacks are being worked out: one that comes to itself would never end.
  private final Set<String> open = new HashSet<>();
  private int left = MOST;

  StackRun(Map<String, StackFiles.Read> templates, Subject stack) {
    this.templates = templates;
    this.stack = stack;
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }

  /// What bears names of its authors' own.
  List<Entry> own() {
    return List.copyOf(own);
  }

  /// With the parameters of its files: of several, what hangs on a parameter that they say otherwise is told for each.
  void of(StackFiles.Read one, String prefix, List<Given> given) {
    if (left-- <= 0 || !open.add(one.file().key())) {
      return;
    }
    var parameters = new Parameters(one.template(), given.isEmpty() ? Given.nothing() : Given.common(given));
    var standard = new Intrinsics(one.template(), parameters, Map.of());
    var resources = resources(one, prefix, standard);
    facts.addAll(Comparisons.of(stack, prefix, one.template()));
    resources.values().forEach(resource -> {
      facts.addAll(Resources.facts(resource));
      OwnNames.of(resource).ifPresent(own::add);
    });
    if (given.size() > 1) {
      given.forEach(each -> each(one, prefix, each, resources));
    } else {
      cases(one, prefix, parameters, standard, resources);
    }
    nested(one, prefix, resources.values());
    open.remove(one.file().key());
  }

  private Map<String, Resource> resources(StackFiles.Read one, String prefix, Intrinsics intrinsics) {
    var resources = new LinkedHashMap<String, Resource>();
    new Template(stack, one.template(), intrinsics).resources().forEach((name, resource) -> resources.put(prefix + name, named(resource, prefix + name)));
    return resources;
  }

  private static Resource named(Resource resource, String address) {
    return new Resource(resource.subject(), address, resource.type(), resource.labels(), resource.body(), resource.header(), resource.at());
  }

  private void each(StackFiles.Read one, String prefix, Given given, Map<String, Resource> open) {
    var label = " (" + given.from() + ")";
    var said = new HashSet<List<Object>>();
    facts.forEach(fact -> said.add(said(fact, label)));
    facts.addAll(inCase(label, resources(one, prefix, new Intrinsics(one.template(), new Parameters(one.template(), given), Map.of())), open, said));
  }

  /// The cases that the template itself tells apart.
  private void cases(StackFiles.Read one, String prefix, Parameters parameters, Intrinsics standard, Map<String, Resource> resources) {
    var said = new HashSet<List<Object>>();
    var names = new HashSet<String>();
    facts.forEach(fact -> said.add(said(fact, "")));
    for (var other : parameters.cases()) {
      var intrinsics = new Intrinsics(one.template(), parameters, Map.of(other.parameter(), other.value()));
      var value = other.parameter() + ": " + other.value();
      facts.addAll(inCase(" (" + intrinsics.unlike(standard).filter(names::add).orElse(value) + ")", resources(one, prefix, intrinsics), resources, said));
    }
  }

  /// What guards the resources in another case, where that is written elsewhere than what does by the defaults.
  private static List<Fact> inCase(String label, Map<String, Resource> resources, Map<String, Resource> standard, Set<List<Object>> said) {
    return resources.values().stream().filter(resource -> !resource.equals(standard.get(resource.address())))
        .flatMap(resource -> Guards.of(named(resource, resource.address() + label)).stream())
        .filter(fact -> !(fact instanceof Setting setting && setting.hold() instanceof Value.Unknown<String>) && said.add(said(fact, label))).toList();
  }

  private static List<Object> said(Fact fact, String label) {
    return fact instanceof Setting setting ? List.of(setting.path().replace(label, ""), setting.at(), setting.value()) : List.of(fact.key());
  }

  private void nested(StackFiles.Read one, String prefix, Collection<Resource> resources) {
    resources.stream().filter(resource -> Stacks.NESTING.containsKey(resource.type())).forEach(resource -> {
      var part = resource.type().endsWith("Application") ? "location" : "template_url";
      var inner = resource.body().text(part).flatMap(one::local).flatMap(key -> Optional.ofNullable(templates.get(key)));
      inner.ifPresent(template -> of(template, resource.address() + ".", List.of(given(resource))));
    });
  }

  private static Given given(Resource nesting) {
    var values = new HashMap<String, String>();
    var open = new LinkedHashSet<String>();
    nesting.body().along("parameters").filter(Block.class::isInstance).map(Block.class::cast).ifPresent(block -> block.entries().forEach(entry -> {
      if (entry.value() instanceof Text text && text.value() instanceof Value.Known<String>(var value, var _)) {
        values.put(entry.written(), value);
      } else {
        open.add(entry.written());
      }
    }));
    return new Given(nesting.address(), values, open);
  }
}
