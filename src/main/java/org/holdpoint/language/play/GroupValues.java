package org.holdpoint.language.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// What variables of groups say of how plays go: `serial: "{{ batch }}"` beside `batch: 2` in `group_vars/web.yml` ("Organizing host and group variables", "Using variables", Ansible documentation).
final class GroupValues {

  /// Keywords of a play that say how many hosts go at a time, and what stops it.
  static final List<String> KEYWORDS = List.of("serial", "max_fail_percentage", "any_errors_fatal", "ignore_errors", "strategy");
  private static final Pattern FILE = Pattern.compile("(?:.*/)?group_vars/([^/]+?)(?:\\.ya?ml|/[^/]+\\.ya?ml)");
  private static final Pattern USE = Pattern.compile("\\{\\{\\s*([A-Za-z_]\\w*)\\s*(?:\\|\\s*(?:default|d)\\(\\s*['\"]?([^'\"()]*)['\"]?\\s*\\)\\s*)?(?:\\|\\s*int\\s*)?\\}\\}");
  private static final String ALL = "all";

  /// By group, then by name; several where several inventories say it.
  private final Map<String, Map<String, List<Entry>>> said = new HashMap<>();
  private final Predicate<Span> brought;

  GroupValues(Collection<SourceFile> files, Predicate<Span> brought) {
    this.brought = brought;
    files.forEach(this::add);
  }

  static boolean holds(String path) {
    return FILE.matcher(path).matches();
  }

  private void add(SourceFile file) {
    var group = FILE.matcher(file.key());
    if (!group.matches() || file.binary()) {
      return;
    }
    try {
      Yaml.tagged(file).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).flatMap(block -> block.entries().stream()).filter(entry -> entry.value() instanceof Scalar)
          .forEach(entry -> said.computeIfAbsent(group.group(1), _ -> new HashMap<>()).computeIfAbsent(entry.key().text(), _ -> new ArrayList<>()).add(entry));
    } catch (YamlException _) {
      // A file that is no YAML is told where it is read for itself.
      return;
    }
  }

  /// A play with what is known of its keywords in their places; told where the value is written, if that is what the change brings.
  Mapping into(Mapping play) {
    if (said.isEmpty()) {
      return play;
    }
    var groups = play.at("hosts").filter(Scalar.class::isInstance).map(hosts -> List.of(((Scalar) hosts).text().split("[:,]"))).orElse(List.of());
    return new Mapping(play.entries().stream().map(entry -> KEYWORDS.contains(entry.key().text()) ? settled(entry, groups) : entry).toList(), play.at());
  }

  private Entry settled(Entry entry, List<String> groups) {
    var use = entry.value() instanceof Scalar text ? USE.matcher(text.text().strip()) : USE.matcher("");
    if (!use.matches()) {
      return entry;
    }
    var value = Stream.concat(groups.stream().map(String::strip), Stream.of(ALL)).flatMap(group -> value(group, use.group(1)).stream()).findFirst();
    return value.map(found -> brought.test(found.key().at()) ? new Entry(new Scalar(entry.key().text(), true, found.key().at()), found.value()) : new Entry(entry.key(), moved(found.value(), entry.value().at())))
        .orElseGet(() -> use.group(2) == null || said.values().stream().anyMatch(all -> all.containsKey(use.group(1))) ? entry : new Entry(entry.key(), new Scalar(use.group(2), false, entry.value().at())));
  }

  /// Of several inventories the one that the change is about; none where they differ otherwise.
  private Optional<Entry> value(String group, String name) {
    var all = said.getOrDefault(group, Map.of()).getOrDefault(name, List.of());
    var changed = all.stream().filter(entry -> brought.test(entry.key().at())).toList();
    var texts = all.stream().map(entry -> ((Scalar) entry.value()).text()).distinct().count();
    return changed.size() == 1 ? Optional.of(changed.getFirst()) : texts == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private static YamlNode moved(YamlNode value, Span at) {
    return new Scalar(((Scalar) value).text(), ((Scalar) value).plain(), at);
  }

  /// Playbooks of one side with the variables of their groups.
  record Books(List<SourceFile> files, GroupValues values) implements JointLanguage.Joint {

    @Override
    public Optional<Declared> read(SourceFile file) {
      return Plays.read(file, values::into);
    }

    @Override
    public Optional<String> group(SourceFile file) {
      return uses(file) ? Optional.of(file.key()) : Optional.empty();
    }
  }

  /// Whether a file is a playbook that says by a variable how it goes.
  static boolean uses(SourceFile file) {
    return !file.binary() && file.lines().stream().anyMatch(line -> line.text().contains("{{") && KEYWORDS.stream().anyMatch(word -> line.text().stripLeading().startsWith(word + ":"))) && Plays.language().recognises(file) > 0;
  }

  /// The files of groups, wherever they stand.
  static Set<String> patterns() {
    return Set.of("*group_vars/*.yml", "*group_vars/*.yaml");
  }
}
