package org.holdpoint.analysis.setting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.EnforcementScope;
import org.holdpoint.fact.SettingFact.Setting;

/// Rules that tell or stop → what they act on, as what stands beside them says.
public final class Enforcements {

  private static final Set<String> SCOPES = Set.of("match", "matches", "expression", "expr", "path", "paths", "uri", "url", "host", "hosts", "scope", "filter", "condition", "when", "target", "targets", "source",
      "sources", "src", "method", "methods", "zone", "zones", "users", "clients", "traffic", "pattern", "applies_to", "selector", "query", "src_ip_ranges", "srcipranges");
  private static final Set<String> EVERYTHING = Set.of("*", "/*", "/**", "**", "/", ".*", "^.*$", "/.*", "^/", "^/.*", "all", "any", "everything", "true", "0.0.0.0/0", "::/0", "global", "1", "*:*", "everyone");

  private Enforcements() {}

  /// What follows from the settings of one document.
  public static List<Fact> of(List<Fact> own) {
    var acting = own.stream().filter(fact -> fact instanceof Setting setting && setting.meaning().equals("enforcement") && setting.unit().equals("rank")).map(Setting.class::cast).toList();
    if (acting.isEmpty()) {
      return List.of();
    }
    var settings = own.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> setting.form().equals("text") || !setting.items().isEmpty()).toList();
    return acting.stream().flatMap(one -> {
      var scopes = settings.stream().filter(other -> other.owner().equals(one.owner()) && scopes(other.name()) || below(one, other)).toList();
      var everything = !scopes.isEmpty() && scopes.stream().allMatch(Enforcements::everything);
      return scopes.stream().findFirst().map(scope -> (Fact) new EnforcementScope(new Key(one.key().subject(), "enforcement-scope", one.key().path()), scope.at(), scope.within(), one.path(), everything,
          scope.name() + " " + scope.value().known().orElseGet(() -> String.join(", ", scope.items())))).stream();
    }).toList();
  }

  /// Whether a setting stands in a block beside the rule's that says what it acts on: `match: {path: "/*"}`.
  private static boolean below(Setting one, Setting other) {
    var owner = one.owner();
    return other.owner().startsWith(owner.isEmpty() ? "" : owner + ".") && !other.owner().equals(owner)
        && scopes(other.owner().substring(owner.isEmpty() ? 0 : owner.length() + 1).split("\\.", 2)[0]);
  }

  private static boolean scopes(String name) {
    return SCOPES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean everything(Setting setting) {
    return setting.items().isEmpty() ? setting.value().known().filter(Enforcements::everything).isPresent() : setting.items().stream().anyMatch(Enforcements::everything);
  }

  private static boolean everything(String text) {
    return EVERYTHING.contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
