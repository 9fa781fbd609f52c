package org.holdpoint.analysis.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.MovedResource;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;

/// Resources that come into a document and stood before in another one of their module, or under another name: what they said there is what they said before. One more of several that are counted is
/// what the others are.
public final class Stood {

  /// A resource: what it belongs to, and what it is called there.
  private record Name(Subject subject, String address) {}

  private final Map<Name, List<Setting>> before = new HashMap<>();
  private final Map<Name, Name> moved = new HashMap<>();

  /// Of all documents of a change.
  public Stood(List<Fact> was, List<Fact> now) {
    now.stream().filter(MovedResource.class::isInstance).map(MovedResource.class::cast).forEach(move -> moved.put(new Name(move.key().subject(), move.to()), new Name(move.key().subject(), move.from())));
    was.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> !setting.key().path().isEmpty())
        .forEach(setting -> before.computeIfAbsent(new Name(setting.key().subject(), setting.key().path().getFirst()), _ -> new ArrayList<>()).add(setting));
  }

  /// What a document said before, with what its new resources said elsewhere.
  public List<Fact> before(List<Fact> was, List<Fact> now) {
    var known = new HashSet<Key>();
    was.stream().filter(Resource.class::isInstance).forEach(fact -> known.add(fact.key()));
    var more = now.stream().filter(Resource.class::isInstance).map(Resource.class::cast).filter(resource -> !known.contains(resource.key())).flatMap(resource -> {
      var name = new Name(resource.key().subject(), resource.address());
      return Optional.ofNullable(before.get(moved.getOrDefault(name, name))).or(() -> counted(name)).stream().flatMap(List::stream).map(setting -> called(setting, resource.address()));
    }).toList();
    if (more.isEmpty()) {
      return was;
    }
    var all = new ArrayList<>(was);
    all.addAll(more);
    return all;
  }

  /// What the first of several that are counted said.
  private Optional<List<Setting>> counted(Name name) {
    return Counted.together(name.address()).map(together -> before.get(new Name(name.subject(), together)));
  }

  private static Fact called(Setting setting, String address) {
    var path = new ArrayList<>(setting.key().path());
    path.set(0, address);
    return new Setting(new Key(setting.key().subject(), setting.key().kind(), path), setting.at(), setting.within(), setting.name(), setting.path(), setting.owner(), setting.form(), setting.value(),
        setting.items(), setting.entries(), setting.meaning(), setting.concern(), setting.firm(), setting.hold(), setting.strength(), setting.unit());
  }
}
