package org.holdpoint.mutant;

import java.util.List;
import java.util.stream.Stream;

/// A block of a configuration. `name` is what it is called afterwards and re-entered by (`vprn 100`), `options` are the words that only its
/// creation needs, with a blank before them (` customer 1 create`), or nothing.
record ConfigBlock(String name, String options, List<ConfigEntry> entries) implements ConfigEntry {
  ConfigBlock {
    entries = List.copyOf(entries);
  }

  /// The line that opens the block.
  String header() {
    return name + options;
  }

  /// The blocks directly inside, in their order.
  Stream<ConfigBlock> children() {
    return entries.stream().filter(ConfigBlock.class::isInstance).map(ConfigBlock.class::cast);
  }

  /// The same block with other entries.
  ConfigBlock with(List<ConfigEntry> others) {
    return new ConfigBlock(name, options, others);
  }
}
