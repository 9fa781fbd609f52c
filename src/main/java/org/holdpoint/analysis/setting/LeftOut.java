package org.holdpoint.analysis.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

  private final Named before;
  private final Named after;

  /// From all facts of both sides.
  public LeftOut(List<Fact> before, List<Fact> after) {
    this.before = new Named(before);
    this.after = new Named(after);
  }

  /// Where things are named, made when a list has lost one.
  private static final class Named {
    private final List<Fact> facts;
    private final Map<String, List<Fact>> names = new HashMap<>();

    Named(List<Fact> facts) {
      this.facts = facts;
    }

    private boolean large() {
      return facts.size() > MOST;
    }

    /// The documents that name something outside of a list and of what stands in it.
    private Set<Subject> elsewhere(Setting list, String item) {
      if (names.isEmpty()) {
        facts.stream().filter(fact -> !(fact instanceof CommandFact)).forEach(fact -> words(fact).distinct().forEach(word -> names.computeIfAbsent(word, _ -> new ArrayList<>()).add(fact)));
      }
      return Stream.of(item, bare(item)).distinct().flatMap(word -> names.getOrDefault(word, List.of()).stream()).filter(fact -> !inside(fact.key(), list.key())).map(fact -> fact.key().subject()).collect(Collectors.toSet());
    }

    private static Stream<String> words(Fact fact) {
      var path = fact.key().path().stream();
      return fact instanceof Setting setting ? Stream.of(path, setting.items().stream(), setting.value().known().stream()).flatMap(words -> words) : path;
    }
  }

  /// Of one document on both sides.
  public List<Fact> of(List<Fact> was, List<Fact> now) {
    // A document that was moved has another subject, and the same paths.
    var old = new HashMap<List<String>, Setting>();
    was.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> setting.unit().equals("members")).forEach(setting -> old.putIfAbsent(setting.key().path(), setting));
    return old.isEmpty() || before.large() || after.large() ? List.of() : now.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> setting.unit().equals("members"))
        .flatMap(setting -> Stream.ofNullable(old.get(setting.key().path())).flatMap(stood -> loss(stood, setting).stream())).toList();
  }

  private List<Fact> loss(Setting was, Setting now) {
    var kept = Set.copyOf(now.items());
    var gone = was.items().stream().filter(Predicate.not(kept::contains)).distinct().toList();
    var retired = new ArrayList<String>();
    var moved = new ArrayList<String>();
    for (var item : gone) {
      var stood = before.elsewhere(was, item);
      var stands = after.elsewhere(now, item);
      if (!stood.isEmpty() && stands.isEmpty()) {
        retired.add(item);
      } else if (stands.stream().anyMatch(subject -> !stood.contains(subject) && !subject.equals(now.key().subject()))) {
        moved.add(item);
      }
    }
    return gone.isEmpty() ? List.of() : List.of(new ListLoss(new Key(now.key().subject(), "list-loss", now.key().path()), now.at(), now.within(), now.path(), gone, retired, moved));
  }

  private static boolean inside(Key key, Key list) {
    return key.subject().equals(list.subject()) && key.path().size() >= list.path().size() && key.path().subList(0, list.path().size()).equals(list.path());
  }

  /// `env stage1`, as an entry is called by what it says first.
  private static String bare(String item) {
    return item.substring(item.lastIndexOf(' ') + 1);
  }
}
