package org.holdpoint.language.zone;

import java.util.List;
import java.util.Locale;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// One record of a zone.
///
/// @param owner its whole name, with the last dot
/// @param written the name as it is written; empty where it is that of the record above
/// @param data its words, as they are written
/// @param target the whole name that it leads to, where it leads to one
record ZoneRecord(String owner, String written, String type, Value<Long> ttl, List<String> data, String target, Span at) {

  /// What it says; names and words in small letters, texts and keys as they are.
  String said() {
    if (!target.isEmpty()) {
      return String.join(" ", data.subList(0, data.size() - 1)).toLowerCase(Locale.ROOT) + (data.size() > 1 ? " " : "") + target;
    }
    return type.equals("TXT") || type.equals("SPF") ? String.join("", data).replace("\"", "") : type.equals("DNSKEY") ? keyed() : String.join(" ", data).toLowerCase(Locale.ROOT);
  }

  /// A key may be parted by blanks anywhere.
  private String keyed() {
    return data.size() < 4 ? String.join(" ", data) : String.join(" ", data.subList(0, 3)) + " " + String.join("", data.subList(3, data.size()));
  }
}
