package org.holdpoint.analysis.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.HostSpread;
import org.holdpoint.fact.SettingFact.PlaceDescribed;
import org.holdpoint.fact.SettingFact.Setting;

/// What a document says to stand in places that it describes itself, or another one does: `copies: [gasan-a, gasan-c]` beside a register in which both are on one campus.
public final class Housing {

  /// Names of what moves, is left out, or is served from a place, and does not stand there.
  private static final Set<String> OTHER = Set.of("from", "source", "exclude", "except", "without", "not", "avoid", "order", "sequence", "stage", "serves", "consumers", "clients", "peers", "neighbors", "neighbours", "links");
  /// What runs from a place runs there.
  private static final Pattern RUNS = Pattern.compile("(?i)^(?:runs?|started|operated|served)[-_]?from");
  private static final Pattern JOINT = Pattern.compile("[^\\p{L}]+");

  private Housing() {}

  /// Where the lists of one document stand, and blocks that name one place by itself and others beside it. Its own places come before those of others; a place that two registers describe
  /// differently is not known.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    var registers = own.stream().filter(PlaceDescribed.class::isInstance).map(PlaceDescribed.class::cast).map(PlaceDescribed::register).distinct().toList();
    var places = places(registers.isEmpty() ? all : own);
    if (places.isEmpty()) {
      return List.of();
    }
    var mentions = own.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> registers.stream().noneMatch(register -> inside(setting, register)) && mentions(setting, places))
        .collect(Collectors.groupingBy(Setting::owner, LinkedHashMap::new, Collectors.toList()));
    var beside = own.stream().filter(HostSpread.class::isInstance).map(HostSpread.class::cast).filter(spread -> spread.by().equals("beside") && spread.hosts().size() > 1 && places.keySet().containsAll(spread.hosts())
        && registers.stream().noneMatch(register -> ("." + spread.path() + ".").contains("." + register + "."))).map(spread -> housed(spread, places));
    return Stream.concat(beside, mentions.values().stream().flatMap(together -> together.size() > 1 && together.stream().anyMatch(setting -> setting.items().isEmpty()) ? Stream.of(spread(together, places))
        : together.stream().filter(setting -> !setting.items().isEmpty()).map(setting -> spread(List.of(setting), places)))).toList();
  }

  /// Several blocks that name their places: where these stand.
  private static Fact housed(HostSpread spread, Map<String, String> places) {
    return HostSpread.of(Key.of(spread.key().subject(), "host-spread", "register", spread.path()), spread.at(), spread.within(), spread.name(), spread.path(), spread.hosts(), spread.hosts().stream().map(places::get).toList(), "register");
  }

  /// A path may begin with the number of its document.
  private static boolean inside(Setting setting, String register) {
    return ("." + setting.path() + ".").contains("." + register + ".");
  }

  private static Map<String, String> places(List<Fact> all) {
    var said = all.stream().filter(PlaceDescribed.class::isInstance).map(PlaceDescribed.class::cast).collect(Collectors.groupingBy(PlaceDescribed::place, Collectors.mapping(PlaceDescribed::common, Collectors.toSet())));
    return said.entrySet().stream().filter(one -> one.getValue().size() == 1).collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().iterator().next()));
  }

  private static boolean mentions(Setting setting, Map<String, String> places) {
    var named = named(setting);
    return !named.isEmpty() && places.keySet().containsAll(named) && (RUNS.matcher(setting.name()).find() || Stream.of(JOINT.split(setting.name().toLowerCase(Locale.ROOT))).noneMatch(OTHER::contains));
  }

  private static List<String> named(Setting setting) {
    return setting.items().isEmpty() ? setting.value().known().map(String::strip).stream().toList() : setting.items().stream().map(String::strip).toList();
  }

  private static Fact spread(List<Setting> together, Map<String, String> places) {
    var last = together.getLast();
    var hosts = together.stream().flatMap(setting -> named(setting).stream()).toList();
    return HostSpread.of(Key.of(last.key().subject(), "host-spread", "register", last.owner(), together.size() > 1 ? "" : last.name()), last.at(), last.within(), last.name(), last.path(), hosts,
        hosts.stream().map(places::get).toList(), "register");
  }
}
