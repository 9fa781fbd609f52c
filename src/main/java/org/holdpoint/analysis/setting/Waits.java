package org.holdpoint.analysis.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;

/// A part of a pipeline that did nothing but wait for somebody's word: a stage of one job of one step, say. What comes behind it goes on without it.
final class Waits {

  private static final String GATE = "confirmation";

  private Waits() {}

  /// The list that such a part was taken out of, and that still stands.
  static Optional<Setting> list(Setting gate, Map<Key, Setting> was, Map<Key, Setting> now) {
    if (!gate.meaning().equals(GATE) || !gate.form().equals("block")) {
      return Optional.empty();
    }
    var path = gate.key().path();
    for (var length = path.size() - 1; length > 0; length--) {
      var around = now.get(at(gate, length));
      if (around != null) {
        return around.form().equals("list") && around.entries() > 0 && onlyWaits(at(gate, length + 1), was) ? Optional.of(around) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether every item of a list inside a part is a gate, or holds one, or belongs to one.
  private static boolean onlyWaits(Key part, Map<Key, Setting> side) {
    var inside = side.values().stream().filter(setting -> !setting.key().equals(part) && within(part, setting.key())).toList();
    var gates = inside.stream().filter(setting -> setting.meaning().equals(GATE) && setting.form().equals("block")).map(Setting::key).toList();
    return inside.stream().filter(setting -> setting.form().equals("block") && listed(setting.key(), side)).allMatch(item -> gates.stream().anyMatch(gate -> within(item.key(), gate) || within(gate, item.key())));
  }

  private static boolean listed(Key item, Map<Key, Setting> side) {
    return Optional.ofNullable(side.get(new Key(item.subject(), item.kind(), item.path().subList(0, item.path().size() - 1)))).filter(around -> around.form().equals("list")).isPresent();
  }

  private static Key at(Setting setting, int length) {
    return new Key(setting.key().subject(), setting.key().kind(), List.copyOf(setting.key().path().subList(0, length)));
  }

  private static boolean within(Key block, Key key) {
    var depth = block.path().size();
    return key.subject().equals(block.subject()) && key.path().size() >= depth && key.path().subList(0, depth).equals(block.path());
  }
}
