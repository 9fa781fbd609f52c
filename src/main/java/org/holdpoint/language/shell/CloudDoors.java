package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ResourceFact.Opening;
import org.holdpoint.fact.ResourceFact.WideOpening;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.Span;

/// Rules of a firewall that calls of a cloud's program make → whom they let in at which ports, as the same rules of infrastructure code do. Sources: AWS CLI reference, ec2 authorize-security-group-ingress; gcloud reference, compute
/// firewall-rules create; Azure CLI reference, az network nsg rule create.
final class CloudDoors {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");
  /// AWS CLI User Guide, "Shorthand syntax".
  private static final Pattern SHORTHAND = Pattern.compile("(IpProtocol|FromPort|ToPort|CidrIp|CidrIpv6)=([^,\\[\\]{}\\s]+)");

  private final String program;
  private final GivenLists call;
  private final Span at;

  private CloudDoors(String program, GivenLists call, Span at) {
    this.program = program;
    this.call = call;
    this.at = at;
  }

  static List<Fact> of(Subject subject, String program, GivenLists call, Span at) {
    var doors = new CloudDoors(program, call, at);
    var rules = switch (program) {
      case "aws" -> doors.aws();
      case "gcloud" -> doors.google();
      case "az" -> doors.azure();
      case String _ -> Stream.<Resource>of();
    };
    return rules.map(rule -> new Resource(subject, rule.address(), rule.type(), rule.labels(), rule.body(), rule.header(), rule.at())).flatMap(rule -> Resources.facts(rule).stream()).filter(fact -> fact instanceof Opening || fact instanceof WideOpening).toList();
  }

  private Stream<Resource> aws() {
    if (!call.does("ec2 authorize-security-group-ingress")) {
      return Stream.of();
    }
    var name = String.join(" ", call.given("--group-id", "--group-name"));
    var entries = new ArrayList<Entry>();
    call.given("--cidr").forEach(cidr -> entries.add(said("cidr_ip", cidr)));
    call.given("--protocol").forEach(protocol -> entries.add(said("ip_protocol", protocol.equals("all") ? "-1" : protocol)));
    call.given("--port").stream().map(RANGE::matcher).filter(range -> range.matches()).forEach(range -> ports(entries, range.group(1), Optional.ofNullable(range.group(2)).orElse(range.group(1))));
    var permissions = call.given("--ip-permissions").stream().map(text -> permission(name, text));
    return Stream.concat(entries.isEmpty() ? Stream.of() : Stream.of(rule(name, "AWS::EC2::SecurityGroupIngress", entries)), permissions);
  }

  private Resource permission(String name, String text) {
    var entries = new ArrayList<Entry>();
    var ranges = new ArrayList<String>();
    SHORTHAND.matcher(text).results().forEach(pair -> {
      switch (pair.group(1)) {
        case "IpProtocol" -> entries.add(said("ip_protocol", pair.group(2)));
        case "FromPort" -> entries.add(said("from_port", pair.group(2)));
        case "ToPort" -> entries.add(said("to_port", pair.group(2)));
        case String _ -> ranges.add(pair.group(2));
      }
    });
    if (!ranges.isEmpty()) {
      entries.add(list("cidr_ip", ranges));
    }
    return rule(name, "AWS::EC2::SecurityGroupIngress", entries);
  }

  private void ports(List<Entry> entries, String from, String to) {
    entries.add(said("from_port", from));
    entries.add(said("to_port", to));
  }

  private Stream<Resource> google() {
    var allowed = call.given("--action").stream().anyMatch("allow"::equalsIgnoreCase) ? call.given("--rules", "--allow") : call.given("--allow");
    if (!call.does("compute firewall-rules create") && !call.does("compute firewall-rules update") || allowed.isEmpty() || call.plain().size() < 4) {
      return Stream.of();
    }
    var entries = new ArrayList<Entry>();
    entries.add(list("source_ranges", call.given("--source-ranges")));
    call.given("--direction").forEach(direction -> entries.add(said("direction", direction)));
    allowed.forEach(one -> {
      var parts = one.split(":", 2);
      var inner = new ArrayList<Entry>(List.of(said("protocol", parts[0])));
      if (parts.length > 1) {
        inner.add(list("ports", List.of(parts[1])));
      }
      entries.add(Entry.of("allow", at, new Block(inner, at)));
    });
    return Stream.of(rule(call.plain().get(3), "google_compute_firewall", entries));
  }

  private Stream<Resource> azure() {
    if (!call.does("network nsg rule create") && !call.does("network nsg rule update") || call.given("--destination-port-ranges").isEmpty()) {
      return Stream.of();
    }
    var entries = new ArrayList<Entry>();
    entries.add(list("source_address_prefixes", call.given("--source-address-prefixes")));
    entries.add(list("destination_port_ranges", call.given("--destination-port-ranges")));
    call.given("--direction").forEach(direction -> entries.add(said("direction", direction)));
    call.given("--access").forEach(access -> entries.add(said("access", access)));
    call.given("--protocol").stream().filter(protocol -> !protocol.equals("*")).forEach(protocol -> entries.add(said("protocol", protocol)));
    return Stream.of(rule(String.join(" ", call.given("--nsg-name", "-n", "--name")), "azurerm_network_security_rule", entries));
  }

  private Resource rule(String name, String type, List<Entry> entries) {
    return new Resource(new Subject("call", program), program + " " + String.join(" ", call.plain().stream().limit(3).toList()) + (name.isEmpty() ? "" : " " + name), type, List.of(), new Block(List.copyOf(entries), at), at, at);
  }

  private Entry said(String name, String text) {
    return Entry.of(name, at, text(text));
  }

  private Entry list(String name, List<String> texts) {
    return Entry.of(name, at, new Items(texts.stream().<Node>map(this::text).toList(), true, at));
  }

  private Text text(String said) {
    return new Text(new Value.Known<>(said, at), at);
  }
}
