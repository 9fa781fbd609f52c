package org.holdpoint.resource;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.DnsFact.Answers;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;

/// Resources that are record sets of DNS → what they answer.
final class Records {

  private static final Pattern TYPES = Pattern.compile("aws_route53_record|google_dns_record_set|azurerm_(private_)?dns_(a|aaaa|cname)_record|cloudflare_(dns_)?record|AWS::Route53::RecordSet");
  private static final Pattern NAMED = Pattern.compile("azurerm_.*");
  private static final List<String> TARGETS = List.of("records", "rrdatas", "resource_records", "record", "value", "content", "target_resource_id");
  private static final List<String> ALIASES = List.of("alias", "alias_target");
  private static final List<String> ADDRESSES = List.of("A", "AAAA", "CNAME");

  private Records() {}

  static Optional<Fact> of(Resource resource) {
    var body = resource.body();
    if (!TYPES.matcher(resource.type()).matches() || !NAMED.matcher(resource.type()).matches() && body.text("type").filter(ADDRESSES::contains).isEmpty()) {
      return Optional.empty();
    }
    var key = Key.of(resource.subject(), "answers", resource.address());
    if (ALIASES.stream().anyMatch(name -> body.entry(name).isPresent())) {
      return Optional.of(new Answers(key, resource.header(), resource.header(), resource.address(), new Value.Known<>(1L, resource.header())));
    }
    var entry = TARGETS.stream().flatMap(name -> body.entry(name).stream()).findFirst();
    var at = entry.map(Node.Entry::at).orElse(resource.header());
    Value<Long> addresses = entry.<Value<Long>>map(found -> switch (found.value()) {
      case Items list when list.whole() && list.items().stream().allMatch(item -> item instanceof Text text && text.value().known().isPresent()) -> new Value.Known<>((long) list.items().size(), at);
      case Items list when !list.items().isEmpty() -> new Value.Known<>((long) list.items().size(), at);
      case Text text when text.value() instanceof Value.Known<String>(var said, var _) -> new Value.Known<>(said.isBlank() ? 0L : 1L, at);
      case Text text when text.value() instanceof Value.Absent<String> -> new Value.Known<>(0L, at);
      case Node _ -> new Value.Unknown<>("the targets are not known from the file", at);
    }).orElse(new Value.Known<>(0L, at));
    return Optional.of(new Answers(key, at, resource.header(), resource.address(), addresses));
  }
}
