package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact.Capacity;
import org.holdpoint.fact.InventoryFact.Host;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Machines;
import org.holdpoint.fact.Value;

/// The machines that files of infrastructure make, root by root: an inventory for what is done to machines of a cloud, where no list of hosts is there.
final class Fleets {

  /// What a call may take that has machines in it: what Terraform destroys by its address.
  static final Set<String> OBJECTS = Set.of("stacks");
  private static final long MOST = 10_000;

  private Fleets() {}

  /// One for each root; none for a root of which nobody knows how many machines it has.
  static List<Listed.Candidate> of(List<Machines> all) {
    return all.stream().collect(Collectors.groupingBy(one -> one.key().subject(), LinkedHashMap::new, Collectors.toList())).values().stream()
        .filter(root -> root.stream().allMatch(one -> one.count().known().filter(count -> count <= MOST).isPresent()))
        .map(root -> new Listed.Candidate(Census.of(root.stream().flatMap(Fleets::facts).toList()), root.getFirst().at())).filter(one -> one.census().size() > 0).toList();
  }

  private static Stream<Fact> facts(Machines one) {
    var groups = Stream.concat(parts(one.address()).stream(), one.names().stream()).distinct().toList();
    var count = one.count().known().orElse(0L);
    var hosts = LongStream.rangeClosed(1, count).<Fact>mapToObj(number -> new Host(Key.of(one.key().subject(), "host", one.address(), String.valueOf(number)), one.at(), one.within(),
        count == 1 ? one.address() : one.address() + " " + number, groups, one.zone(), one.tags()));
    return one.floor() instanceof Value.Known<Long>(var floor, var at) && floor > 0 ? Stream.concat(hosts, Stream.of(new Capacity(Key.of(one.key().subject(), "capacity", one.address()), at, one.within(), one.address(),
        new Value.Absent<>(), new Value.Known<>(floor.toString(), at), new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>()))) : hosts;
  }

  /// What an address lies in, and itself: `module.web["eu"]`, `module.web`, `module.web["eu"].aws_instance.this[1]`, the same without its index (Terraform, "Resource Addressing").
  static List<String> parts(String address) {
    var parts = new ArrayList<String>();
    var depth = 0;
    var dots = 0;
    for (var at = 0; at <= address.length(); at++) {
      var letter = at == address.length() ? '.' : address.charAt(at);
      depth += letter == '[' ? 1 : letter == ']' ? -1 : 0;
      if (letter == '.' && depth <= 0 && (++dots % 2 == 0 || at == address.length())) {
        var part = address.substring(0, at);
        parts.add(part);
        if (part.endsWith("]")) {
          parts.add(part.substring(0, part.lastIndexOf('[')));
        }
      }
    }
    return parts;
  }
}
