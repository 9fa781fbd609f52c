package org.holdpoint.analysis.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.ListedTargets;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact.HostList;
import org.holdpoint.fact.Key;

/// How many hosts, or other things that they take away, operations list one by one, where no inventory need say what a group or pattern means: `web[01-10]`, `web1,web2`, the lines of a file.
public final class Enumerated {

  /// What is taken away is counted whatever it is, where a file lists it.
  private static final Set<String> AWAY = Set.of("remove", "destroy");
  private final Map<String, Integer> files;

  private Enumerated(Map<String, Integer> files) {
    this.files = files;
  }

  /// `all` are the facts of one side, which say what files list.
  public static Enumerated among(List<Fact> all) {
    var files = new HashMap<String, Integer>();
    all.stream().filter(HostList.class::isInstance).map(HostList.class::cast).forEach(list -> files.put(list.path(), list.hosts().size()));
    return new Enumerated(files);
  }

  /// Those of one document of that side.
  public List<Fact> of(List<Fact> own) {
    return own.stream().filter(Operation.class::isInstance).map(Operation.class::cast).filter(one -> !one.effect().equals("read") && !one.command().equals("play") && (TargetCounts.LISTED.contains(one.object()) || TargetCounts.there(one) || AWAY.contains(one.effect()) && !one.file().isEmpty()))
        .<Fact>flatMap(this::counted).toList();
  }

  private Stream<ListedTargets> counted(Operation one) {
    var text = TargetCounts.selector(one).known().orElse("");
    var syntax = TargetCounts.there(one) ? "list" : one.syntax();
    var file = syntax.equals("files") ? text : text.startsWith("@") && text.indexOf(',') < 0 ? text.substring(1) : one.file();
    var count = file.isEmpty() ? words(text, syntax) : lines(file);
    return count.map(listed -> new ListedTargets(Key.of(one.key().subject(), "listed-targets", one.key().path().toArray(String[]::new)), one.at(), one.within(), one.command(), one.effect(), listed, TargetCounts.LISTED.contains(one.object()) || TargetCounts.there(one) ? "hosts" : one.object(), file, one.expected())).stream();
  }

  private Optional<Long> lines(String name) {
    var plain = name.startsWith("./") ? name.substring(2) : name;
    return files.entrySet().stream().filter(file -> file.getKey().equals(plain) || file.getKey().endsWith("/" + plain)).map(file -> (long) file.getValue()).findFirst();
  }

  /// Names with commas between them; a group, a pattern or an operator says nothing without an inventory.
  private static Optional<Long> words(String text, String syntax) {
    if (text.isEmpty() || !(syntax.equals("list") || syntax.equals("nodeset")) || text.chars().anyMatch(letter -> "*?@!&^$~/".indexOf(letter) >= 0)) {
      return Optional.empty();
    }
    try {
      return Optional.of((long) Selectors.words(text).stream().mapToDouble(word -> NodePattern.of(word).count()).sum());
    } catch (NodePattern.Wrong noPattern) {
      return Optional.empty();
    }
  }
}
