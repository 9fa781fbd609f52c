package org.holdpoint.language.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// A stretch from `BEGIN` to `END`: its properties and what stands inside it (RFC 5545 section 3.6). `begin` is its first line.
record Component(String name, Span begin, List<ContentLine> lines, List<Component> inside) {

  /// The first property of a name.
  Optional<ContentLine> line(String wanted) {
    return all(wanted).findFirst();
  }

  /// All properties of a name.
  Stream<ContentLine> all(String wanted) {
    return lines.stream().filter(line -> line.name().equals(wanted));
  }

  /// The components of a name inside this one.
  Stream<Component> parts(String wanted) {
    return inside.stream().filter(part -> part.name().equals(wanted));
  }

  /// What a file holds: one component around all others, and the lines that are no property or close nothing.
  record Read(Component whole, List<Span> unread) {}

  /// A file as components. A line that starts with a blank goes on the one before (RFC 5545 section 3.1); what is never closed ends with the file.
  static Read read(SourceFile file) {
    var whole = new Component("", file.start(), new ArrayList<>(), new ArrayList<>());
    var open = new ArrayList<>(List.of(whole));
    var unread = new ArrayList<Span>();
    for (var index = 0; index < file.lines().size(); index++) {
      var first = file.lines().get(index);
      var text = new StringBuilder(first.text());
      var last = first;
      while (index + 1 < file.lines().size() && goesOn(text, file.lines().get(index + 1).text())) {
        last = file.lines().get(++index);
        soften(text);
        text.append(last.text().startsWith(" ") || last.text().startsWith("\t") ? last.text().substring(1) : last.text());
      }
      if (text.toString().isBlank()) {
        continue;
      }
      var at = file.span(first).to(file.span(last));
      var line = first.readable() ? ContentLine.of(text.toString(), at) : Optional.<ContentLine>empty();
      if (line.isEmpty() || !take(line.get(), open)) {
        for (var number = first.number(); number <= last.number(); number++) {
          unread.add(file.span(file.lines().get(number - 1)));
        }
      }
    }
    return new Read(whole, unread);
  }

  private static boolean take(ContentLine line, List<Component> open) {
    var name = line.value().strip().toUpperCase(Locale.ROOT);
    switch (line.name()) {
      case "BEGIN" -> {
        var inner = new Component(name, line.at(), new ArrayList<>(), new ArrayList<>());
        open.getLast().inside().add(inner);
        open.add(inner);
      }
      case "END" -> {
        if (!open.getLast().name().equals(name)) {
          return closes(open, name);
        }
        if (open.size() > 1) {
          open.removeLast();
        }
      }
      default -> open.getLast().lines().add(line);
    }
    return true;
  }

  /// An `END` of something further out closes what was left open inside it. Looked for in a few only, so that a file of openers costs no more than its length.
  private static boolean closes(List<Component> open, String name) {
    for (var depth = open.size() - 1; depth > Math.max(0, open.size() - 8); depth--) {
      if (open.get(depth).name().equals(name)) {
        open.subList(depth, open.size()).clear();
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(StringBuilder text, String next) {
    return next.startsWith(" ") || next.startsWith("\t") || soft(text);
  }

  /// In vCalendar 1.0 a quoted-printable value goes on after a `=` at the end of the line (RFC 2045 section 6.7).
  private static boolean soft(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == '=' && text.indexOf("QUOTED-PRINTABLE") >= 0;
  }

  private static void soften(StringBuilder text) {
    if (soft(text)) {
      text.setLength(text.length() - 1);
    }
  }
}
