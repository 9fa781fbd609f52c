package org.holdpoint.analysis.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.source.Span;

/// Where it stands that something is gone from a block: at what guards nothing in its place, at the one entry that the block has now, if it is new (`strategy: {runOnce: …}`), at what says since the change
/// that the block is off (`disable: true`), else at the innermost block around it that is still there, or at the job beside which it stood.
final class Standing {

  private static final Pattern NUMBERED = Pattern.compile("[a-z]{2,20}[0-9]{1,2}[-_.]");
  private static final String NOTHING = "nothing";
  /// A floor may be said from its other side (Kubernetes documentation, "Specifying a Disruption Budget": one of minAvailable and maxUnavailable).
  private static final Set<String> STAY = Set.of("floor", "removal-limit");

  /// What a block is switched off by: a name, and what it says then.
  private static final Map<String, String> SWITCHES = new TreeMap<>(Map.of("disable", "true", "disabled", "true", "enable", "false", "enabled", "false", "active", "false", "off", "true"));

  private final Setting gone;
  private final Setting owner;
  private final Map<Key, Setting> was;
  private final Map<Key, Setting> now;

  private Standing(Setting gone, Setting owner, Map<Key, Setting> was, Map<Key, Setting> now) {
    this.gone = gone;
    this.owner = owner;
    this.was = was;
    this.now = now;
  }

  static Span of(Setting gone, Setting owner, Map<Key, Setting> was, Map<Key, Setting> now) {
    if (now.size() > Moves.MOST) {
      return owner.at();
    }
    var standing = new Standing(gone, owner, was, now);
    return standing.instead().or(standing::numbered).or(standing::only).or(standing::switched).map(Setting::at).or(standing::around).or(standing::beside).orElse(owner.at());
  }

  /// What means the same, is new in the same block and guards nothing: the limit in per cent in the place of the one in numbers, how many may go in the place of how many must stay.
  private Optional<Setting> instead() {
    return here(gone.key().path().size() - 1).filter(one -> (one.meaning().equals(gone.meaning()) || otherSide(gone, one)) && !one.meaning().equals("other") && !one.form().equals(NOTHING) && !was.containsKey(one.key()) && one.owner().equals(gone.owner())
        && one.hold().known().filter("open"::equals).isPresent()).min(Comparator.comparing(Setting::at));
  }

  /// Whether one says how many must stay, and the other how many may go.
  static boolean otherSide(Setting one, Setting other) {
    return !one.meaning().equals(other.meaning()) && STAY.contains(one.meaning()) && STAY.contains(other.meaning());
  }

  /// Of what bears the number of one of several (`repo2-s3-bucket`), the first of the same number that is new in its place (`repo2-host`).
  private Optional<Setting> numbered() {
    var number = NUMBERED.matcher(gone.name());
    return !number.lookingAt() ? Optional.empty() : now.values().stream()
        .filter(one -> one.name().startsWith(number.group()) && !was.containsKey(one.key()) && one.owner().equals(owner.path()) && one.key().subject().equals(owner.key().subject())).min(Comparator.comparing(Setting::at));
  }

  private Optional<Setting> only() {
    var only = !owner.form().equals("block") || owner.entries() != 1 ? List.<Setting>of() : here(owner.key().path().size()).filter(setting -> setting.owner().equals(owner.path())).limit(2).toList();
    return only.size() == 1 && !was.containsKey(only.getFirst().key()) ? Optional.of(only.getFirst()) : Optional.empty();
  }

  private Optional<Setting> switched() {
    return SWITCHES.entrySet().stream().flatMap(word -> {
      var path = Stream.concat(owner.key().path().stream(), Stream.of(word.getKey())).toList();
      var key = new Key(owner.key().subject(), owner.key().kind(), path);
      return Stream.ofNullable(was.containsKey(key) ? null : now.get(key)).filter(found -> found.value().known().filter(text -> text.equalsIgnoreCase(word.getValue())).isPresent());
    }).findFirst();
  }

  /// The innermost block: what else stands in it says where it is.
  private Optional<Span> around() {
    for (var depth = gone.key().path().size() - 1; depth > owner.key().path().size(); depth--) {
      var outer = gone.key().path().subList(0, depth);
      var beside = here(depth).filter(one -> !one.form().equals(NOTHING) && one.key().path().subList(0, outer.size()).equals(outer)).map(Setting::within).filter(at -> !at.equals(owner.at())).min(Comparator.naturalOrder());
      if (beside.isPresent()) {
        return beside;
      }
    }
    return Optional.empty();
  }

  /// Of a job of a stage (GitLab Docs, CI/CD YAML syntax, `stage`), the job that stood before it; of the first, the one behind it.
  private Optional<Span> beside() {
    if (!owner.key().path().isEmpty() || !was.containsKey(staged(gone))) {
      return Optional.empty();
    }
    var others = was.values().stream().filter(one -> one.key().path().size() == 1 && one.key().subject().equals(owner.key().subject()) && now.containsKey(one.key()) && was.containsKey(staged(one))).toList();
    return others.stream().filter(one -> one.at().compareTo(gone.at()) < 0).max(Comparator.comparing(Setting::at)).or(() -> others.stream().min(Comparator.comparing(Setting::at))).map(one -> now.get(one.key()).at());
  }

  private static Key staged(Setting job) {
    return new Key(job.key().subject(), job.key().kind(), Stream.concat(job.key().path().stream(), Stream.of("stage")).toList());
  }

  /// What stands that deep in the same thing.
  private Stream<Setting> here(int depth) {
    return now.values().stream().filter(one -> one.key().path().size() == depth + 1 && one.key().subject().equals(owner.key().subject()));
  }
}
