package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsFacts;
import org.holdpoint.settings.Written;
import org.holdpoint.source.Beside;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.SourceFile;

/// The calendars that the settings name under `freezes`: those among the judged files, and those that are read beside them; `incomplete` could not be loaded. `facts` say of each which file it is, or that there is none.
record FreezeCalendars(List<Fact> facts, List<Declaration> beside, List<Incomplete> incomplete) {

  static FreezeCalendars of(Settings settings, List<Document> judged, Beside around, Function<SourceFile, Stream<Document>> reader) {
    var facts = new ArrayList<Fact>();
    var beside = new ArrayList<Declaration>();
    var incomplete = new ArrayList<Incomplete>();
    for (var calendar : settings.calendar().freezes()) {
      var among = judged.stream().filter(document -> names(settings, calendar, document.file().path(), document.file().key())).toList();
      // A calendar that both folders hold has one name; the documents of either side are meant.
      among.forEach(document -> facts.add(SettingsFacts.freezes(calendar, document.file().path(), true)));
      if (among.isEmpty()) {
        var reading = around.read(path -> names(settings, calendar, path, path), Set.of());
        incomplete.addAll(reading.incomplete());
        var found = reading.files().stream().flatMap(reader).filter(Declaration.class::isInstance).map(Declaration.class::cast).toList();
        found.forEach(document -> facts.add(SettingsFacts.freezes(calendar, document.file().path(), true)));
        beside.addAll(found);
        if (found.isEmpty()) {
          facts.add(SettingsFacts.freezes(calendar, calendar.text(), false));
        }
      }
    }
    return new FreezeCalendars(List.copyOf(facts), List.copyOf(beside), List.copyOf(incomplete));
  }

  /// Paths in the settings start from their folder.
  private static boolean names(Settings settings, Written calendar, String path, String key) {
    var wanted = calendar.text().startsWith("./") ? calendar.text().substring(2) : calendar.text();
    return settings.globRoot().seen(path, key).equals(wanted);
  }
}
