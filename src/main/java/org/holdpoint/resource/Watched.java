package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Watching;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;

/// Alarms, health checks and guards → what they refer to. Whom they tell is not what they watch.
final class Watched {

  private static final Set<String> TELLS = Set.of("alarm_actions", "ok_actions", "insufficient_data_actions", "notification_channels", "action", "actions", "contact_groups", "depends_on", "provider", "tags");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w-]*(?:\\.[A-Za-z_][\\w-]*)*");

  private Watched() {}

  static Optional<Fact> of(Resource resource, String keeps) {
    if (!keeps.equals("alarm") && !keeps.equals("guard")) {
      return Optional.empty();
    }
    var words = new ArrayList<String>();
    resource.body().entries().stream().filter(entry -> !TELLS.contains(entry.name())).forEach(entry -> collect(entry.value(), words));
    return words.isEmpty() ? Optional.empty() : Optional.of(new Watching(Key.of(resource.subject(), "watching", resource.address()), resource.header(), resource.header(), resource.address(), List.copyOf(words)));
  }

  private static void collect(Node node, List<String> words) {
    switch (node) {
      case Block block -> block.entries().forEach(entry -> collect(entry.value(), words));
      case Items list -> list.items().forEach(item -> collect(item, words));
      case Text text when text.value() instanceof Value.Unknown<String>(var because, var _) -> WORD.matcher(because).results().map(found -> found.group()).forEach(words::add);
      case Text _ -> { }
    }
  }
}
