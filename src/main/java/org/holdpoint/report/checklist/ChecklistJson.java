package org.holdpoint.report.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Verification;
import org.holdpoint.report.Json;
import org.holdpoint.report.checklist.Item.Back;
import org.holdpoint.report.checklist.Item.Check;
import org.holdpoint.report.checklist.Item.Ground;
import org.holdpoint.report.checklist.Item.Line;
import org.holdpoint.report.checklist.Item.WasNow;
import org.holdpoint.report.checklist.WayBack.Inverse;
import org.holdpoint.report.checklist.WayBack.Reload;
import org.holdpoint.source.Span;

/// The checklist as one JSON document. Nothing is folded or cut off. Of a value that an item does not have, the key is left out.
final class ChecklistJson {

  private ChecklistJson() {}

  static String render(Brief brief, Checklist checklist) {
    var report = brief.report();
    var precedents = Precedents.all();
    return Json.pretty(Json.ordered("tool", Json.ordered("name", "holdpoint", "version", report.version(), "rulebook", report.rulebook()), "verdict", report.verdict().word(),
        "judgedAt", Json.ordered("time", report.judgedAt().time(), "from", report.judgedAt().from()), "digest", report.digest(),
        "items", checklist.items().stream().map(item -> item(item, precedents)).toList(),
        "quiet", checklist.quiet().stream().map(one -> Json.ordered("family", one.family(), "rules", one.rules(), "quiet", one.quiet(), "idle", one.idle())).toList(),
        "unread", checklist.unread().stream().map(one -> Json.ordered("file", one.file(), "lines", Json.unlessEmpty(one.lines()), "because", one.because())).toList()));
  }

  private static Map<String, Object> item(Item item, List<Precedent> precedents) {
    return Json.ordered("id", item.id(), "moment", item.moment().word(), "role", item.role().word(), "severity", item.weight().word(), "question", item.asked(),
        "evidence", item.evidence().stream().map(ChecklistJson::ground).toList(), "change", item.change().map(ChecklistJson::change), "verify", item.verify().map(ChecklistJson::check),
        "rollback", item.back().map(ChecklistJson::back), "blastRadius", item.blastRadius(), "precedent", Json.unlessEmpty(item.incidents().stream().map(id -> precedent(id, precedents)).toList()),
        "state", "open");
  }

  private static Map<String, Object> ground(Ground ground) {
    return switch (ground) {
      case Ground.Found(var finding) -> finding(finding);
      case Ground.Place(var at, var message) -> Json.ordered("file", at.file(), "line", at.line(), "side", at.side().word(), "message", message);
      case Ground.Said(var message) -> Json.ordered("message", message);
    };
  }

  private static Map<String, Object> finding(Finding finding) {
    var at = finding.at();
    return Json.ordered("rule", finding.rule(), "severity", finding.severity().word(), "file", at.file(), "line", at.line(), "endLine", at.endLine(), "side", at.side().word(),
        "message", finding.message(), "fingerprint", finding.fingerprint(), "causes", Json.unlessEmpty(finding.causes()));
  }

  private static Map<String, Object> change(WasNow change) {
    return Json.ordered("compared", change.compared(), "was", change.was().map(ChecklistJson::line), "now", change.now().map(ChecklistJson::line));
  }

  private static Map<String, Object> line(Line line) {
    Span at = line.at();
    return Json.ordered("file", at.file(), "line", at.line(), "endLine", at.endLine(), "text", line.text());
  }

  private static Map<String, Object> check(Check check) {
    return switch (check) {
      case Check.Known(Verification(var language, var run, var expect)) -> Json.ordered("language", language, "run", run, "expect", expect);
      case Check.Unknown(var because) -> Json.ordered("because", "no command known: " + because);
    };
  }

  private static Map<String, Object> back(Back back) {
    return switch (back) {
      case Back.See(var item, var file) -> Json.ordered("item", item, "file", file);
      case Back.None(var because) -> Json.ordered("because", "no automatic way back: " + because);
      case Back.Here(Inverse(var file, _, var lines, var without)) -> Json.ordered("file", file, "lines", lines, "without", without);
      case Back.Here(Reload(var file, _, var before)) -> Json.ordered("file", file, "because", "no automatic way back: a whole configuration is no script", "before", before);
    };
  }

  private static Map<String, Object> precedent(String id, List<Precedent> known) {
    var found = Precedents.of(id, known);
    return Json.ordered("id", id, "date", found.map(Precedent::date), "facts", found.<Object>map(Precedent::facts), "source", found.map(Precedent::source));
  }
}
