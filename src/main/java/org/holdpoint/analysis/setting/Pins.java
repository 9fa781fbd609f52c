package org.holdpoint.analysis.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.PinGivenUp;
import org.holdpoint.fact.SettingFact.Setting;

/// Settings that named something by its content (a commit, a digest), and name it by a tag or a branch now: `acme/deploy@8f4b…` becomes `acme/deploy@main`, `app@sha256:…` becomes `app:1.4`.
public final class Pins {

  /// GitHub documentation, "Secure use reference": a full-length commit SHA; OCI image specification, "Digests"; Git, SHA-256 object names.
  private static final Pattern PINNED = Pattern.compile("([\\w./:-]{2,200}?)(?::[\\w.-]+)?(?:@(?:sha256:)?|\\?ref=)([0-9a-f]{64}|[0-9a-f]{40})");
  private static final Set<String> BRANCHES = Set.of("main", "master", "develop", "dev", "trunk", "HEAD", "head", "latest", "edge", "nightly", "");

  private Pins() {}

  /// What of that came of the settings of one document.
  public static List<Fact> of(List<Fact> before, List<Fact> after) {
    var pinned = new HashMap<Key, Setting>();
    before.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> setting.value().known().filter(Pins::pinned).isPresent()).forEach(setting -> pinned.put(setting.key(), setting));
    return pinned.isEmpty() ? List.of() : after.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> pinned.containsKey(setting.key())).flatMap(setting -> given(pinned.get(setting.key()), setting).stream()).toList();
  }

  private static boolean pinned(String text) {
    return text.length() > 40 && (text.indexOf('@') > 0 || text.contains("?ref=")) && PINNED.matcher(text).matches();
  }

  private static List<Fact> given(Setting was, Setting now) {
    var old = PINNED.matcher(was.value().known().orElse(""));
    var text = now.value().known().orElse("");
    if (!old.matches() || text.isEmpty() || pinned(text) || !text.startsWith(old.group(1))) {
      return List.of();
    }
    var rest = text.substring(old.group(1).length());
    if (!rest.isEmpty() && !rest.startsWith("@") && !rest.startsWith(":") && !rest.startsWith("?ref=")) {
      return List.of();
    }
    var version = rest.substring(rest.startsWith("?ref=") ? "?ref=".length() : Math.min(1, rest.length()));
    return List.of(new PinGivenUp(new Key(now.key().subject(), "pin-given-up", now.key().path()), now.at(), now.within(), now.name(), now.path(), old.group(1), version, BRANCHES.contains(version), was.at()));
  }
}
