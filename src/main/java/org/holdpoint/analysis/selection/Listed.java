package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.Workload;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact;
import org.holdpoint.fact.InventoryFact.Host;
import org.holdpoint.fact.InventoryFact.HostList;
import org.holdpoint.fact.InventoryFact.InventoryFile;
import org.holdpoint.fact.ResourceFact.Machines;
import org.holdpoint.source.Span;

/// The inventories of one side, and which of them a text is about: those that the settings name, read as one, else those of the nearest folder.
final class Listed {

  private static final Set<String> VARIABLES = Set.of("group_vars", "host_vars");

  private final Map<String, List<Fact>> files = new LinkedHashMap<>();
  /// Where each of them is in its tree: what is read beside a change is read from one side for both.
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final List<String> named = new ArrayList<>();
  private final Map<List<String>, Census> censuses = new HashMap<>();
  private final List<Fact> workloads = new ArrayList<>();
  /// The machines that the files of infrastructure make, root by root.
  private final List<Candidate> fleets = new ArrayList<>();

  private Listed() {}

  static Listed of(List<Fact> all) {
    var listed = new Listed();
    var machines = new ArrayList<Machines>();
    for (var fact : all) {
      if (fact instanceof InventoryFile file) {
        if (file.found() && !listed.named.contains(file.path())) {
          listed.named.add(file.path());
        }
      } else if (fact instanceof HostList list) {
        listed.lists.put(list.path(), list.hosts());
      } else if (fact instanceof InventoryFact) {
        listed.files.computeIfAbsent(fact.at().file(), _ -> new ArrayList<>()).add(fact);
        listed.places.putIfAbsent(fact.at().file(), fact.key().subject().name());
      } else if (fact instanceof Workload) {
        listed.workloads.add(fact);
      } else if (fact instanceof Machines some) {
        machines.add(some);
      }
    }
    listed.fleets.addAll(Fleets.of(machines));
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

  /// The inventory that a file is part of: that of the settings if they name it, else its folder's with the variables beside it.
  Census around(String file) {
    return candidate(named.contains(file) ? named.stream().filter(files::containsKey).toList() : variables(file) ? inventories(file) : List.of(file)).census();
  }

  private boolean variables(String file) {
    return !of(file).isEmpty();
  }

  /// The folder that variables of groups or hosts are for: `./site/` of `site/group_vars/web.yml`; nothing of other files ("Organizing host and group variables", Ansible documentation).
  private String of(String file) {
    var parts = List.of(("./" + places.getOrDefault(file, file)).split("/"));
    for (var at = parts.size() - 2; at > 0; at--) {
      if (VARIABLES.contains(parts.get(at))) {
        return String.join("/", parts.subList(0, at)) + "/";
      }
    }
    return "";
  }

  /// The folder of any other file, in the same way.
  private String home(String file) {
    var place = "./" + places.getOrDefault(file, file);
    return place.substring(0, place.lastIndexOf('/') + 1);
  }

  /// The inventories in the folder of a file of variables; the file alone where there is none.
  private List<String> inventories(String file) {
    var found = files.keySet().stream().filter(other -> !variables(other) && home(other).equals(of(file))).toList();
    return found.isEmpty() ? List.of(file) : found;
  }

  private Candidate candidate(List<String> some) {
    var homes = some.stream().map(this::home).toList();
    var paths = Stream.concat(some.stream(), files.keySet().stream().filter(path -> !some.contains(path) && homes.contains(of(path)))).toList();
    var facts = paths.stream().flatMap(path -> files.get(path).stream()).toList();
    return new Candidate(censuses.computeIfAbsent(paths, _ -> Census.of(facts)), Span.start(paths.getFirst(), facts.getFirst().at().side()));
  }

  /// The inventories in the folder of the text, else in the one above it, and so on; else those below it.
  private List<String> nearest(String text) {
    for (var folder = folder(text); ; folder = folder(folder)) {
      var here = folder;
      var found = files.keySet().stream().filter(file -> !variables(file) && folder(file).equals(here)).toList();
      if (!found.isEmpty() || folder.isEmpty()) {
        return found.isEmpty() ? below(folder(text)) : found;
      }
    }
  }

  private List<String> below(String folder) {
    var all = files.keySet().stream().filter(file -> !variables(file)).toList();
    var inside = all.stream().filter(file -> folder.isEmpty() || file.startsWith(folder + "/")).toList();
    return inside.isEmpty() ? all : inside;
  }

  private static String folder(String path) {
    var slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static String bare(String name) {
    return name.startsWith("./") ? name.substring(2) : name;
  }

  /// The lines of a file of hosts that was read as an inventory: a host is a line there.
  Optional<List<String>> lines(String name) {
    var list = lists.entrySet().stream().filter(file -> file.getKey().equals(name) || file.getKey().endsWith("/" + bare(name))).map(Map.Entry::getValue).findFirst();
    return list.isPresent() ? list : files.entrySet().stream().filter(file -> file.getKey().equals(name) || file.getKey().endsWith("/" + name)).findFirst()
        .map(file -> file.getValue().stream().flatMap(fact -> fact instanceof Host host ? Stream.of(host.name()) : Stream.empty()).toList());
  }

  /// The pods that an operation may be about.
  List<Candidate> pods(Operation operation) {
    return Pods.of(workloads, operation).stream().toList();
  }

  /// The machines that the files of infrastructure make, root by root.
  List<Candidate> fleets() {
    return fleets;
  }

  boolean empty() {
    return files.isEmpty() && workloads.isEmpty() && fleets.isEmpty();
  }
}
