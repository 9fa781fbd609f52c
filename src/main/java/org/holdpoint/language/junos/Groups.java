package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.replay.ConfigNode;

/// `groups` and `apply-groups` ("Using configuration groups", Junos OS CLI User Guide): where a level names a group, it inherits what the group says of that level; what it says
/// itself wins, then the group that is named first. Names in `<>` take each entry of their pattern that is there.
final class Groups {

  private static final String APPLY = "apply-groups";
  private static final String EXCEPT = "apply-groups-except";

  private Groups() {}

  /// The configuration with what its levels inherit.
  static ConfigNode applied(ConfigNode top) {
    return top.all("groups").isEmpty() ? top : level(top, List.of());
  }

  /// `inherited` are the levels of groups that the levels around this one have named, the nearest first.
  private static ConfigNode level(ConfigNode node, List<ConfigNode> inherited) {
    return inherited.isEmpty() && node.all("groups").isEmpty() && node.children().isEmpty() ? node : merged(node, inherited, node.all("groups"), List.of());
  }

  private static ConfigNode merged(ConfigNode node, List<ConfigNode> inherited, List<ConfigNode> groups, List<String> path) {
    var sources = new ArrayList<>(named(node, groups, path));
    var except = node.all(EXCEPT).stream().flatMap(leaf -> leaf.words().stream().skip(1)).toList();
    inherited.stream().filter(source -> !except.contains(source.name()) || path.isEmpty()).forEach(sources::add);
    var children = new LinkedHashMap<String, ConfigNode>();
    node.children().forEach((key, child) -> {
      if (child.keyword().equals("groups") || child.keyword().startsWith(APPLY)) {
        children.put(key, child);
        return;
      }
      var inner = new ArrayList<String>(path);
      inner.add(key);
      var below = sources.stream().flatMap(source -> source.children().values().stream()).filter(other -> !other.negated() && takes(other.key(), key)).toList();
      children.put(key, child.negated() || child.children().isEmpty() && below.stream().allMatch(other -> other.children().isEmpty()) ? child : merged(child, below, groups, inner));
    });
    for (var source : sources) {
      source.children().forEach((key, child) -> {
        if (!child.negated() && key.indexOf('<') < 0 && !child.keyword().equals(APPLY) && (!children.containsKey(key) || children.get(key).negated())) {
          children.put(key, child);
        }
      });
    }
    return new ConfigNode(node.key(), node.words(), node.at(), node.negated(), Collections.unmodifiableSequencedMap(children));
  }

  /// The levels that the groups which this level names have for it.
  private static List<ConfigNode> named(ConfigNode node, List<ConfigNode> groups, List<String> path) {
    return node.all(APPLY).stream().flatMap(leaf -> leaf.words().stream().skip(1))
        .flatMap(name -> groups.stream().filter(group -> group.name().equals(name))).flatMap(group -> at(group, path).stream()).toList();
  }

  private static List<ConfigNode> at(ConfigNode group, List<String> path) {
    var levels = List.of(group);
    for (var key : path) {
      levels = levels.stream().flatMap(level -> level.children().values().stream()).filter(child -> !child.negated() && takes(child.key(), key)).toList();
    }
    return levels;
  }

  /// Whether a key of a group, with `<*>` for any name, is this one.
  private static boolean takes(String pattern, String key) {
    if (pattern.indexOf('<') < 0) {
      return pattern.equals(key);
    }
    var words = List.of(pattern.split(" "));
    var names = List.of(key.split(" "));
    if (words.size() != names.size()) {
      return false;
    }
    for (var at = 0; at < words.size(); at++) {
      var word = words.get(at);
      var whole = word.startsWith("<") && word.endsWith(">") ? star(word.substring(1, word.length() - 1), names.get(at)) : word.equals(names.get(at));
      if (!whole) {
        return false;
      }
    }
    return true;
  }

  private static boolean star(String pattern, String name) {
    var parts = pattern.split("\\*", -1);
    if (parts.length > 3) {
      return false;
    }
    var text = new ArrayList<String>();
    for (var part : parts) {
      text.add(Pattern.quote(part));
    }
    return Pattern.matches(String.join(".*", text), name);
  }
}
