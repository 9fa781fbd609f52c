package org.holdpoint.report.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.finding.Severity;
import org.holdpoint.report.checklist.Item.Back;
import org.holdpoint.report.checklist.Item.Ground;
import org.holdpoint.report.checklist.WayBack.Inverse;
import org.holdpoint.report.checklist.WayBack.Reload;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// What each judged file asks, whatever was found in it: that the device is the one that was judged, and that there is a way back.
final class DocumentItems {

  private final Brief brief;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, String> waysBack = new LinkedHashMap<>();

  private DocumentItems(Brief brief) {
    this.brief = brief;
  }

  static DocumentItems of(Brief brief) {
    var documents = new DocumentItems(brief);
    brief.waysBack().forEach(documents::document);
    return documents;
  }

  List<Item> items() {
    return items;
  }

  /// The item that tells the way back, by the file.
  Map<String, String> waysBack() {
    return waysBack;
  }

  private void document(WayBack way) {
    switch (way) {
      case Inverse inverse -> script(inverse);
      case Reload reload -> reload(reload);
    }
  }

  private void script(Inverse inverse) {
    identity(inverse);
    if (inverse.lines().isEmpty() && inverse.without().isEmpty()) {
      return;
    }
    var lines = String.join("\n", inverse.lines());
    var without = String.join("\n", inverse.without());
    var id = Ids.id("way-back", Moment.FAILURE, inverse.file(), lines, without);
    waysBack.put(inverse.file(), id);
    var way = inverse.lines().isEmpty() ? "No line takes `" + inverse.file() + "` back: say how that is done."
        : "Show that these lines, which take `" + inverse.file() + "` back, were tried, and that they can be sent when the session is lost (console, out of band).";
    items.add(Item.of(id, Moment.FAILURE, Role.OPERATOR, Severity.ERROR, inverse.subject(), way, List.of()).goingBack(new Back.Here(inverse)));
    if (!inverse.without().isEmpty() && !inverse.lines().isEmpty()) {
      items.add(Item.of(Ids.id("no-way-back", Moment.FAILURE, inverse.file(), without), Moment.FAILURE, Role.OPERATOR, Severity.ERROR,
          inverse.subject(), "Say how what has no automatic way back is undone by hand.", inverse.without().stream().<Ground>map(Ground.Said::new).toList()));
    }
    decision(inverse, id);
  }

  private void reload(Reload reload) {
    var id = Ids.id("way-back", Moment.FAILURE, reload.file(), reload.before().orElse(""));
    waysBack.put(reload.file(), id);
    items.add(Item.of(id, Moment.FAILURE, Role.OPERATOR, Severity.ERROR, reload.subject(), reload.before()
        .map(before -> "Show that `" + before + "` can be loaded again, also when the session is lost (console, out of band), and how long that takes.")
        .orElse("Say what the device goes back to: no configuration from before was compared."), List.of()).goingBack(new Back.Here(reload)));
    decision(reload, id);
  }

  private void decision(WayBack way, String id) {
    items.add(Item.of(Ids.id("call-off", Moment.FAILURE, way.file(), id), Moment.FAILURE, Role.SUPERVISOR, Severity.ERROR,
        way.subject(), "Say who calls `" + way.file() + "` off, at which sign, and until when there is time to go back.", List.of()).goingBack(new Back.See(id, way.file())));
  }

  /// A script was judged on one configuration; what the device runs may be another.
  private void identity(Inverse script) {
    var coverage = brief.report().coverage().stream().filter(file -> file.file().equals(script.file())).findFirst();
    var applied = coverage.flatMap(FileCoverage::appliedTo);
    var because = coverage.flatMap(FileCoverage::because).orElse("");
    var question = applied.map(state -> "Show that it still runs `" + state + "`, which `" + script.file() + "` was judged on.")
        .orElse("Show its running configuration: none was found, so `" + script.file() + "` was judged on an empty device.");
    items.add(Item.of(Ids.id("same-device", Moment.BEFORE, script.file(), applied.orElse(""), applied.flatMap(this::digest).orElse("")), Moment.BEFORE, Role.OPERATOR,
        Severity.WARNING, script.subject(), question, because.isEmpty() ? List.of() : List.of(new Ground.Said("judged there because: " + because))));
  }

  private Optional<String> digest(String path) {
    var sources = brief.report().sources();
    return sources.file(Span.start(path, Side.BASE)).or(() -> sources.file(Span.start(path, Side.HEAD))).map(file -> file.digest());
  }
}
