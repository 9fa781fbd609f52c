package org.holdpoint.analysis.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.AddedSetting;
import org.holdpoint.fact.SettingFact.DroppedSetting;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Settings before and after → those that are gone from a block that is still there, and those that came and guard nothing. One that stands elsewhere, or under a new name, is not gone.
public final class Moves {

  private static final String NONE = "none";
  private static final String PAGE = "page";
  /// A shorter text is a word that stands in many others.
  private static final int SHORTEST = 8;
  /// Larger documents are data.
  static final int MOST = 5_000;
  private static final int FEW = 20;
  /// Names of blocks that say what holds for everything beside them.
  private static final Set<String> SECTIONS = Set.of("default", "defaults", "global", "globals", "common", "policy", "policies", "safety", "settings", "options", "constraints", "protections", "guards",
      "guardrails", "rollout", "deploy", "deployment", "update", "removal", "on", "strategy");
  /// What a job says of itself, and goes with it, whatever it is called.
  private static final Set<String> OF_A_JOB = Set.of("predecessors", "environment", "single-run", "manual-start");

  private Moves() {}

  /// What documents say after the change that they did not say before, and which of them: what is gone from one may have moved to another.
  public record News(Map<String, Set<Subject>> subjects, List<Fact> before, List<Fact> after) {

    /// From all facts of both sides.
    public static News of(List<Fact> before, List<Fact> after) {
      var old = new HashSet<List<Object>>();
      said(before).forEach(setting -> old.add(List.of(setting.key().subject(), Moves.said(setting))));
      var subjects = new HashMap<String, Set<Subject>>();
      said(after).filter(setting -> !old.contains(List.of(setting.key().subject(), Moves.said(setting))))
          .forEach(setting -> subjects.computeIfAbsent(Moves.said(setting), _ -> new HashSet<>()).add(setting.key().subject()));
      return new News(subjects, before, after);
    }

    private static Stream<Setting> said(List<Fact> facts) {
      return all(facts).filter(Moves::telling);
    }

    /// What other documents say that they did not say before; what a page tells people to run does not run.
    private List<Setting> elsewhere(Subject subject) {
      var old = all(before).filter(setting -> !setting.key().subject().equals(subject)).flatMap(setting -> texts(setting).map(text -> List.of(setting.key().subject(), text))).collect(Collectors.toSet());
      return all(after).filter(setting -> !setting.key().subject().equals(subject) && !setting.path().startsWith(PAGE) && texts(setting).anyMatch(text -> !old.contains(List.of(setting.key().subject(), text)))).toList();
    }

    private static Stream<Setting> all(List<Fact> facts) {
      return facts.stream().filter(Setting.class::isInstance).map(Setting.class::cast);
    }

    private boolean elsewhere(Setting setting) {
      return subjects.getOrDefault(Moves.said(setting), Set.of()).stream().anyMatch(subject -> !subject.equals(setting.key().subject()));
    }
  }

  /// What came of the settings of one document.
  public static List<Fact> of(List<Fact> before, List<Fact> after, News news) {
    var was = settings(before);
    var now = settings(after);
    if (was.isEmpty() && now.isEmpty()) {
      return List.of();
    }
    var moves = new ArrayList<Fact>();
    var gone = was.values().stream().filter(setting -> telling(setting) && !now.containsKey(setting.key())).toList();
    var come = now.values().stream().filter(setting -> telling(setting) && !was.containsKey(setting.key())).toList();
    if (!now.isEmpty()) {
      once(gone).filter(setting -> holds(setting, "on")).forEach(setting -> owner(setting, now).or(() -> section(setting, was, now)).or(() -> Waits.list(setting, was, now)).filter(_ -> !moved(setting, come, was) && !reworded(setting, was, now) && !news.elsewhere(setting) && !done(setting, was, now, news))
          .ifPresent(owner -> moves.add(dropped(setting, owner, Standing.of(setting, owner, was, now), setting.firm() && !setting.meaning().equals("bypass") && !owner.meaning().equals(setting.meaning()) && !replaced(setting, come)))));
    }
    come.stream().filter(setting -> (holds(setting, "open") || holds(setting, "doubtful")) && gone.stream().noneMatch(old -> renamed(old, setting) && holds(old, "open"))).forEach(setting -> {
      var neighbors = was.size() > MOST ? Neighbors.NONE : Neighbors.of(setting, was, now);
      if (holds(setting, "open") && (setting.firm() || setting.meaning().equals("bypass")) || neighbors.guarded() > 0) {
        moves.add(added(setting, owner(setting, was).isPresent(), neighbors));
      }
    });
    return Weighed.without(moves, after);
  }

  /// What a place elsewhere is made of goes with it: its address, its name and its region are one thing.
  private static Stream<Setting> once(List<Setting> gone) {
    var told = new HashSet<List<Object>>();
    return gone.stream().sorted(Comparator.comparing(Setting::at)).filter(setting -> !setting.concern().equals("redundancy") || !setting.firm() || told.add(List.of(setting.key().subject(), setting.owner(), setting.meaning())));
  }

  private static Map<Key, Setting> settings(List<Fact> facts) {
    var settings = new HashMap<Key, Setting>();
    facts.stream().filter(Setting.class::isInstance).map(Setting.class::cast).forEach(setting -> settings.putIfAbsent(setting.key(), setting));
    return settings;
  }

  private static boolean telling(Setting setting) {
    return !setting.concern().equals(NONE);
  }

  private static boolean holds(Setting setting, String state) {
    return setting.hold().known().filter(state::equals).isPresent();
  }

  /// The block that a setting stands in, if it is there and still a block; of a step that waits for somebody, the list of steps; of an option, the list of arguments.
  private static Optional<Setting> owner(Setting setting, Map<Key, Setting> side) {
    var path = setting.key().path();
    return path.isEmpty() ? Optional.empty() : Optional.ofNullable(side.get(within(setting, path.size() - 1))).filter(owner -> owner.form().equals("block") || owner.form().equals("list") && (setting.form().equals("text") || setting.form().equals("block") && setting.meaning().equals("confirmation")));
  }

  /// The block that is still there, where what went with the setting is a section for all (`defaults`) or a mere part of it that is no setting itself, and not one thing among others.
  private static Optional<Setting> section(Setting setting, Map<Key, Setting> was, Map<Key, Setting> now) {
    if (OF_A_JOB.contains(setting.meaning())) {
      return Optional.empty();
    }
    var path = setting.key().path();
    for (var length = path.size() - 1; length > 0; length--) {
      var block = within(setting, length);
      if (now.containsKey(block) || Optional.ofNullable(was.get(block)).filter(found -> telling(found) && holds(found, "on")).isPresent()) {
        return Optional.empty();
      }
      var owner = Optional.ofNullable(now.get(within(setting, length - 1))).filter(found -> found.form().equals("block"));
      if (owner.isPresent()) {
        return !was.containsKey(block) && !told(block, was, now) || SECTIONS.contains(block.path().getLast().toLowerCase(Locale.ROOT)) ? owner : Optional.empty();
      }
      if (was.containsKey(block) && !SECTIONS.contains(block.path().getLast().toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether another setting of a block says already that the block is gone: it held there, and by its default does not.
  private static boolean told(Key block, Map<Key, Setting> was, Map<Key, Setting> now) {
    return was.entrySet().stream().anyMatch(old -> inside(old.getKey(), block) && holds(old.getValue(), "on")
        && Optional.ofNullable(now.get(old.getKey())).filter(setting -> setting.form().equals("nothing") && holds(setting, "open")).isPresent());
  }

  private static boolean inside(Key key, Key block) {
    var depth = block.path().size();
    return key.subject().equals(block.subject()) && key.path().size() > depth && key.path().subList(0, depth).equals(block.path());
  }

  /// The block that the first names of a setting lead to, of the same thing.
  private static Key within(Setting setting, int length) {
    return new Key(setting.key().subject(), setting.key().kind(), setting.key().path().subList(0, length));
  }

  /// Whether a new setting takes the place of one that is gone.
  private static boolean moved(Setting old, List<Setting> come, Map<Key, Setting> was) {
    return come.stream().anyMatch(setting -> !holds(setting, "open") && (renamed(old, setting) || setting.meaning().equals(old.meaning()) && setting.name().equals(old.name()) && !ofAnother(old, setting, was) || grouped(old, setting) || singly(old, setting)));
  }

  /// Whether a new setting is the same one under the names of a block, or without them: `ingressTls`, `ingress: {tls: …}`.
  private static boolean grouped(Setting old, Setting other) {
    return text(other).equals(text(old)) && other.key().path().size() != old.key().path().size() && (letters(other).equals(letters(old)) || other.meaning().equals(old.meaning()) && letters(old).endsWith(plain(other.name())));
  }

  /// Whether a line of a page is called by a word of the old one, with others around it: `Last rehearsed`, `Rehearsed with this text`.
  private static boolean reworded(Setting old, Map<Key, Setting> was, Map<Key, Setting> now) {
    return old.owner().equals(PAGE) && now.values().stream().anyMatch(other -> other.owner().equals(PAGE) && !was.containsKey(other.key()) && dated(other) == dated(old) && names(old).anyMatch(word -> word.length() >= SHORTEST && names(other).anyMatch(word::equals)));
  }

  private static boolean dated(Setting setting) {
    return setting.value().known().filter(said -> said.chars().anyMatch(Character::isDigit)).isPresent();
  }

  private static Stream<String> names(Setting setting) {
    return Stream.of(setting.name().toLowerCase(Locale.ROOT).split("\\W+"));
  }

  private static String letters(Setting setting) {
    return plain(String.join("", setting.key().path()));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /// Whether a new setting is that of a new thing beside the one that lost its own, which was another: the prefix of a rule that is added stands for no other rule.
  private static boolean ofAnother(Setting old, Setting other, Map<Key, Setting> was) {
    var own = old.key().path();
    var path = other.key().path();
    return own.size() > 2 && path.size() == own.size() && within(old, own.size() - 2).equals(within(other, own.size() - 2)) && !was.containsKey(within(other, path.size() - 1))
        && old.value().known().filter(value -> other.value().known().filter(said -> !said.equals(value)).isPresent()).isPresent();
  }

  /// Whether all that a block does is still done: its commands are part of others (`./deploy.sh stage && ./smoke.sh stage`), here or in what the change writes elsewhere.
  private static boolean done(Setting old, Map<Key, Setting> was, Map<Key, Setting> now, News news) {
    if (!old.form().equals("block") && !old.form().equals("list") || was.size() > MOST) {
      return false;
    }
    var commands = was.values().stream().filter(setting -> inside(setting.key(), old.key())).flatMap(Moves::texts).map(String::strip).filter(text -> text.length() >= SHORTEST && text.indexOf(' ') > 0).toList();
    return !commands.isEmpty() && commands.size() <= FEW && (said(commands, now.values().stream().filter(setting -> setting.key().subject().equals(old.key().subject())).toList()) || said(commands, news.elsewhere(old.key().subject())));
  }

  private static boolean said(List<String> commands, List<Setting> settings) {
    return commands.stream().allMatch(text -> settings.stream().flatMap(Moves::texts).anyMatch(said -> said.contains(text)));
  }

  private static Stream<String> texts(Setting setting) {
    return Stream.concat(setting.value().known().stream(), setting.items().stream());
  }

  /// Whether a new guard of another name stands in the same block: which of the two is stricter is for a reader to say.
  private static boolean replaced(Setting old, List<Setting> come) {
    var path = old.key().path();
    return come.stream().anyMatch(setting -> setting.firm() && setting.concern().equals(old.concern()) && holds(setting, "on") && setting.key().subject().equals(old.key().subject())
        && setting.key().path().size() == path.size() && within(setting, path.size() - 1).equals(within(old, path.size() - 1)));
  }

  /// Whether a floor went, and one at a time may go in its place: nothing is stricter that lets anything go.
  private static boolean singly(Setting old, Setting other) {
    return Standing.otherSide(old, other) && other.owner().equals(old.owner()) && other.meaning().equals("removal-limit") && other.unit().equals("count") && other.strength().known().filter(strength -> strength >= 1).isPresent();
  }

  private static boolean renamed(Setting old, Setting other) {
    return old.meaning().equals(other.meaning()) && old.owner().equals(other.owner());
  }

  private static String said(Setting setting) {
    return setting.name() + "\n" + setting.form() + "\n" + text(setting);
  }

  private static String text(Setting setting) {
    return setting.value() instanceof Value.Unknown<String> ? "set" : setting.value().known().orElseGet(() -> switch (setting.form()) {
      case "list" -> setting.items().isEmpty() ? entries(setting) : String.join(", ", setting.items());
      case "block" -> entries(setting);
      case String _ -> "null";
    });
  }

  private static String entries(Setting setting) {
    return setting.entries() == 1 ? "1 entry" : setting.entries() + " entries";
  }

  private static DroppedSetting dropped(Setting setting, Setting owner, Span at, boolean firm) {
    return new DroppedSetting(key(setting, "dropped-setting"), at, owner.at(), setting.name(), setting.path(), text(setting), setting.meaning(), setting.concern(), firm, setting.at());
  }

  private static AddedSetting added(Setting setting, boolean stood, Neighbors neighbors) {
    return new AddedSetting(key(setting, "added-setting"), setting.at(), setting.within(), setting.name(), setting.path(), text(setting), setting.form(), setting.meaning(), setting.concern(), setting.firm(),
        stood, neighbors.guarded(), neighbors.gone());
  }

  private static Key key(Setting setting, String kind) {
    return new Key(setting.key().subject(), kind, setting.key().path());
  }
}
