package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;

/// What a resource says → facts.
public final class Resources {

  private Resources() {}

  private static boolean several(Resource resource) {
    return Stream.of("count", "for_each").flatMap(name -> resource.body().entry(name).stream()).anyMatch(entry -> switch (entry.value()) {
      case Node.Text text -> text.value() instanceof Value.Unknown<String>;
      case Node.Items list -> !list.whole();
      case Node.Block _ -> false;
    });
  }

  /// What is lost with a resource of that type, as a `resource` says it.
  public static String keeps(String type) {
    return Keeping.of(type).what();
  }

  /// The resource itself, what guards it, and what it is known by.
  public static List<Fact> facts(Resource resource) {
    var facts = new ArrayList<Fact>();
    var keeps = Keeping.of(resource.type());
    facts.add(new ResourceFact.Resource(Key.of(resource.subject(), "resource", resource.address()), resource.header(), resource.header(), resource.address(), resource.type(), keeps.what(), resource.labels(),
        resource.body().text("deletion_policy").filter(policy -> policy.startsWith("Retain") || policy.equals("Snapshot")).isPresent(), several(resource)));
    facts.add(new Setting(Key.of(resource.subject(), "setting", resource.address()), resource.header(), resource.header(), resource.address(), resource.address(), "", "block", new Value.Absent<>(),
        List.of(), resource.body().entries().size(), "other", "none", false, new Value.Known<>("plain", resource.header()), new Value.Absent<>(), "none"));
    facts.addAll(Guards.of(resource));
    facts.addAll(Openings.of(resource));
    Places.of(resource, keeps.what()).ifPresent(facts::add);
    Records.of(resource).ifPresent(facts::add);
    keeps.identities().forEach(name -> resource.body().along(name.split("\\.")).ifPresent(node -> {
      if (node instanceof Node.Text text && text.value() instanceof Value.Known<String>) {
        facts.add(new ResourceFact.Identity(Key.of(resource.subject(), "identity", resource.address(), name), text.at(), resource.header(), resource.address(), name, text.value(), keeps.what()));
      }
    }));
    return facts;
  }
}
