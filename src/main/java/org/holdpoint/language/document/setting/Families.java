package org.holdpoint.language.document.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Names of a block that differ in a number only are one list: `replica1-host`, `replica2-host` → `replica-host`.
final class Families {

  /// `repo2-path`, `nameserver1`, `dns.2`.
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{3,}[\\p{L}_.-]*?)[_.-]?(\\d{1,2})(?:([_.-])(\\p{L}[\\p{L}\\d_.-]*))?");
  /// Names that end with a number and mean one thing.
  private static final Set<String> ONE = Set.of("ipv", "utf", "sha", "log", "base", "oauth", "http", "route", "tls", "ssl", "iso", "arm", "amd", "java", "python", "php", "node", "inet", "icmpv", "smbv", "layer", "level", "phase");
  private static final int MOST = 40;
  private static final int LONGEST = 80;

  private Families() {}

  /// The lists, each with the name of its first member; places that are named twice are one place.
  static List<Entry> of(Mapping block) {
    var families = new LinkedHashMap<String, List<Entry>>();
    for (var entry : block.entries()) {
      if (entry.value() instanceof Scalar said && !said.text().isBlank() && entry.key().text().length() <= LONGEST && Character.isLetter(entry.key().text().isEmpty() ? ' ' : entry.key().text().charAt(0))) {
        var match = NUMBERED.matcher(entry.key().text());
        if (match.matches() && !ONE.contains(match.group(1).toLowerCase(Locale.ROOT))) {
          families.computeIfAbsent(match.group(4) == null ? match.group(1) : match.group(1) + match.group(3) + match.group(4), _ -> new ArrayList<>()).add(entry);
        }
      }
    }
    return families.entrySet().stream().filter(family -> family.getValue().size() <= MOST && block.at(family.getKey()).isEmpty()).map(family -> list(family.getKey(), family.getValue())).toList();
  }

  private static Entry list(String name, List<Entry> members) {
    var said = new HashSet<String>();
    // It stands where a value is there again, if one is.
    var first = members.stream().filter(member -> !said.add(((Scalar) member.value()).text())).findFirst().orElse(members.getFirst());
    var items = members.stream().map(Entry::value).toList();
    if (NameWords.of(name).contains("site")) {
      var seen = new LinkedHashSet<String>();
      items = items.stream().filter(item -> seen.add(((Scalar) item).text())).toList();
    }
    return new Entry(new Scalar(name, true, first.key().at()), new Sequence(List.<YamlNode>copyOf(items), Spots.at(first)));
  }
}
