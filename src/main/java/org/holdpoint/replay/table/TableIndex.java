package org.holdpoint.replay.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where the contexts of a table's text are. The build writes one beside each table, because looking through a large text for them takes longer than all else that is done with it.
///
/// Its form is a hash table of pairs of numbers (4 bytes each, big-endian): where the line `>path` of a context begins, and where its rows end; two noughts are a free place. A path belongs
/// at its `String.hashCode`, and if that is taken at the next free place, so that contexts of one path are found in the order of the text.
final class TableIndex {

  /// The rows of a context begin at `start` and end before `end`; its line begins at `line`.
  record Section(String path, int line, int start, int end) {}

  private final byte[] text;
  private final IntBuffer pairs;

  private TableIndex(byte[] text, IntBuffer pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /// A step of the build: for each table that is named, writes `<table>.index`.
  public static void main(String[] tables) throws IOException {
    for (var table : tables) {
      Files.write(Path.of(table + ".index"), bytes(Files.readAllBytes(Path.of(table))));
    }
  }

  /// The index of a text that is looked through now.
  static TableIndex of(byte[] text) {
    return of(text, bytes(text));
  }

  /// The index that was written of a text.
  static TableIndex of(byte[] text, byte[] index) {
    return new TableIndex(text, ByteBuffer.wrap(index).asIntBuffer());
  }

  private static byte[] bytes(byte[] text) {
    var sections = sections(text);
    var places = Integer.highestOneBit(sections.size() * 2 + 1) * 2;
    var bytes = ByteBuffer.allocate(places * 2 * Integer.BYTES);
    for (var section : sections) {
      var place = place(section.path(), places);
      while (bytes.getInt(place * 2 * Integer.BYTES + Integer.BYTES) != 0) {
        place = (place + 1) % places;
      }
      bytes.putInt(place * 2 * Integer.BYTES, section.line()).putInt(place * 2 * Integer.BYTES + Integer.BYTES, section.end());
    }
    return bytes.array();
  }

  private static int place(String path, int places) {
    var hash = path.hashCode();
    return (hash ^ hash >>> 16) & places - 1;
  }

  /// All contexts, in the order of the text.
  private static List<Section> sections(byte[] text) {
    var sections = new ArrayList<Section>();
    for (var line = header(text); line < text.length; ) {
      var start = lineEnd(text, line);
      var end = start;
      while (end < text.length && text[end] != '>') {
        end = lineEnd(text, end);
      }
      sections.add(new Section(path(text, line, start), line, start, end));
      line = end;
    }
    return sections;
  }

  private static String path(byte[] text, int line, int end) {
    return new String(text, line + 1, end - line - 1, StandardCharsets.UTF_8).strip();
  }

  /// Where the next line begins.
  private static int lineEnd(byte[] text, int from) {
    var at = from;
    while (at < text.length && text[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, text.length);
  }

  /// Where the first context begins.
  private static int header(byte[] text) {
    var at = 0;
    while (at < text.length && text[at] != '>') {
      at = lineEnd(text, at);
    }
    return at;
  }

  /// What stands before the first context.
  String header() {
    return new String(text, 0, header(text), StandardCharsets.UTF_8);
  }

  /// The paths of all contexts, in the order of the text.
  Stream<String> paths() {
    return sections(text).stream().map(Section::path);
  }

  boolean has(String path) {
    return !found(path).isEmpty();
  }

  /// The rows of each context of that path.
  List<String> rows(String path) {
    return found(path).stream().map(section -> new String(text, section.start(), section.end() - section.start(), StandardCharsets.UTF_8)).toList();
  }

  private List<Section> found(String path) {
    var places = pairs.limit() / 2;
    var found = new ArrayList<Section>(1);
    for (var place = place(path, places); pairs.get(place * 2 + 1) != 0; place = (place + 1) % places) {
      var line = pairs.get(place * 2);
      var start = lineEnd(text, line);
      if (path(text, line, start).equals(path)) {
        found.add(new Section(path, line, start, pairs.get(place * 2 + 1)));
      }
    }
    return found;
  }
}
