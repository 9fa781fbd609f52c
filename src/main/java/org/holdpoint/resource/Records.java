package org.holdpoint.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.DnsFact.Answers;
import org.holdpoint.fact.DnsFact.RecordSet;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// Resources that are record sets of DNS → what they answer.
final class Records {

  private static final Pattern TYPES = Pattern.compile("aws_route53_record|google_dns_record_set|azurerm_(private_)?dns_[a-z]+_record|cloudflare_(dns_)?record|AWS::Route53::RecordSet|Microsoft\\.Network/(dns|privateDns)Zones/[A-Z]+");
  /// A place that a profile of Traffic Manager leads to: the lowest priority first, and the others when it fails (Azure documentation, "Traffic Manager routing methods").
  private static final Pattern ENDPOINTS = Pattern.compile("azurerm_traffic_manager_(azure|external|nested)_endpoint");
  private static final Pattern GROUPS = Pattern.compile("AWS::Route53::RecordSetGroup");
  private static final Pattern NAMED = Pattern.compile("azurerm_(?:private_)?dns_([a-z]+)_record|Microsoft\\.Network/(?:dns|privateDns)Zones/([A-Z]+)");
  private static final List<String> TARGETS = List.of("records", "rrdatas", "resource_records", "record", "value", "content", "target_resource_id",
      "a_records", "aaaa_records", "cname_record", "ns_records", "mx_records", "txt_records", "srv_records", "ptr_records", "caa_records");
  private static final List<String> ALIASES = List.of("alias", "alias_target", "target_resource");
  private static final List<String> ADDRESSES = List.of("A", "AAAA", "CNAME");
  private static final List<String> FAILOVERS = List.of("failover", "failover_routing_policy.type");
  private static final List<String> MEMBERS = List.of("set_identifier", "weighted_routing_policy", "latency_routing_policy", "multivalue_answer_routing_policy");

  private Records() {}

  static List<Fact> of(Resource resource) {
    if (GROUPS.matcher(resource.type()).matches()) {
      return resource.body().entry("record_sets").stream().flatMap(entry -> entry.value().blocks()).flatMap(block -> facts(resource, block, String.join(" ", List.of(resource.address(), block.text("name").orElse("?"),
          block.text("type").orElse("?"), block.text("set_identifier").orElse(""))).strip(), block.at()).stream()).toList();
    }
    if (ENDPOINTS.matcher(resource.type()).matches()) {
      return List.of(endpoint(resource));
    }
    return TYPES.matcher(resource.type()).matches() ? facts(resource, resource.body(), resource.address(), resource.header()) : List.of();
  }

  private static List<Fact> facts(Resource resource, Block body, String name, Span header) {
    var named = NAMED.matcher(resource.type());
    var type = named.matches() ? Optional.of((named.group(1) == null ? named.group(2) : named.group(1)).toUpperCase(Locale.ROOT)) : body.text("type");
    if (type.isEmpty()) {
      return List.of();
    }
    var entry = TARGETS.stream().flatMap(target -> body.entry(target).stream()).findFirst();
    var alias = ALIASES.stream().anyMatch(target -> body.entry(target).isPresent());
    var at = alias ? header : entry.map(Node.Entry::at).orElse(header);
    Value<Long> count = alias ? new Value.Known<>(1L, header) : entry.map(found -> count(found.value(), at)).orElse(new Value.Known<>(0L, at));
    var values = entry.stream().flatMap(found -> texts(found.value())).toList();
    Value<Long> ttl = body.entry("ttl").flatMap(said -> said.value().text().filter(text -> text.matches("\\d{1,10}")).<Value<Long>>map(text -> new Value.Known<>(Long.parseLong(text), said.at()))).orElse(new Value.Absent<>());
    var set = new RecordSet(Key.of(resource.subject(), "record-set", name, type.get()), at, header, name, type.get(), role(body), ttl, values, count, type.get().equals("NS") ? NameServers.providers(values) : List.of());
    return ADDRESSES.contains(type.get()) && set.role().isEmpty() ? List.of(set, new Answers(Key.of(resource.subject(), "answers", name), at, header, name, count)) : List.of(set);
  }

  private static Fact endpoint(Resource resource) {
    var role = resource.body().text("priority").map(priority -> priority.equals("1") ? "primary" : "secondary").orElse("member");
    var off = resource.body().text("enabled").filter("false"::equals).isPresent();
    var at = resource.body().entry("enabled").filter(_ -> off).map(Node.Entry::at).orElse(resource.header());
    return new RecordSet(Key.of(resource.subject(), "record-set", resource.address(), "endpoint"), at, resource.header(), resource.address(), "endpoint", role, new Value.Absent<>(), List.of(),
        new Value.Known<>(off ? 0L : 1L, at), List.of());
  }

  private static String role(Block body) {
    return FAILOVERS.stream().flatMap(name -> body.text(name.split("\\.")).stream()).findFirst().map(role -> role.toLowerCase(Locale.ROOT))
        .orElse(MEMBERS.stream().anyMatch(name -> body.entry(name).isPresent()) ? "member" : "");
  }

  private static Stream<String> texts(Node node) {
    return switch (node) {
      case Items list -> list.items().stream().flatMap(Records::texts);
      case Text text -> text.value().known().stream();
      case Block block -> block.entries().stream().flatMap(entry -> texts(entry.value()));
    };
  }

  private static Value<Long> count(Node node, Span at) {
    return switch (node) {
      case Items list when list.whole() && list.items().stream().allMatch(item -> item instanceof Text text && text.value().known().isPresent()) -> new Value.Known<>((long) list.items().size(), at);
      case Items list when !list.items().isEmpty() -> new Value.Known<>((long) list.items().size(), at);
      case Text text when text.value() instanceof Value.Known<String>(var said, var _) -> new Value.Known<>(said.isBlank() ? 0L : 1L, at);
      case Text text when text.value() instanceof Value.Absent<String> -> new Value.Known<>(0L, at);
      case Node _ -> new Value.Unknown<>("the targets are not known from the file", at);
    };
  }
}
