package org.holdpoint.analysis.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.SettingFact.UngatedWay;

/// New parts that lead to the same thing as one beside them, without what says there who may come in: it holds for that part alone (nginx documentation, ngx_http_access_module: of the level above only where there is none;
/// Traefik documentation, Routers: middlewares are of a router).
public final class Ungated {

  /// What says where a part leads to.
  private static final Set<String> TARGETS = Set.of("proxy_pass", "fastcgi_pass", "uwsgi_pass", "grpc_pass", "scgi_pass", "reverse_proxy", "service", "backend", "upstream");
  /// What says who may come in.
  private static final Set<String> GATES = Set.of("allow", "deny", "auth_basic", "auth_request", "auth_jwt", "auth", "authentication", "authorization", "basic_auth", "forward_auth", "middlewares", "ip_allow_list", "allowed_networks");
  private static final String BETWEEN = "middlewares";
  private static final Pattern ASKS = Pattern.compile("(?i)auth|allow|white-?list|\\bonly\\b|sso|oidc|saml|vpn|intern|restrict|\\bip\\b");
  /// Documents with more are data.
  private static final int MOST = 20_000;

  private Ungated() {}

  /// What follows from the settings of one document before and after.
  public static List<Fact> of(List<Fact> before, List<Fact> after) {
    var leading = settings(after).filter(setting -> TARGETS.contains(setting.name().toLowerCase(Locale.ROOT)) && setting.value().known().isPresent() && setting.key().path().size() > 2).toList();
    if (leading.size() < 2 || before.isEmpty() || after.size() > MOST) {
      return List.of();
    }
    var was = settings(before).map(Setting::key).collect(Collectors.toSet());
    var parts = new HashMap<Key, Map<String, Setting>>();
    settings(after).filter(setting -> setting.key().path().size() > 1).forEach(setting -> parts.computeIfAbsent(owner(setting.key()), _ -> new HashMap<>()).putIfAbsent(setting.name().toLowerCase(Locale.ROOT), setting));
    return leading.stream().filter(way -> !was.contains(owner(way.key())) && was.contains(owner(owner(way.key()))) && gates(parts, owner(way.key())).isEmpty() && gates(parts, owner(owner(way.key()))).isEmpty())
        .flatMap(way -> leading.stream().filter(other -> was.contains(other.key()) && said(other).equals(said(way)) && owner(owner(other.key())).equals(owner(owner(way.key()))) && !gates(parts, owner(other.key())).isEmpty()).findFirst().stream()
            .<Fact>map(other -> way(way, other, gates(parts, owner(other.key()))))).toList();
  }

  private static UngatedWay way(Setting way, Setting other, List<String> gates) {
    var key = owner(way.key());
    return new UngatedWay(new Key(key.subject(), "ungated-way", key.path()), way.within(), way.within(), way.owner(), other.owner(), said(way), gates, other.within());
  }

  private static List<String> gates(Map<Key, Map<String, Setting>> parts, Key part) {
    return parts.getOrDefault(part, Map.of()).entrySet().stream().filter(entry -> guards(entry.getKey(), entry.getValue())).map(Map.Entry::getKey).sorted().toList();
  }

  private static boolean guards(String name, Setting setting) {
    // Of what stands between, only some asks who comes: the rest compresses or renames.
    return GATES.contains(name) && setting.value().known().filter("off"::equals).isEmpty() && (!name.equals(BETWEEN) || Stream.concat(setting.items().stream(), setting.value().known().stream()).anyMatch(item -> ASKS.matcher(item).find()));
  }

  private static Key owner(Key key) {
    return new Key(key.subject(), key.kind(), key.path().subList(0, Math.max(0, key.path().size() - 1)));
  }

  private static String said(Setting setting) {
    return Optional.of(setting).flatMap(one -> one.value().known()).orElse("");
  }

  private static Stream<Setting> settings(List<Fact> facts) {
    return facts.stream().filter(Setting.class::isInstance).map(Setting.class::cast);
  }
}
