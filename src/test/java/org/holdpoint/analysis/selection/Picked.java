package org.holdpoint.analysis.selection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.language.inventory.Inventories;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;

/// What selectors pick, by name.
final class Picked {

  private Picked() {}

  /// The inventory of a file.
  static Census census(String name, String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
    return Inventories.language().read(file, Map.of()).map(declared -> Census.of(declared.facts())).orElseGet(() -> Census.of(List.of()));
  }

  /// The hosts that a selector picks, or why that is not to be known.
  static List<String> names(Census census, String syntax, String text) {
    return names(census, Selectors.of(census, syntax, text, _ -> Optional.empty()));
  }

  static List<String> names(Census census, Selection selection) {
    return switch (selection) {
      case Selection.Hosts picked -> picked.hosts().stream().mapToObj(census.hosts()::get).toList();
      case Selection.Unknown(var because) -> List.of("? " + because);
    };
  }

  static Selection.Hosts hosts(Census census, String syntax, String text) {
    return (Selection.Hosts) Selectors.of(census, syntax, text, _ -> Optional.empty());
  }
}
