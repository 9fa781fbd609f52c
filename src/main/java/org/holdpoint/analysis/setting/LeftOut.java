package org.holdpoint.analysis.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.ListLoss;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;

/// Lists that name fewer things than before → which of these were things that the change takes away everywhere, and which are named in another document now: a host that is retired is watched no more, an alarm that
/// moves to another file is not gone.
public final class LeftOut {

  /// Larger documents are data.
  private static final int MOST = 20_000;

  private final List<Fact> before;
  private final List<Fact> after;

  public LeftOut(List<Fact> before, List<Fact> after) {
    this.before = before;
    this.after = after;
  }

  /// Of one document on both sides.
  public List<Fact> of(List<Fact> was, List<Fact> now) {
    // A document that was moved has another subject, and the same paths.
    var old = new HashMap<List<String>, Setting>();
    was.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> setting.unit().equals("members")).forEach(setting -> old.putIfAbsent(setting.key().path(), setting));
    return old.isEmpty() || before.size() > MOST ? List.of() : now.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> setting.unit().equals("members"))
        .flatMap(setting -> Stream.ofNullable(old.get(setting.key().path())).flatMap(stood -> loss(stood, setting).stream())).toList();
  }

  private List<Fact> loss(Setting was, Setting now) {
    var kept = Set.copyOf(now.items());
    var gone = was.items().stream().filter(Predicate.not(kept::contains)).distinct().toList();
    var retired = new ArrayList<String>();
    var moved = new ArrayList<String>();
    for (var item : gone) {
      var stood = elsewhere(before, was, item);
      var stands = elsewhere(after, now, item);
      if (!stood.isEmpty() && stands.isEmpty()) {
        retired.add(item);
      } else if (stands.stream().anyMatch(subject -> !stood.contains(subject) && !subject.equals(now.key().subject()))) {
        moved.add(item);
      }
    }
    return gone.isEmpty() ? List.of() : List.of(new ListLoss(new Key(now.key().subject(), "list-loss", now.key().path()), now.at(), now.within(), now.path(), gone, retired, moved));
  }

  /// The documents that name something outside of a list and of what stands in it.
  private static Set<Subject> elsewhere(List<Fact> facts, Setting list, String item) {
    var name = bare(item);
    var found = new HashSet<Subject>();
    facts.stream().filter(fact -> !(fact instanceof CommandFact) && !inside(fact.key(), list.key()) && names(fact, item, name)).map(fact -> fact.key().subject()).forEach(found::add);
    return found;
  }

  private static boolean inside(Key key, Key list) {
    return key.subject().equals(list.subject()) && key.path().size() >= list.path().size() && key.path().subList(0, list.path().size()).equals(list.path());
  }

  private static boolean names(Fact fact, String item, String name) {
    return fact.key().path().stream().anyMatch(part -> part.equals(name) || part.equals(item))
        || fact instanceof Setting setting && (setting.items().stream().anyMatch(one -> one.equals(item) || one.equals(name)) || setting.value().known().filter(name::equals).isPresent());
  }

  /// `env stage1`, as an entry is called by what it says first.
  private static String bare(String item) {
    return item.substring(item.lastIndexOf(' ') + 1);
  }
}
