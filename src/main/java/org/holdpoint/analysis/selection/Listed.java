package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact;
import org.holdpoint.fact.InventoryFact.Host;
import org.holdpoint.fact.InventoryFact.InventoryFile;
import org.holdpoint.source.Span;

/// The inventories of one side, and which of them a text is about: those that the settings name, read as one, else those of the nearest folder.
final class Listed {

  private final Map<String, List<Fact>> files = new LinkedHashMap<>();
  private final List<String> named = new ArrayList<>();
  private final Map<List<String>, Census> censuses = new HashMap<>();

  private Listed() {}

  static Listed of(List<Fact> all) {
    var listed = new Listed();
    for (var fact : all) {
      if (fact instanceof InventoryFile file) {
        if (file.found() && !listed.named.contains(file.path())) {
          listed.named.add(file.path());
        }
      } else if (fact instanceof InventoryFact) {
        listed.files.computeIfAbsent(fact.at().file(), _ -> new ArrayList<>()).add(fact);
      }
    }
    return listed;
  }

  /// An inventory that a text may be about, and where it begins.
  record Candidate(Census census, Span at) {}

  /// Those for a text: one, or several where a folder has several that are not read as one.
  List<Candidate> candidates(String text) {
    var together = named.stream().filter(files::containsKey).toList();
    if (!together.isEmpty()) {
      return List.of(candidate(together));
    }
    return nearest(text).stream().map(file -> candidate(List.of(file))).filter(one -> one.census().size() > 0).toList();
  }

  private Candidate candidate(List<String> paths) {
    var facts = paths.stream().flatMap(path -> files.get(path).stream()).toList();
    return new Candidate(censuses.computeIfAbsent(paths, _ -> Census.of(facts)), Span.start(paths.getFirst(), facts.getFirst().at().side()));
  }

  /// The inventories in the folder of the text, else in the one above it, and so on; else those below it.
  private List<String> nearest(String text) {
    for (var folder = folder(text); ; folder = folder(folder)) {
      var here = folder;
      var found = files.keySet().stream().filter(file -> folder(file).equals(here)).toList();
      if (!found.isEmpty() || folder.isEmpty()) {
        return found.isEmpty() ? below(folder(text)) : found;
      }
    }
  }

  private List<String> below(String folder) {
    var inside = files.keySet().stream().filter(file -> folder.isEmpty() || file.startsWith(folder + "/")).toList();
    return inside.isEmpty() ? List.copyOf(files.keySet()) : inside;
  }

  private static String folder(String path) {
    var slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /// The lines of a file of hosts that was read as an inventory: a host is a line there.
  Optional<List<String>> lines(String name) {
    return files.entrySet().stream().filter(file -> file.getKey().equals(name) || file.getKey().endsWith("/" + name)).findFirst()
        .map(file -> file.getValue().stream().flatMap(fact -> fact instanceof Host host ? Stream.of(host.name()) : Stream.empty()).toList());
  }

  boolean empty() {
    return files.isEmpty();
  }
}
