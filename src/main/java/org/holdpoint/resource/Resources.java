package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;

/// What a resource says → facts.
public final class Resources {

  private Resources() {}

  /// The resource itself, what guards it, and what it is known by.
  public static List<Fact> facts(Resource resource) {
    var facts = new ArrayList<Fact>();
    var keeps = Keeping.of(resource.type());
    facts.add(new ResourceFact.Resource(Key.of(resource.subject(), "resource", resource.address()), resource.header(), resource.header(), resource.address(), resource.type(), keeps.what(), resource.labels(),
        retained(resource)));
    facts.add(new Setting(Key.of(resource.subject(), "setting", resource.address()), resource.header(), resource.header(), resource.address(), resource.address(), "", "block", new Value.Absent<>(),
        List.of(), resource.body().entries().size(), "other", "none", false, new Value.Known<>("plain", resource.header()), new Value.Absent<>(), "none"));
    facts.addAll(Guards.of(resource));
    facts.addAll(Openings.of(resource));
    Places.of(resource, keeps.what()).ifPresent(facts::add);
    Records.of(resource).ifPresent(facts::add);
    Releases.of(resource).ifPresent(facts::add);
    keeps.identities().forEach(name -> resource.body().along(name.split("\\.")).ifPresent(node -> {
      if (node instanceof Node.Text text && text.value() instanceof Value.Known<String>) {
        facts.add(new ResourceFact.Identity(Key.of(resource.subject(), "identity", resource.address(), name), text.at(), resource.header(), resource.address(), name, text.value(), keeps.what()));
      }
    }));
    return facts;
  }

  /// Whether what it keeps stays when it leaves its file: a template says so (DeletionPolicy), or an annotation (Helm, Argo CD); volumes of a StatefulSet stay by default
  /// ("StatefulSets, PersistentVolumeClaim retention", Kubernetes documentation).
  private static boolean retained(Resource resource) {
    var body = resource.body();
    return body.text("deletion_policy").filter(policy -> policy.startsWith("Retain") || policy.equals("Snapshot")).isPresent()
        || body.text("metadata", "annotations", "helm.sh/resource-policy").filter("keep"::equals).isPresent()
        || body.text("metadata", "annotations", "argocd.argoproj.io/sync-options").filter(options -> options.contains("Prune=false") || options.contains("Delete=false")).isPresent()
        || resource.type().equals("StatefulSet") && body.text("spec", "persistent_volume_claim_retention_policy", "when_deleted").filter("Delete"::equals).isEmpty();
  }
}
