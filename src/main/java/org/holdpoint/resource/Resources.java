package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;

/// What a resource says → facts.
public final class Resources {

  private Resources() {}

  /// Whether nobody knows how many of it there are.
  static boolean several(Resource resource) {
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

  /// Whether the tables say anything of a type.
  public static boolean knows(String type) {
    return !keeps(type).equals("nothing") || Guards.know(type);
  }

  /// The resource itself, what guards it, and what it is known by.
  public static List<Fact> facts(Resource resource) {
    var facts = new ArrayList<Fact>();
    var keeps = Keeping.of(resource);
    facts.add(new ResourceFact.Resource(Key.of(resource.subject(), "resource", resource.address()), resource.header(), resource.header(), resource.address(), resource.type(), keeps.what(), resource.labels(),
        retained(resource), several(resource)));
    facts.add(new Setting(Key.of(resource.subject(), "setting", resource.address()), resource.header(), resource.header(), resource.address(), resource.address(), "", "block", new Value.Absent<>(),
        List.of(), resource.body().entries().size(), "other", "none", false, new Value.Known<>("plain", resource.header()), new Value.Absent<>(), "none"));
    facts.addAll(Guards.of(resource));
    facts.addAll(Openings.of(resource));
    facts.addAll(Unheeded.of(resource));
    facts.addAll(DatabaseOpenings.of(resource));
    facts.addAll(DatabaseRights.of(resource));
    Places.of(resource, keeps.what()).ifPresent(facts::add);
    Watched.of(resource, keeps.what()).ifPresent(facts::add);
    facts.addAll(Records.of(resource));
    facts.addAll(Pods.of(resource));
    Machines.of(resource).ifPresent(facts::add);
    Releases.of(resource).ifPresent(facts::add);
    Releases.nodes(resource).ifPresent(facts::add);
    facts.addAll(Mounts.of(resource));
    Listening.of(resource).ifPresent(facts::add);
    facts.addAll(Copied.of(resource));
    CopyTargets.of(resource).ifPresent(facts::add);
    keeps.identities().forEach(part -> identity(resource, part, keeps.what()).ifPresent(facts::add));
    return facts;
  }

  private static Optional<Fact> identity(Resource resource, Keeping.Part part, String keeps) {
    var node = resource.body().along(part.name().split("\\."));
    var value = node.map(Resources::said).orElse(new Value.Absent<>());
    var known = part.standard().map(standard -> value.otherwise(standard, resource.header())).orElse(value);
    return known instanceof Value.Known<String> ? Optional.of(new ResourceFact.Identity(Key.of(resource.subject(), "identity", resource.address(), part.name()), node.map(Node::at).orElse(resource.header()),
        resource.header(), resource.address(), part.name(), known, keeps, stays(resource, "update_replace_policy"), part.anew())) : Optional.empty();
  }

  /// Whether the old thing is left where it is, by a policy of CloudFormation.
  private static boolean stays(Resource resource, String policy) {
    return resource.body().text(policy).filter(said -> said.startsWith("Retain")).isPresent();
  }

  /// Whether what it keeps stays when it leaves its file: a template says so (DeletionPolicy), an object of Crossplane ("Managed Resources", deletionPolicy), or an annotation (Helm, Argo CD); Azure deletes nothing by itself ("Azure Resource Manager deployment modes"); volumes of a StatefulSet stay by default
  /// ("StatefulSets, PersistentVolumeClaim retention", Kubernetes documentation).
  private static boolean retained(Resource resource) {
    var body = resource.body();
    return stays(resource, "deletion_policy") || body.text("spec", "deletion_policy").filter("Orphan"::equals).isPresent() || resource.type().startsWith("Microsoft.")
        || body.text("metadata", "annotations", "helm.sh/resource-policy").filter("keep"::equals).isPresent()
        || body.text("metadata", "annotations", "argocd.argoproj.io/sync-options").filter(options -> options.contains("Prune=false") || options.contains("Delete=false")).isPresent()
        || resource.type().equals("StatefulSet") && body.text("spec", "persistent_volume_claim_retention_policy", "when_deleted").filter("Delete"::equals).isEmpty();
  }

  /// A part in one line.
  static Value<String> said(Node node) {
    return switch (node) {
      case Text text -> text.value();
      case Items list -> joined(list.items(), list);
      case Block block -> joined(block.entries().stream().sorted(Comparator.comparing(Node.Entry::name)).map(Resources::named).toList(), block);
    };
  }

  /// An entry by its name, so that the order of a block says nothing.
  private static Node named(Node.Entry entry) {
    return entry.value() instanceof Text(Value.Known<String>(var said, var at), var place) ? new Text(new Value.Known<>(entry.written() + "=" + said, at), place) : entry.value();
  }

  private static Value<String> joined(List<Node> nodes, Node whole) {
    var parts = nodes.stream().map(Resources::said).toList();
    return parts.stream().allMatch(part -> part instanceof Value.Known<String>) ? new Value.Known<>(String.join(" ", parts.stream().flatMap(part -> part.known().stream()).toList()), whole.at())
        : new Value.Unknown<>("a part of it is not known from the file", whole.at());
  }
}
