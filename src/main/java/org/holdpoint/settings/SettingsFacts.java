package org.holdpoint.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact;

/// What the settings say of the world, as facts that rules and analyses join like any other.
public final class SettingsFacts {

  private SettingsFacts() {}

  /// In the order of the file.
  public static List<Fact> of(Settings settings) {
    return Stream.of(settings.organisation().stream().map(SettingsFacts::organisation), settings.calendar().peakHours().stream().map(SettingsFacts::peakHours),
        settings.calendar().holidays().stream().map(SettingsFacts::holidays)).flatMap(facts -> facts).toList();
  }

  private static Fact organisation(Written name) {
    return new RequestFact.Organisation(Key.of(new Subject("settings", "."), "organisation"), name.at(), name.at(), name.text());
  }

  private static Fact holidays(Written country) {
    return new TimeFact.HolidayCountry(Key.of(new Subject("settings", "."), "holiday-country", country.text()), country.at(), country.at(), country.text());
  }

  /// A calendar of freezes that the settings name: the path of the file that was found, or the name in the settings where none was.
  public static Fact freezes(Written calendar, String path, boolean found) {
    return new TimeFact.FreezeCalendar(Key.of(new Subject("settings", "."), "freeze-calendar", calendar.text()), calendar.at(), calendar.at(), path, found);
  }

  private static Fact peakHours(PeakHours peak) {
    var days = peak.days().stream().map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
    var key = Key.of(new Subject("settings", "."), "peak-hours", peak.zone().getId(), String.join(",", days), peak.from() + "-" + peak.to());
    return new TimeFact.PeakHours(key, peak.at(), peak.at(), peak.zone().getId(), days, peak.from(), peak.to(), peak.services().stream().map(Glob::toString).toList());
  }
}
