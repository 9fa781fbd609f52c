package org.holdpoint.language.document.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.HostSpread;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Endings;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Lists of hosts whose names say where they stand: `promoter-p1.pangyo, promoter-a1.anyang` are in two places.
public final class HostSpreads {

  private static final Pattern HOST = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)((?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+)(?::\\d{1,5})?");
  /// Lists of names that let in, leave out, or are answered, not of what stands in for each other.
  static final Set<String> OTHER = Set.of("allow", "allowed", "deny", "block", "trusted", "cors", "origin", "origins", "domain", "domains", "search", "san", "sans", "names", "exclude", "ignore", "skip", "proxy", "except", "url", "urls", "file", "files",
      "image", "images", "package", "packages", "module", "modules", "class", "classes", "topic", "topics", "key", "keys", "metric", "metrics", "label", "labels", "plugin", "plugins", "scope", "scopes", "recipients", "mail", "email");
  private static final int MOST = 40;
  private static final int LONGEST = 2_000;

  private HostSpreads() {}

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var facts = new ArrayList<Fact>();
    Blocks.of(documents).forEach(one -> one.block().entries().forEach(entry -> spread(subject, one.path(), entry, facts)));
    return facts;
  }

  private static void spread(Subject subject, String path, Entry entry, List<Fact> facts) {
    var hosts = switch (entry.value()) {
      case Scalar text when text.text().indexOf('.') > 0 && text.text().length() <= LONGEST -> List.of(text.text().strip().split("\\s*,\\s*"));
      case Sequence list when list.items().size() <= MOST && list.items().stream().allMatch(Scalar.class::isInstance) -> list.items().stream().map(item -> ((Scalar) item).text().strip()).toList();
      case YamlNode _ -> List.<String>of();
    };
    if (hosts.isEmpty() || hosts.size() > MOST || NameWords.plain(entry.key().text()).stream().anyMatch(OTHER::contains)) {
      return;
    }
    var places = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).flatMap(HostSpreads::place).toList();
    if (places.size() == hosts.size()) {
      var at = Spots.at(entry);
      facts.add(HostSpread.of(Key.of(subject, "host-spread", path, entry.key().text()), at, at, entry.key().text(), Blocks.named(path, entry), hosts, places, "name"));
    }
  }

  /// What follows the first part of a name; nothing of an address, a version or a file.
  private static Stream<String> place(String host) {
    var match = HOST.matcher(host);
    var ending = host.substring(host.lastIndexOf('.') + 1);
    if (!match.matches() || !letters(match.group(1)) || !letters(match.group(2)) || host.indexOf('.') == host.lastIndexOf('.') && (Endings.known(ending) || Endings.settings(ending))) {
      return Stream.empty();
    }
    return Stream.of(match.group(2).substring(1));
  }

  private static boolean letters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
