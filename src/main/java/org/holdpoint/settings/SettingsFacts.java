package org.holdpoint.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.ArtifactFact;
import org.holdpoint.fact.CommandFact;
import org.holdpoint.fact.DeviceFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.PolicyFact;
import org.holdpoint.fact.RequestFact;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact;
import org.holdpoint.fact.Value;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// What the settings say of the world, as facts that rules and analyses join like any other.
public final class SettingsFacts {

  private SettingsFacts() {}

  /// In the order of the file.
  public static List<Fact> of(Settings settings) {
    return Stream.of(settings.organisation().stream().map(SettingsFacts::organisation), settings.calendar().peakHours().stream().map(SettingsFacts::peakHours),
        settings.calendar().holidays().stream().map(SettingsFacts::holidays), settings.network().devices().stream().flatMap(SettingsFacts::partners),
        settings.artifacts().stream().flatMap(SettingsFacts::producer), settings.commands().stream().map(SettingsFacts::command),
        settings.network().neighbors().stream().map(SettingsFacts::neighbor)).flatMap(facts -> facts).toList();
  }

  /// What they say of one file that is generated.
  public static List<Fact> limits(Settings settings, SourceFile file) {
    return settings.artifacts().stream().filter(artifact -> settings.matches(List.of(artifact.file()), file)).map(artifact -> limit(artifact, file)).toList();
  }

  private static Fact limit(Artifact artifact, SourceFile file) {
    var at = artifact.at();
    var key = Key.of(new Subject("settings", "."), "artifact-limit", file.key());
    return new ArtifactFact.ArtifactLimit(key, at, at, file.key(), artifact.count().orElse(""), artifact.unique().orElse(""), value(artifact.max(), at),
        value(artifact.headroom().map(BigDecimal::doubleValue), at), value(artifact.maxGrowth().map(BigDecimal::doubleValue), at),
        artifact.onViolation().map(SettingsFacts::word).orElse(""));
  }

  private static Stream<Fact> producer(Artifact artifact) {
    return artifact.producedBy().stream().map(by -> new ArtifactFact.ArtifactProducer(Key.of(new Subject("settings", "."), "artifact-producer", artifact.file().toString(), by.text()), by.at(), artifact.at(),
        artifact.file().toString(), by.text(), value(artifact.max(), artifact.at())));
  }

  private static Fact command(Command command) {
    var verb = command.verb().orElse("");
    var key = Key.of(new Subject("settings", "."), "own-command", command.name(), verb, command.targets().orElse(""));
    return new CommandFact.OwnCommand(key, command.at(), command.at(), command.name(), verb, word(command.effect()), command.targets().orElse(""), command.syntax().map(SettingsFacts::word).orElse(""), command.bypass());
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> Value<T> value(Optional<T> value, Span at) {
    return value.<Value<T>>map(known -> new Value.Known<>(known, at)).orElseGet(Value.Absent::new);
  }

  private static Fact organisation(Written name) {
    return new RequestFact.Organisation(Key.of(new Subject("settings", "."), "organisation"), name.at(), name.at(), name.text());
  }

  private static Fact neighbor(Network.Neighbor neighbor) {
    var key = Key.of(new Subject("settings", "."), "declared-neighbor", Long.toString(neighbor.as()));
    return new PolicyFact.DeclaredNeighbor(key, neighbor.at(), neighbor.at(), neighbor.as(), value(neighbor.role(), neighbor.at()));
  }

  private static Stream<Fact> partners(Network.Device device) {
    return Stream.concat(device.redundantWith().stream().map(other -> partner(device, other, "redundant")), device.parent().stream().map(other -> partner(device, other, "parent")));
  }

  private static Fact partner(Network.Device device, String other, String sort) {
    return new DeviceFact.PartnerDevice(Key.of(new Subject("settings", "."), "partner-device", device.name(), sort, other), device.at(), device.at(), device.name(), other, sort);
  }

  private static Fact holidays(Written country) {
    return new TimeFact.HolidayCountry(Key.of(new Subject("settings", "."), "holiday-country", country.text()), country.at(), country.at(), country.text());
  }

  /// A calendar of freezes that the settings name: the path of the file that was found, or the name in the settings where none was.
  public static Fact freezes(Written calendar, String path, boolean found) {
    return new TimeFact.FreezeCalendar(Key.of(new Subject("settings", "."), "freeze-calendar", calendar.text()), calendar.at(), calendar.at(), path, found);
  }

  /// An inventory that the settings name: the path of the file that was found, or the name in the settings where none was.
  public static Fact inventory(Written inventory, String path, boolean found) {
    return new InventoryFact.InventoryFile(Key.of(new Subject("settings", "."), "inventory-file", path), inventory.at(), inventory.at(), path, found);
  }

  private static Fact peakHours(PeakHours peak) {
    var days = peak.days().stream().map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
    var key = Key.of(new Subject("settings", "."), "peak-hours", peak.zone().getId(), String.join(",", days), peak.from() + "-" + peak.to());
    return new TimeFact.PeakHours(key, peak.at(), peak.at(), peak.zone().getId(), days, peak.from(), peak.to(), peak.services().stream().map(Glob::toString).toList());
  }
}
