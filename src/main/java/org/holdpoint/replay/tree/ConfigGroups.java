package org.holdpoint.replay.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Groups of statements that levels of a configuration inherit ("Using configuration groups", Junos OS CLI User Guide; "Using configuration groups", Nokia MD-CLI User Guide): where a level
/// names a group (`apply-groups`), it inherits what the group says of that level; what it says itself wins, then the group that is named first. A name in `<>` is a pattern, and takes each entry
/// that fits it and is there. `except` is the statement of a level that takes none of a group (`apply-groups-except`).
public record ConfigGroups(List<ConfigNode> groups, String except, Pattern pattern) {

  private static final String APPLY = "apply-groups";
  private static final String GROUPS = "groups";

  /// Whether a name fits what stands between `<` and `>`.
  public interface Pattern {

    boolean fits(String pattern, String name);
  }

  /// What a group says of a level.
  private record Source(String group, ConfigNode level) {}

  /// The configuration with what its levels inherit.
  public ConfigNode applied(ConfigNode top) {
    return groups.isEmpty() ? top : merged(top, List.of(), List.of());
  }

  /// `inherited` are the levels of groups that the levels around this one have named, the nearest first.
  private ConfigNode merged(ConfigNode node, List<Source> inherited, List<String> path) {
    var sources = sources(node, inherited, path);
    var children = new LinkedHashMap<String, ConfigNode>();
    node.children().forEach((key, child) -> {
      if (child.keyword().equals(GROUPS) || child.keyword().startsWith(APPLY)) {
        children.put(key, child);
        return;
      }
      var inner = new ArrayList<String>(path);
      inner.add(key);
      var below = sources.stream().flatMap(source -> source.level().children().values().stream().filter(other -> !other.negated() && takes(other.key(), key)).map(other -> new Source(source.group(), other))).toList();
      children.put(key, child.negated() || child.children().isEmpty() && below.stream().allMatch(other -> other.level().children().isEmpty()) ? child : merged(child, below, inner));
    });
    for (var source : sources) {
      source.level().children().forEach((key, child) -> {
        if (!child.negated() && key.indexOf('<') < 0 && !child.keyword().equals(APPLY) && (!children.containsKey(key) || children.get(key).negated())) {
          children.put(key, child);
        }
      });
    }
    return new ConfigNode(node.key(), node.words(), node.at(), node.negated(), Collections.unmodifiableSequencedMap(children));
  }

  /// What the groups say of this level that it names, then those that the levels around it name, but for those that it takes nothing of.
  private List<Source> sources(ConfigNode node, List<Source> inherited, List<String> path) {
    var refused = names(node, except);
    return Stream.concat(names(node, APPLY).stream().flatMap(name -> groups.stream().filter(group -> group.name().equals(name)).flatMap(group -> at(group, path).stream().map(level -> new Source(name, level)))),
        inherited.stream()).filter(source -> !refused.contains(source.group())).toList();
  }

  private static List<String> names(ConfigNode node, String statement) {
    return node.all(statement).stream().flatMap(leaf -> leaf.words().stream().skip(1)).toList();
  }

  private List<ConfigNode> at(ConfigNode group, List<String> path) {
    var levels = List.of(group);
    for (var key : path) {
      levels = levels.stream().flatMap(level -> level.children().values().stream()).filter(child -> !child.negated() && takes(child.key(), key)).toList();
    }
    return levels;
  }

  /// Whether a key of a group, with patterns in it, is this one.
  private boolean takes(String key, String other) {
    if (key.indexOf('<') < 0) {
      return key.equals(other);
    }
    var words = key.split(" ");
    var names = other.split(" ");
    if (words.length != names.length) {
      return false;
    }
    for (var at = 0; at < words.length; at++) {
      var word = words[at];
      if (!(word.startsWith("<") && word.endsWith(">") ? pattern.fits(word.substring(1, word.length() - 1), names[at]) : word.equals(names[at]))) {
        return false;
      }
    }
    return true;
  }
}
