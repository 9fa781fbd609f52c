package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.line.Statement.Prompt;

/// Prompts → contexts: `<pe1>` is the user view, `[~pe1-bgp-af-ipv4]` is device pe1 in the view of an address family. The device's name may hold hyphens as well, so that a view is what is known
/// to be one (the prompts of the configuration examples of the NetEngine40E V800R012C10 guides).
final class Prompts {

  /// What a prompt shows for a view, and its contexts below the system view.
  private record View(Pattern shown, List<String> contexts) {}

  private static final List<View> VIEWS = List.of(
      view("bgp-(af-(ipv[46]|l2vpn-ad|evpn|vpnv[46]|ipv[46]-labeled|vpn-target|ls|flow-\\S+|mdt|mvpn\\S*|ipv[46]-srpolicy)|labeled-\\S+|flow-\\S+|\\d-flow\\S*)", "bgp", "family"),
      view("bgp6-\\S+", "bgp", "family"), view("bgp-instance-\\S+", "bgp", "vpn-instance"), view("bgp-(?!af-)\\S+", "bgp", "family"), view("bgp", "bgp"),
      view("isis-\\d+", "isis"), view("ospf-\\d+-area-\\S+", "ospf", "area"), view("ospf-\\d+", "ospf"), view("ospfv3-\\d+-area-\\S+", "ospfv3", "area"), view("ospfv3-\\d+", "ospfv3"),
      view("rip-\\d+", "rip"), view("ripng-\\d+", "ripng"), view("route-policy", "route-policy"),
      view("vpn-instance-\\S+-af-ipv[46]", "vpn-instance", "family"), view("vpn-instance-\\S+", "vpn-instance"),
      view("acl6?-?\\S+", "acl"), view("(basic|adv|advance|acl-basic|acl-adv)-\\S+", "acl"),
      view("mpls-ldp-remote-\\S+", "remote-peer"), view("mpls-ldp-ipv4", "mpls-ldp", "family"), view("mpls-ldp(-vpn-instance-\\S+)?", "mpls-ldp"),
      view("mpls-l2vpn-\\S+-ce-\\S+", "mpls-l2vpn", "ce"), view("mpls-l2vpn-\\S+", "mpls-l2vpn"), view("l2vpn", "l2vpn"), view("mpls", "mpls"),
      view("vsi-\\S+-bgp", "vsi", "bgp"), view("vsi-\\S+-ldp", "vsi", "ldp"), view("vsi-\\S+", "vsi"), view("bd\\d+", "bridge-domain"),
      view("evpn-instance-\\S+", "evpn-instance"), view("evpn", "evpn"),
      view("segment-routing-ipv6-locator", "segment-routing-ipv6", "locator"), view("segment-routing-ipv6-segment-list-\\S+", "segment-routing-ipv6", "segment-list"),
      view("segment-routing-ipv6-policy-\\S+-path", "segment-routing-ipv6", "policy", "path"), view("segment-routing-ipv6-policy-\\S+", "segment-routing-ipv6", "policy"),
      view("segment-routing-ipv6", "segment-routing-ipv6"), view("segment-routing", "segment-routing"),
      view("tunnel-policy-\\S+", "tunnel-policy"), view("tunnel-selector", "tunnel-selector"), view("explicit-path-\\S+", "explicit-path"),
      view("keychain-\\S+-keyid-\\d+", "keychain", "key-id"), view("keychain-\\S+", "keychain"), view("pc-af-map", "affinity-mapping"),
      view("tcp-ao-\\S+-keyid-\\d+", "tcp-ao", "key-id"), view("tcp-ao-\\S+", "tcp-ao"), view("flex-algo-\\d+", "flex-algo"), view("\\S+\\d-bas", "interface", "bas"),
      view("\\S+\\d-te-link-attribute-application", "interface", "te-link-attribute-application"),
      view("bfd-session-\\S+", "bfd-session"), view("bfd", "bfd"), view("vlan\\d+", "vlan"), view("aaa-domain-\\S+", "aaa", "domain"), view("aaa-(authen|accounting|author)-\\S+", "aaa", "scheme"),
      view("aaa", "aaa"), view("radius-\\S+", "radius-server"), view("ip-pool-\\S+", "ip-pool"), view("ipsec-sa-\\S+", "ipsec-sa"), view("ipsec-proposal-\\S+", "ipsec-proposal"),
      view("md-\\S+-ma-\\S+", "cfm-md", "ma"), view("md-\\S+", "cfm-md"), view("flow-route-\\S+", "flow-route"), view("classifier-\\S+", "traffic-classifier"), view("behavior-\\S+", "traffic-behavior"),
      view("trafficpolicy-\\S+", "traffic-policy"), view("ui-\\S+", "user-interface"),
      view("(?i:(\\d*G|10G|XG|25G|40G|50\\|?100G|100G|400G)igabitEthernet|GigabitEthernet|Eth-Trunk|Ethernet|LoopBack|Tunnel|Vlanif|Vbdif|Virtual-Ethernet|Virtual-Template|Global-VE|Serial|Pos|\\d+GE|XGigabitEthernet|NULL)[\\d/.:]*",
          "interface"));

  private Prompts() {}

  /// Any text that the grammar takes for a prompt.
  static Prompt read(String text) {
    var plain = text.substring(1, text.length() - 1);
    var shown = plain.startsWith("~") || plain.startsWith("*") ? plain.substring(1) : plain;
    if (text.startsWith("<")) {
      return new Prompt(shown, List.of());
    }
    for (var hyphen = shown.indexOf('-'); hyphen >= 0; hyphen = shown.indexOf('-', hyphen + 1)) {
      var view = known(shown.substring(hyphen + 1));
      if (view.isPresent()) {
        return new Prompt(shown.substring(0, hyphen), below(view.get()));
      }
    }
    return new Prompt(shown, below(List.of()));
  }

  private static Optional<List<String>> known(String shown) {
    return VIEWS.stream().filter(view -> view.shown().matcher(shown).matches()).map(View::contexts).findFirst();
  }

  private static List<String> below(List<String> contexts) {
    var all = new ArrayList<String>();
    all.add("system-view");
    all.addAll(contexts);
    return List.copyOf(all);
  }

  private static View view(String shown, String... contexts) {
    return new View(Pattern.compile(shown), List.of(contexts));
  }
}
