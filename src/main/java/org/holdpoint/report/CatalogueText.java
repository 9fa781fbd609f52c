package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdpoint.rule.FactCatalogue;

/// The catalogue of facts, as people read it and as JSON.
public final class CatalogueText {

  private static final int INDENT = 4;
  private static final int DEEPER = 8;

  private CatalogueText() {}

  /// A kind, then its fields with type, unit and meaning.
  public static String text(List<FactCatalogue.Kind> kinds, Look look) {
    var lines = new ArrayList<String>();
    for (var kind : kinds) {
      lines.addAll(Wrapping.wrap(look.bold(kind.name()) + "  ", " ".repeat(INDENT), kind.meaning() + (kind.part() ? " (part of other facts)" : ""), look.width()));
      for (var field : kind.fields()) {
        var type = field.type() + (field.unit().isEmpty() ? "" : ", " + field.unit()) + (field.mayBeUnknown() ? "; may be absent or unknown" : field.mayBeAbsent() ? "; may be absent" : "");
        lines.addAll(Wrapping.wrap(" ".repeat(INDENT) + field.name() + "  ", " ".repeat(DEEPER), "(" + type + ") " + field.meaning(), look.width()));
      }
      lines.add("");
    }
    return String.join("\n", lines);
  }

  /// `{"facts": [{"kind", "meaning", "part", "fields": [{"name", "type", "unit", "mayBeAbsent", "mayBeUnknown", "meaning"}]}]}`; `unit` is left out where there is none.
  public static String json(List<FactCatalogue.Kind> kinds) {
    return Json.pretty(Map.of("facts", kinds.stream().map(kind -> Json.ordered("kind", kind.name(), "meaning", kind.meaning(), "part", kind.part(),
        "fields", kind.fields().stream().map(CatalogueText::json).toList())).toList()));
  }

  private static Map<String, Object> json(FactCatalogue.Field field) {
    var json = Json.ordered("name", field.name(), "type", field.type(), "unit", field.unit(), "mayBeAbsent", field.mayBeAbsent(), "mayBeUnknown", field.mayBeUnknown(), "meaning", field.meaning());
    json.values().removeIf(""::equals);
    return json;
  }
}
