package org.holdpoint.language.play;

import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.DeviceFact.ResourceSent;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Tasks of resource modules ("Network Resource Modules", Ansible network guide): `state` says what becomes of the things that the task does not list. `overridden` takes them away; `deleted` takes away those that
/// are listed, and all of them where none is; without a state they stay (`merged`).
final class SentResources {

  /// The systems whose collections have resource modules, and the sorts of things whose loss cuts traffic off.
  private static final Pattern MODULE = Pattern.compile("(?:ios|nxos|iosxr|eos|junos|vyos)_((?:l2_|l3_|lag_|lacp_|lldp_|acl_|ospf_|bfd_|hsrp_)?interfaces|vlans|acls|static_routes|prefix_lists|route_maps|bgp_global|bgp_address_family|bgp_templates"
      + "|ospfv2|ospfv3|vrf_global|vrf_address_family|vrf_interfaces|evpn_global|evpn_evi|vxlan_vtep|security_policies|routing_options|routing_instances|firewall_rules|firewall_interfaces)");
  private static final String LIST = "config";

  private SentResources() {}

  /// `module` without its collection.
  static Optional<Fact> of(Subject book, String address, String module, YamlNode arguments, Span header) {
    var named = MODULE.matcher(module);
    if (!(arguments instanceof Mapping given) || !named.matches()) {
      return Optional.empty();
    }
    var state = Tasks.text(given, "state").<Value<String>>map(word -> new Value.Known<>(word, given.at("state").orElseThrow().at())).orElseGet(Value.Absent::new);
    var source = Tasks.text(given, LIST).map(String::strip).orElse("");
    var empty = given.at(LIST).filter(list -> !(list instanceof Sequence written && written.items().isEmpty())).isEmpty();
    return Optional.of(new ResourceSent(Key.of(book, "resource-sent", address), state.place().orElse(header), header, address, module, named.group(1), state, source, !empty));
  }
}
