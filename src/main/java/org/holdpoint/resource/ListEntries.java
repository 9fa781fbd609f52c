package org.holdpoint.resource;

import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.NumberedEntry;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Text;

/// Entries of network lists that are resources of their own → which list, which direction, which number (Terraform registry, `aws_network_acl_rule`; AWS CloudFormation, `AWS::EC2::NetworkAclEntry`).
final class ListEntries {

  private static final Set<String> TYPES = Set.of("aws_network_acl_rule", "AWS::EC2::NetworkAclEntry");

  private ListEntries() {}

  static Optional<Fact> of(Resource resource) {
    if (!TYPES.contains(resource.type())) {
      return Optional.empty();
    }
    var body = resource.body();
    var number = body.along("rule_number").filter(Text.class::isInstance);
    var out = body.text("egress").filter("true"::equalsIgnoreCase).isPresent();
    return body.along("network_acl_id").map(ListEntries::said).filter(list -> !list.isEmpty()).flatMap(list -> number.flatMap(found -> ((Text) found).value().known().map(said -> new NumberedEntry(
        Key.of(resource.subject(), "numbered-entry", resource.address()), found.at(), resource.header(), resource.address(), list + (out ? " (out)" : " (in)"), said))));
  }

  /// What it is called where its id is only known later: by the expression that leads to it.
  private static String said(Node node) {
    return node instanceof Text(var value, var _) ? switch (value) {
      case Value.Known<String>(var text, var _) -> text;
      case Value.Unknown<String>(var because, var _) -> because.replaceFirst(" is not known from .*$", "");
      case Value.Absent<String> _ -> "";
    } : "";
  }
}
