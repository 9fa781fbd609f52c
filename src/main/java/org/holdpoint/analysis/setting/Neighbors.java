package org.holdpoint.analysis.setting;

import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;

/// The other members of the list, or the block of blocks, that a new member comes into: stages beside a stage, peers beside a peer.
///
/// @param guarded (members) that were there before the change and had the same setting; 0 where one of them was not guarded by it
/// @param gone whether one of them is gone
record Neighbors(int guarded, boolean gone) {

  static final Neighbors NONE = new Neighbors(0, false);

  /// Of a setting of a member that is new, from all settings of both sides.
  static Neighbors of(Setting setting, Map<Key, Setting> was, Map<Key, Setting> now) {
    var path = setting.key().path();
    if (path.size() < 2) {
      return NONE;
    }
    var list = new Key(setting.key().subject(), setting.key().kind(), path.subList(0, path.size() - 2));
    var member = new Key(setting.key().subject(), setting.key().kind(), path.subList(0, path.size() - 1));
    if (!was.containsKey(list) || !now.containsKey(list) || was.containsKey(member)) {
      return NONE;
    }
    var others = was.values().stream().filter(other -> beside(other.key(), setting.key()) && other.meaning().equals(setting.meaning())).toList();
    return others.isEmpty() || !others.stream().allMatch(other -> other.hold().known().filter("on"::equals).isPresent()) ? NONE : new Neighbors(others.size(), others.stream().anyMatch(other -> !now.containsKey(within(other.key()))));
  }

  /// Of another member of the same list, by the same name.
  private static boolean beside(Key other, Key key) {
    var size = key.path().size();
    return other.subject().equals(key.subject()) && other.path().size() == size && other.path().getLast().equals(key.path().getLast()) && list(other).equals(list(key)) && !within(other).equals(within(key));
  }

  private static List<String> list(Key key) {
    return key.path().subList(0, key.path().size() - 2);
  }

  private static Key within(Key key) {
    return new Key(key.subject(), key.kind(), key.path().subList(0, key.path().size() - 1));
  }
}
