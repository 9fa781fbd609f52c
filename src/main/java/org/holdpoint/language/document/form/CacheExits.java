package org.holdpoint.language.document.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// By which headers the pages of one visitor are kept out of a cache that all share (Varnish, "Built-in VCL"): `if (req.http.Authorization) { return (pass); }` is `visitors: {uncached for authorization: …}`. A routine that does not
/// return by itself goes on with the built-in one, which keeps out what has a cookie or a login.
final class CacheExits {

  private static final String ASKED = "vcl_recv";
  private static final Set<String> ANSWERED = Set.of("vcl_backend_response", "vcl_fetch");
  private static final Set<String> CONDITIONS = Set.of("if", "elsif", "elseif", "else if");
  private static final Pattern PAST = Pattern.compile("\\((?:pass|pipe|synth.*|error.*|hit_for_pass|hit_for_miss|restart)\\)");
  private static final Pattern HEADER = Pattern.compile("(?:be)?re(?:q|sp)\\.http\\.([\\w-]+)");
  /// Headers that say whose page it is, or that it is nobody else's (RFC 9111 sections 3.5 and 5.2.2, RFC 6265 section 8.3).
  private static final Map<String, Set<String>> PERSONAL = Map.of(ASKED, Set.of("authorization", "cookie"), "answer", Set.of("set-cookie", "cache-control"));

  private CacheExits() {}

  /// What a routine adds, where it decides what is kept; `said` is what stands in it.
  static Optional<Entry> of(String routine, List<Entry> said) {
    var asked = routine.equals(ASKED);
    if (!asked && !ANSWERED.contains(routine) || said.isEmpty()) {
      return Optional.empty();
    }
    var conditions = said.stream().filter(one -> CONDITIONS.contains(one.key().text())).toList();
    var shown = conditions.isEmpty() ? said : conditions;
    var whole = shown.getFirst().key().at().to(shown.getLast().value().at());
    var found = new LinkedHashMap<String, Entry>();
    if (said.stream().noneMatch(one -> one.key().text().equals("return"))) {
      PERSONAL.get(asked ? ASKED : "answer").stream().sorted().forEach(header -> found.put(header, entry(header, "the built-in routine", whole)));
    }
    conditions.stream().flatMap(CacheExits::cases).filter(CacheExits::past).forEach(one -> headers(one, found));
    return Optional.of(new Entry(new Scalar("visitors", true, whole), new Mapping(List.copyOf(found.values()), whole)));
  }

  private static Stream<Mapping> cases(Entry condition) {
    return condition.value() instanceof Sequence list ? list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast) : Stream.empty();
  }

  /// Whether what fits a condition is not kept.
  private static boolean past(Mapping one) {
    return one.entries().stream().anyMatch(said -> said.value() instanceof Scalar value && (said.key().text().equals("return") && PAST.matcher(value.text().replace(" ", "")).matches()
        || said.key().text().endsWith("beresp.uncacheable") && value.text().equals("true") || said.key().text().endsWith("beresp.ttl") && value.text().matches("0(?:\\.0+)?s?")));
  }

  private static void headers(Mapping one, Map<String, Entry> found) {
    one.entries().stream().filter(said -> said.key().text().equals("name")).map(Entry::value).filter(Scalar.class::isInstance).map(Scalar.class::cast).forEach(condition -> {
      var header = HEADER.matcher(condition.text());
      while (header.find()) {
        var name = header.group(1).toLowerCase(Locale.ROOT);
        if (PERSONAL.values().stream().anyMatch(names -> names.contains(name))) {
          found.putIfAbsent(name, entry(name, condition.text(), condition.at()));
        }
      }
    });
  }

  private static Entry entry(String header, String condition, Span at) {
    return new Entry(new Scalar("uncached for " + header, true, at), new Scalar(condition, true, at));
  }
}
