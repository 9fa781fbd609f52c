package org.holdpoint.replay.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a replay changes in a configuration, as lines with their headers: `+` set, `-` taken away.
public final class ConfigChange {

  private static final String STEP = "    ";
  private final List<String> lines = new ArrayList<>();

  private ConfigChange() {}

  public static List<String> between(ConfigNode before, ConfigNode after) {
    var change = new ConfigChange();
    change.compare(before, after, "");
    return List.copyOf(change.lines);
  }

  private void compare(ConfigNode before, ConfigNode after, String indent) {
    for (var old : before.children().values()) {
      if (!old.negated() && after.child(old.key()).isEmpty()) {
        lines.add("- " + indent + text(old) + after.removed(old.key()).map(line -> "    (line " + line.at().line() + ")").orElse(""));
      }
    }
    for (var now : after.children().values()) {
      if (now.negated()) {
        continue;
      }
      var old = before.child(now.key());
      if (old.isEmpty()) {
        added(now, indent);
      } else {
        altered(old.get(), now, indent);
      }
    }
  }

  private void altered(ConfigNode old, ConfigNode now, String indent) {
    var header = lines.size();
    if (now.children().isEmpty() && old.children().isEmpty() && !text(old).equals(text(now))) {
      lines.add("- " + indent + text(old));
      lines.add("+ " + indent + text(now) + "    (line " + now.at().line() + ")");
      return;
    }
    // A header may say what its entry does: `route-map X permit 10` becomes `route-map X deny 10`.
    if (old.saysMore() && now.saysMore() && !old.words().equals(now.words())) {
      lines.add("- " + indent + String.join(" ", old.words()));
      lines.add("+ " + indent + String.join(" ", now.words()) + "    (line " + now.at().line() + ")");
      compare(old, now, indent + STEP);
      return;
    }
    compare(old, now, indent + STEP);
    if (lines.size() > header) {
      lines.add(header, "  " + indent + text(now));
    }
  }

  private void added(ConfigNode node, String indent) {
    lines.add("+ " + indent + text(node) + "    (line " + node.at().line() + ")");
    node.children().values().stream().filter(child -> !child.negated()).forEach(child -> added(child, indent + STEP));
  }

  private static String text(ConfigNode node) {
    return node.words().isEmpty() ? node.key() : Optional.of(node).filter(block -> block.children().isEmpty()).map(leaf -> String.join(" ", leaf.words())).orElse(node.key());
  }
}
