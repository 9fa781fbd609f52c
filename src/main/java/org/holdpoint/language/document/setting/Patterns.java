package org.holdpoint.language.document.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Picks;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.Labels;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Patterns and folders that something is done to: `keys: [inbound/tmp-*]`, `path: lake/tmp/*`.
public final class Patterns {

  private static final String WILDCARDS = "*?[{";
  /// What is left out, kept or let in: more of it is another matter.
  private static final Set<String> OUTSIDE = Set.of("exclude", "except", "never", "keep", "retain", "skip", "protect", "not", "allow", "permit", "trusted", "cors", "origin", "import", "include", "module", "artifact", "watch", "branch", "entitlement",
      "permission", "scope", "can", "may", "grant", "resource", "action", "principal", "schedule", "cron", "regex", "format", "url", "message", "description", "command", "run", "script");
  private static final Set<String> REMOVING = Set.of("remove", "janitor", "sweep", "sweeper", "sweeping", "clean", "cleaner", "cleanup", "reap", "reaper", "trash", "expire", "lifecycle", "vacuum", "block", "deny", "reject", "drop", "blocklist",
      "blacklist", "denylist", "quarantine", "gc", "garbage", "erase", "shred", "tidy");
  private static final int LONGEST = 200;
  private static final int MOST = 500;

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private Patterns(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var patterns = new Patterns(subject);
    documents.forEach(document -> patterns.inside(document, List.of(), Set.of()));
    return patterns.facts;
  }

  private void inside(YamlNode node, List<String> path, Set<String> around) {
    switch (node) {
      case Mapping block -> {
        var words = new HashSet<>(around);
        block.entries().forEach(entry -> say(entry, words));
        // A larger block is data, and no part of it says what another is about.
        var outermost = path.isEmpty() && block.entries().size() <= MOST ? words : around;
        block.entries().forEach(entry -> {
          picks(entry, path, words);
          if (entry.value() instanceof Scalar) {
            return;
          }
          var inner = new HashSet<>(outermost);
          inner.addAll(NameWords.of(entry.key().text()));
          inside(entry.value(), with(path, entry.key().text()), inner);
        });
      }
      case Sequence list -> {
        for (var index = 0; index < list.items().size(); index++) {
          inside(list.items().get(index), with(path, Labels.of(list.items().get(index)).orElse("[" + index + "]")), around);
        }
      }
      case Scalar _ -> { }
    }
  }

  /// The words of an entry: its name, its value, and those of a block right inside of it, `then: {move: trash}`.
  private static void say(Entry entry, Set<String> words) {
    words.addAll(NameWords.of(entry.key().text()));
    switch (entry.value()) {
      case Scalar said when said.text().length() <= LONGEST && said.text().indexOf('*') < 0 && said.text().indexOf('/') < 0 -> words.addAll(NameWords.of(said.text()));
      case Mapping inner -> inner.entries().stream().filter(one -> one.value() instanceof Scalar said && said.text().length() <= LONGEST).forEach(one -> {
        words.addAll(NameWords.of(one.key().text()));
        words.addAll(NameWords.of(((Scalar) one.value()).text()));
      });
      case Scalar _, Sequence _ -> { }
    }
  }

  private void picks(Entry entry, List<String> path, Set<String> around) {
    var own = NameWords.plain(entry.key().text());
    var items = switch (entry.value()) {
      case Scalar said -> List.of(said.text().strip());
      case Sequence list -> list.items().stream().filter(Scalar.class::isInstance).map(item -> ((Scalar) item).text().strip()).toList();
      case Mapping _ -> List.<String>of();
    };
    if (items.isEmpty() || items.size() > MOST || own.stream().anyMatch(OUTSIDE::contains) || NameWords.of(entry.key().text()).stream().anyMatch(OUTSIDE::contains) || !items.stream().allMatch(Patterns::shaped)) {
      return;
    }
    var all = with(path, entry.key().text());
    facts.add(new Picks(new Key(subject, "picks", all), Spots.at(entry), entry.key().at(), entry.key().text(), String.join(".", all), items, items.stream().map(Patterns::stem).toList(), around.stream().anyMatch(REMOVING::contains)));
  }

  /// A path or name with a wildcard, or a path that ends as a folder does.
  private static boolean shaped(String text) {
    return !text.isEmpty() && text.length() <= LONGEST && text.chars().noneMatch(letter -> Character.isWhitespace(letter) || letter == '$' || letter == '(' || letter == '|' || letter == '\\' || letter == '"') && !text.contains("{{")
        && !text.contains("://") && (text.endsWith("/") || text.indexOf('*') >= 0 || text.indexOf('?') >= 0 && text.indexOf('/') >= 0);
  }

  /// What is fixed of a pattern, up to its first wildcard.
  private static String stem(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (WILDCARDS.indexOf(text.charAt(at)) >= 0) {
        return text.substring(0, at);
      }
    }
    return text;
  }

  private static List<String> with(List<String> path, String name) {
    var longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
