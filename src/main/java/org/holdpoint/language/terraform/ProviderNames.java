package org.holdpoint.language.terraform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.source.Span;

/// What the providers of a module are called in the outermost one, by the `providers` of the calls that lead to it (Terraform language, "Providers Within Modules"): what is not handed on has its own name there.
/// @param handed by the name in the module, the name outside
/// @param places where that is written
record ProviderNames(Map<String, String> handed, Map<String, Span> places) {

  /// `aws = aws.dr` of what is written without spaces.
  private static final Pattern PAIR = Pattern.compile("([A-Za-z_][A-Za-z0-9_.-]*)[=:]([A-Za-z_][A-Za-z0-9_.-]*)");

  static ProviderNames outermost() {
    return new ProviderNames(Map.of(), Map.of());
  }

  /// Of a module that is called by that block of this one; a call without `providers` hands on those without an alias.
  ProviderNames handedTo(HclBlock call) {
    var said = call.attribute("providers");
    if (said.isEmpty()) {
      return this;
    }
    var names = new HashMap<String, String>();
    var at = new HashMap<String, Span>();
    var pairs = PAIR.matcher(said.get().formula().written().replaceAll("[\\s\"]", ""));
    while (pairs.find()) {
      names.put(pairs.group(1), outside(pairs.group(2)));
      at.put(pairs.group(1), said.get().key());
    }
    return new ProviderNames(Map.copyOf(names), Map.copyOf(at));
  }

  /// What a provider of the module is called in the outermost one.
  String outside(String name) {
    return handed.getOrDefault(name, name);
  }

  /// Where it is handed on.
  Optional<Span> place(String name) {
    return Optional.ofNullable(places.get(name));
  }
}
