package org.holdpoint.trial;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Document;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Tree;

/// What the settings name beside the judged files: calendars of freezes, and inventories. `facts` are what all of it says, `incomplete` could not be loaded.
record NamedFiles(List<Fact> facts, List<SourceFile> beside, List<Incomplete> incomplete) {

  static NamedFiles of(Settings settings, List<Document> judged, Tree around, Function<SourceFile, Stream<Document>> reader) {
    var calendars = FreezeCalendars.of(settings, judged, around.beside(), reader);
    var inventories = NamedInventories.of(settings, judged, around, reader);
    return new NamedFiles(Stream.of(calendars.beside().stream().flatMap(calendar -> calendar.facts().stream()), calendars.facts().stream(), inventories.facts().stream()).flatMap(facts -> facts).toList(),
        Stream.concat(calendars.beside().stream().map(Document::file), inventories.beside().stream()).toList(), Stream.concat(calendars.incomplete().stream(), inventories.incomplete().stream()).toList());
  }
}
