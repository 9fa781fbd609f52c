package org.holdpoint.language.zone;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.DnsFact.HiddenWildcard;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;

/// Names for which a wildcard does not answer, since they are there themselves (RFC 4592 section 2.2.1: a wildcard says nothing of a name that exists, whatever its types, nor of one that only has names below it).
final class Wildcards {

  private static final Set<String> ADDRESSES = Set.of("A", "AAAA", "CNAME");
  private static final String WILD = "*.";
  private static final String PROOF = "_acme-challenge.";

  private Wildcards() {}

  /// `names` are the records of a zone by their whole names. One that only has names below it counts where these are about itself, as `_acme-challenge` is.
  static List<Fact> hidden(Subject zone, Map<String, List<ZoneRecord>> names) {
    var wild = new HashMap<String, List<String>>();
    names.entrySet().stream().filter(name -> name.getKey().startsWith(WILD)).forEach(name -> wild.put(name.getKey().substring(WILD.length()), addresses(name.getValue())));
    wild.values().removeIf(List::isEmpty);
    var found = new LinkedHashMap<String, Fact>();
    if (!wild.isEmpty()) {
      names.forEach((name, records) -> asked(name).filter(asked -> !asked.startsWith("*") && silent(names.getOrDefault(asked, List.of()))).ifPresent(asked -> {
        var above = asked.substring(asked.indexOf('.') + 1);
        if (wild.containsKey(above)) {
          var at = records.getFirst().at();
          found.putIfAbsent(asked, new HiddenWildcard(Key.of(zone, "hidden-wildcard", asked), at, at, asked, WILD + above, wild.get(above), name.startsWith(PROOF)));
        }
      }));
    }
    return List.copyOf(found.values());
  }

  /// The name without what services and proofs put before it (`_acme-challenge`, `_sip._tcp`).
  private static Optional<String> asked(String name) {
    var start = 0;
    while (start < name.length() && name.charAt(start) == '_') {
      var dot = name.indexOf('.', start);
      start = dot < 0 ? name.length() : dot + 1;
    }
    return start < name.length() ? Optional.of(name.substring(start)) : Optional.empty();
  }

  private static List<String> addresses(List<ZoneRecord> records) {
    return records.stream().map(ZoneRecord::type).filter(ADDRESSES::contains).distinct().sorted().toList();
  }

  /// Whether nothing there answers with an address, nor sends the question on.
  private static boolean silent(List<ZoneRecord> records) {
    return records.stream().map(ZoneRecord::type).noneMatch(type -> ADDRESSES.contains(type) || type.equals("NS") || type.equals("DNAME"));
  }
}
