package org.holdpoint.language.document.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.StandbyPlace;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Machines of an inventory that say each what it is for and where it stands: `[server:db02] role = orders database (replica), site = LYO`. What is there for the day on which the first place is lost, the replica of a
/// first one, or what does the fail-over, is held against where the first ones stand.
public final class RolePlaces {

  private static final Set<String> ROLES = Set.of("role", "function", "purpose", "usage", "use", "fonction", "funktion", "rolle", "rol", "papel", "funcion", "funcao", "ruolo");
  private static final Set<String> NAMES = Set.of("name", "host", "hostname", "server", "machine", "id");
  /// What fails as one, the first that both say.
  private static final List<String> PLACES = List.of("site", "dc", "datacenter", "datacentre", "campus", "building", "location", "city", "region", "standort", "sitio", "sede", "lieu", "sito");
  private static final Pattern FIRST = Pattern.compile("\\b(primary|primaire|primario|primaria|primar|principal|master|leader|maitre|active|main|hot)\\b");
  private static final Pattern SECOND = Pattern.compile("\\b(standby|secondary|secondaire|secundario|secundaria|replica|replique|replik|replikat|follower|slave|mirror|miroir|spiegel|fail-?over|bascule|secours|disaster recovery|dr|conmutacion|"
      + "contingencia|ausweich|notfall|uitwijk)\\b");
  private static final Pattern NUMBER = Pattern.compile("[-_.]?\\d+$");
  private static final int FEWEST = 2;
  private static final int MOST = 400;

  private RolePlaces() {}

  /// One machine: `stem` is its name without the number at its end.
  private record Machine(String name, String stem, String role, Mapping block) {

    boolean first() {
      return FIRST.matcher(role).find() && !second();
    }

    boolean second() {
      return SECOND.matcher(role).find();
    }

    Optional<Entry> place(String name) {
      return block.entries().stream().filter(entry -> entry.key().text().toLowerCase(Locale.ROOT).equals(name) && entry.value() instanceof Scalar said && !said.text().isBlank()).findFirst();
    }
  }

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var machines = Blocks.of(documents).stream().limit(MOST).flatMap(one -> machine(one.path(), one.block()).stream()).toList();
    var firsts = machines.stream().filter(Machine::first).toList();
    if (machines.size() < FEWEST || firsts.isEmpty()) {
      return List.of();
    }
    var facts = new ArrayList<Fact>();
    machines.stream().filter(Machine::second).forEach(machine -> standby(subject, machine, firsts).ifPresent(facts::add));
    return facts;
  }

  private static Optional<Machine> machine(String path, Mapping block) {
    var role = block.entries().stream().filter(entry -> ROLES.contains(entry.key().text().toLowerCase(Locale.ROOT)) && entry.value() instanceof Scalar).findFirst();
    var name = block.entries().stream().filter(entry -> NAMES.contains(entry.key().text().toLowerCase(Locale.ROOT)) && entry.value() instanceof Scalar).findFirst().map(entry -> ((Scalar) entry.value()).text()).orElse(path.substring(path.lastIndexOf('.') + 1));
    return role.map(entry -> new Machine(name, NUMBER.matcher(name).replaceFirst(""), plain(((Scalar) entry.value()).text()), block));
  }

  /// Against the first ones that are called as it is, but for the number; else against all, where these stand in one place.
  private static Optional<Fact> standby(Subject subject, Machine machine, List<Machine> firsts) {
    var own = firsts.stream().filter(one -> one.stem().equals(machine.stem())).toList();
    var against = own.isEmpty() ? firsts : own;
    return PLACES.stream().filter(name -> machine.place(name).isPresent() && against.stream().allMatch(one -> one.place(name).isPresent())).findFirst().flatMap(name -> {
      var there = against.stream().flatMap(one -> one.place(name).stream()).toList();
      var places = there.stream().map(RolePlaces::said).distinct().toList();
      var here = machine.place(name).orElseThrow();
      var at = Spots.at(here);
      return places.size() != 1 ? Optional.<Fact>empty() : Optional.of(new StandbyPlace(Key.of(subject, "standby-place", machine.name(), "role"), at, at, machine.name(), said(here),
          against.getFirst().name(), places.getFirst().equalsIgnoreCase(said(here)), Spots.at(there.getFirst())));
    });
  }

  private static String said(Entry entry) {
    return ((Scalar) entry.value()).text().strip();
  }

  /// Small letters without accents.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }
}
