package org.holdpoint.analysis.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.NameFact.DanglingName;
import org.holdpoint.fact.NameFact.Definition;
import org.holdpoint.fact.NameFact.RedefinedName;
import org.holdpoint.fact.NameFact.Reference;
import org.holdpoint.fact.NameFact.UnusedName;
import org.holdpoint.fact.NameFact.Withdrawal;
import org.holdpoint.source.Span;

/// Names that are used and not defined, defined and not used, and defined twice in forms that cannot share one.
public final class Names {

  private Names() {}

  /// What follows from the names of one subject. `facts` are all facts of it, and its configuration must be whole: what a part does not define may be defined elsewhere.
  public static List<Fact> of(List<Fact> facts) {
    var defined = new HashMap<Named, Definition>();
    var withdrawn = new HashMap<Named, Withdrawal>();
    var found = new ArrayList<Fact>();
    for (var fact : facts) {
      if (fact instanceof Definition definition) {
        var named = new Named(definition.sort(), definition.name());
        var first = defined.putIfAbsent(named, definition);
        if (first != null && !first.form().isEmpty() && !definition.form().isEmpty() && !first.form().equals(definition.form())) {
          found.add(redefined(first, definition));
        }
        if (first == null && !definition.mentioned()) {
          found.add(new UnusedName(key(fact, "unused-name"), definition.at(), definition.within(), definition.sort(), definition.name()));
        }
      } else if (fact instanceof Withdrawal withdrawal) {
        withdrawn.put(new Named(withdrawal.sort(), withdrawal.name()), withdrawal);
      }
    }
    for (var fact : facts) {
      if (fact instanceof Reference reference && !defined.containsKey(new Named(reference.sort(), reference.name()))) {
        found.add(dangling(reference, withdrawn));
      }
    }
    return List.copyOf(found);
  }

  /// What follows now, without new uses of names that others used before the change already without anybody defining them here: such a configuration is a part of one, and the names are defined in
  /// another.
  public static List<Fact> told(List<Fact> was, List<Fact> now) {
    var before = was.stream().filter(DanglingName.class::isInstance).map(DanglingName.class::cast).toList();
    if (before.isEmpty()) {
      return now;
    }
    var stood = before.stream().map(Fact::key).collect(Collectors.toSet());
    var elsewhere = before.stream().map(dangling -> new Named(dangling.sort(), dangling.name())).collect(Collectors.toSet());
    return now.stream().filter(fact -> !(fact instanceof DanglingName dangling) || stood.contains(dangling.key()) || !elsewhere.contains(new Named(dangling.sort(), dangling.name()))).toList();
  }

  /// Two definitions of one sort and name are one thing.
  private record Named(String sort, String name) {}

  private static DanglingName dangling(Reference reference, Map<Named, Withdrawal> withdrawn) {
    var at = withdrawn.containsKey(new Named(reference.sort(), reference.name()))
        ? later(reference.at(), withdrawn.get(new Named(reference.sort(), reference.name())).at()) : reference.at();
    return new DanglingName(key(reference, "dangling-name"), at, at.equals(reference.at()) ? reference.within() : at, reference.sort(), reference.name(), reference.user(),
        reference.place(), reference.effect(), reference.filters(), reference.at());
  }

  /// The line that leaves the name dangling: the withdrawal, unless the use stands below it in the same file.
  private static Span later(Span use, Span withdrawal) {
    return use.file().equals(withdrawal.file()) && use.side() == withdrawal.side() && use.line() > withdrawal.line() ? use : withdrawal;
  }

  private static RedefinedName redefined(Definition first, Definition second) {
    return new RedefinedName(key(second, "redefined-name"), second.at(), second.within(), second.sort(), second.name(), first.form(), second.form(), first.at());
  }

  private static Key key(Fact fact, String kind) {
    return new Key(fact.key().subject(), kind, fact.key().path());
  }
}
