package org.holdpoint.analysis.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.HandedOver;
import org.holdpoint.fact.SettingFact.Setting;

/// What one entry of a list had, and gives to another: the key that signed until now is kept to verify, and a new one signs. As many have it as before.
public final class Handovers {

  private static final String ON = "on";
  private static final String TRUTH = "truth";

  private Handovers() {}

  /// Of one document before and after.
  public static List<Fact> of(List<Fact> before, List<Fact> after) {
    var was = entries(before);
    return was.isEmpty() ? List.of() : entries(after).entrySet().stream().filter(list -> was.containsKey(list.getKey())).flatMap(list -> handed(was.get(list.getKey()), list.getValue())).toList();
  }

  /// By the list and their name: `keys`, `signing`.
  private static Map<List<String>, List<Setting>> entries(List<Fact> facts) {
    var found = new HashMap<List<String>, List<Setting>>();
    facts.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> setting.unit().equals(TRUTH) && setting.key().path().size() > 2).forEach(setting -> {
      var path = setting.key().path();
      var list = Stream.concat(path.subList(0, path.size() - 2).stream(), Stream.of(setting.name())).toList();
      found.computeIfAbsent(list, _ -> new ArrayList<>()).add(setting);
    });
    return found;
  }

  private static Stream<Fact> handed(List<Setting> was, List<Setting> now) {
    var had = on(was);
    var has = on(now);
    return had.size() != has.size() || has.isEmpty() ? Stream.empty() : now.stream().filter(setting -> had.contains(setting.path()) && !has.contains(setting.path()))
        .map(setting -> new HandedOver(new Key(setting.key().subject(), "handed-over", setting.key().path()), setting.at(), setting.within(), setting.path()));
  }

  private static Set<String> on(List<Setting> settings) {
    return settings.stream().filter(setting -> setting.hold().known().filter(ON::equals).isPresent()).map(Setting::path).collect(Collectors.toSet());
  }
}
