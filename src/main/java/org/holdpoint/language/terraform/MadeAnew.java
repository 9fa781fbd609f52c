package org.holdpoint.language.terraform;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.ReplacedWith;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;

/// With which others a resource that keeps something is made anew (Terraform language, "The lifecycle meta-argument", `replace_triggered_by`).
final class MadeAnew {

  private static final List<String> KEEPS = List.of("data", "copies", "keys", "names");

  private MadeAnew() {}

  static List<Fact> of(HclBlock block, Resource resource) {
    var keeps = Resources.keeps(resource.type());
    return !KEEPS.contains(keeps) ? List.of() : block.blocks("lifecycle").flatMap(inner -> inner.attribute("replace_triggered_by").stream())
        .flatMap(attribute -> Stream.of(attribute.formula().written().replaceAll("^\\[|,?]$", "").split(",")).map(String::strip).filter(one -> !one.isEmpty())
            .<Fact>map(one -> new ReplacedWith(Key.of(resource.subject(), "replaced-with", resource.address(), one), attribute.key(), resource.header(), resource.address(), one, keeps))).toList();
  }
}
