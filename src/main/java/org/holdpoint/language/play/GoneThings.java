package org.holdpoint.language.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.DnsFact.RecordDeletion;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.source.Span;

/// What tasks take away that others than their hosts need: objects of a cluster, records of DNS (the documentation of each module).
final class GoneThings {

  /// The arguments of a module of DNS: name, zone, type.
  private record Parts(String name, String zone, String type) {}

  private static final Map<String, Parts> RECORDS = Map.of("route53", new Parts("record", "zone", "type"), "nsupdate", new Parts("record", "zone", "type"), "cloudflare_dns", new Parts("record", "zone", "type"),
      "azure_rm_dnsrecordset", new Parts("relative_name", "zone_name", "record_type"), "gcp_dns_resource_record_set", new Parts("name", "", "type"), "ipa_dnsrecord", new Parts("record_name", "zone_name", "record_type"),
      "hetzner_dns_record_set", new Parts("record", "zone_name", "type"));
  private static final Set<String> ADDRESSES = Set.of("A", "AAAA", "CNAME", "ALIAS");
  /// Objects that keep what does not come back (kubernetes.core.k8s).
  private static final Set<String> KEEPING = Set.of("Namespace", "PersistentVolumeClaim", "PersistentVolume", "CustomResourceDefinition", "Secret");
  private static final Set<String> CLUSTER = Set.of("k8s", "openshift", "community_okd_k8s");

  private GoneThings() {}

  private static boolean absent(Block body) {
    return body.text("state").filter(state -> state.equals("absent") || state.equals("delete")).isPresent();
  }

  /// Whether it takes an object of a cluster away that keeps something.
  static boolean ofCluster(String module, Block body) {
    return CLUSTER.contains(module) && kind(body).filter(KEEPING::contains).isPresent();
  }

  /// What the object is called.
  static Optional<String> named(String module, Block body) {
    return CLUSTER.contains(module) ? kind(body).map(kind -> kind + " " + body.text("name").or(() -> definition(body).flatMap(one -> one.text("metadata", "name"))).orElse("?")) : Optional.empty();
  }

  private static Optional<String> kind(Block body) {
    return body.text("kind").or(() -> definition(body).flatMap(one -> one.text("kind")));
  }

  private static Optional<Block> definition(Block body) {
    return Stream.of("definition", "resource_definition").flatMap(name -> body.entry(name).stream()).map(Entry::value).filter(Block.class::isInstance).map(Block.class::cast).findFirst();
  }

  /// A record that a task deletes, or sets up (then it is `replaced` until all tasks are read, see [#settled]). Of names that are filled in later nothing is said.
  static Optional<Fact> record(Subject book, String module, Block body, Span header) {
    var parts = RECORDS.get(module);
    if (parts == null) {
      return Optional.empty();
    }
    var zone = parts.zone().isEmpty() ? Optional.of("") : body.text(parts.zone()).or(() -> Optional.of(""));
    var at = body.entry("state").map(Entry::at).orElse(header);
    return body.text(parts.name()).filter(name -> !name.isEmpty()).flatMap(name -> body.text(parts.type()).map(type -> new RecordDeletion(Key.of(book, "record-deletion", full(name, zone.get()), type.toUpperCase(Locale.ROOT)), at, header,
        full(name, zone.get()), type.toUpperCase(Locale.ROOT), ADDRESSES.contains(type.toUpperCase(Locale.ROOT)), !absent(body), "")));
  }

  /// The records that a book deletes, each with whether another task sets one up in its place.
  static List<Fact> settled(List<Fact> facts) {
    var records = facts.stream().filter(RecordDeletion.class::isInstance).map(RecordDeletion.class::cast).toList();
    if (records.isEmpty()) {
      return facts;
    }
    var set = records.stream().filter(RecordDeletion::replaced).map(GoneThings::served).collect(Collectors.toSet());
    var left = new ArrayList<>(facts.stream().filter(fact -> !(fact instanceof RecordDeletion)).toList());
    records.stream().filter(record -> !record.replaced()).map(record -> new RecordDeletion(record.key(), record.at(), record.within(), record.name(), record.type(), record.address(), set.contains(served(record)), "")).forEach(left::add);
    return left;
  }

  private static String served(RecordDeletion record) {
    return record.name() + " " + (record.address() ? "address" : record.type());
  }

  private static String full(String name, String zone) {
    var bare = zone.endsWith(".") ? zone.substring(0, zone.length() - 1) : zone;
    var whole = (bare.isEmpty() || name.endsWith(".") || name.equals(bare) || name.endsWith("." + bare) ? name : name.equals("@") ? bare : name + "." + bare).toLowerCase(Locale.ROOT);
    return whole.endsWith(".") ? whole : whole + ".";
  }
}
