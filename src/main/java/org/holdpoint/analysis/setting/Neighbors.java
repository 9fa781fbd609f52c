package org.holdpoint.analysis.setting;

import java.util.Map;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;

/// The other members of the list, or the block of blocks, that a new member comes into: stages beside a stage, peers beside a peer.
///
/// @param guarded (members) that were there before the change and had the same setting; 0 where one of them was not guarded by it
/// @param gone whether one of them is gone
record Neighbors(int guarded, boolean gone) {

  static final Neighbors NONE = new Neighbors(0, false);

  /// Of a setting of a member that is new, or of a block in it, from all settings of both sides.
  static Neighbors of(Setting setting, Map<Key, Setting> was, Map<Key, Setting> now) {
    var depth = depth(setting, was);
    if (depth < 0 || !now.containsKey(within(setting.key(), depth))) {
      return NONE;
    }
    var others = was.values().stream().filter(other -> beside(other.key(), setting.key(), depth) && other.meaning().equals(setting.meaning())).toList();
    return others.isEmpty() || !others.stream().allMatch(other -> other.hold().known().filter("on"::equals).isPresent()) ? NONE : new Neighbors(others.size(), others.stream().anyMatch(other -> !now.containsKey(within(other.key(), depth + 1))));
  }

  /// How many names lead to the list or block that was there, if the member that the setting stands in was not; else -1.
  private static int depth(Setting setting, Map<Key, Setting> was) {
    for (var depth = setting.key().path().size() - 2; depth >= 0; depth--) {
      if (was.containsKey(within(setting.key(), depth))) {
        return depth;
      }
      if (was.containsKey(within(setting.key(), depth + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /// Of another member of the same list, by the same names in it.
  private static boolean beside(Key other, Key key, int depth) {
    var size = key.path().size();
    return other.subject().equals(key.subject()) && other.path().size() == size && other.path().subList(0, depth).equals(key.path().subList(0, depth)) && !other.path().get(depth).equals(key.path().get(depth))
        && other.path().subList(depth + 1, size).equals(key.path().subList(depth + 1, size));
  }

  private static Key within(Key key, int depth) {
    return new Key(key.subject(), key.kind(), key.path().subList(0, depth));
  }
}
