package org.holdpoint.language.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.holdpoint.fact.ArtifactFact.FieldNumber;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Which number stands for which field of which message (Protocol Buffers language guide, "Assigning Field Numbers", "Deleting Fields"; proto2, proto3 and editions).
public final class MessageSchemas implements DeclarationLanguage {

  private static final String ENDING = ".proto";
  private static final Pattern BLOCK = Pattern.compile("(message|enum|oneof|service|extend|rpc)\\s+([\\w.]+).*\\{\\s*");
  private static final Pattern FIELD = Pattern.compile("(?:(?:optional|required|repeated)\\s+)?(map\\s*<[^>]+>|[\\w.]+)\\s+(\\w+)\\s*=\\s*(-?\\w+)\\b[^;]*;.*");
  private static final Pattern VALUE = Pattern.compile("(\\w+)\\s*=\\s*(-?\\w+)\\b[^;]*;.*");
  private static final Pattern RESERVED = Pattern.compile("reserved\\s+([^;]+);.*");
  private static final Pattern DEPRECATED = Pattern.compile("\\[[^\\]]*\\bdeprecated\\s*=\\s*true");
  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:\\s+to\\s+(\\d+|max))?");
  private static final Pattern REMARK = Pattern.compile("//.*|/\\*.*?\\*/");
  private static final Pattern OTHER = Pattern.compile("(?:syntax|edition|package|import|option|returns|extensions|rpc|stream|\\}|\\{|\\*|/\\*|\\]|\\)|\\[|\").*");
  /// (numbers) A longer range is kept as it is written.
  private static final long LONGEST = 200;

  private MessageSchemas() {}

  public static DeclarationLanguage language() {
    return new MessageSchemas();
  }

  @Override
  public String name() {
    return "protobuf";
  }

  @Override
  public int recognises(SourceFile file) {
    return file.name().endsWith(ENDING) && !file.lines().isEmpty() ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var reader = new Reader(file);
    file.lines().forEach(reader::line);
    return Optional.of(new Declared(reader.subject, reader.facts, List.of(), List.of(), reader.ignored));
  }

  /// A block that is open.
  private record Around(String sort, String name) {}

  private static final class Reader {

    private final Subject subject;
    private final SourceFile file;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Span> ignored = new ArrayList<>();
    private final Deque<Around> around = new ArrayDeque<>();
    private Span header;

    Reader(SourceFile file) {
      this.file = file;
      this.subject = new Subject("file", file.key());
      this.header = file.start();
    }

    void line(SourceLine line) {
      var text = REMARK.matcher(line.text()).replaceAll("").strip();
      if (text.isEmpty()) {
        return;
      }
      var block = BLOCK.matcher(text);
      if (block.matches()) {
        // The fields of a oneof are those of its message.
        around.push(new Around(block.group(1), block.group(1).equals("oneof") ? name() : name().isEmpty() ? block.group(2) : name() + "." + block.group(2)));
        header = place(line);
        return;
      }
      if (!said(text, place(line))) {
        ignored.add(file.span(line));
      }
      braces(text);
    }

    /// Without what stands before and behind it.
    private Span place(SourceLine line) {
      var text = line.text();
      var from = text.length() - text.stripLeading().length();
      return Span.of(file.path(), file.side(), line.number(), from + 1, text.codePointCount(0, text.stripTrailing().length()) + 1);
    }

    private void braces(String text) {
      for (var letter : text.toCharArray()) {
        if (letter == '{') {
          around.push(new Around("", name()));
        } else if (letter == '}' && !around.isEmpty()) {
          around.pop();
        }
      }
    }

    private String name() {
      return around.isEmpty() ? "" : around.peek().name();
    }

    private boolean said(String text, Span at) {
      var sort = around.isEmpty() ? "" : around.peek().sort();
      var reserved = RESERVED.matcher(text);
      if (reserved.matches() && !sort.isEmpty()) {
        reserve(reserved.group(1), at);
        return true;
      }
      if (OTHER.matcher(text).matches()) {
        return false;
      }
      var field = FIELD.matcher(text);
      if (!sort.equals("enum") && !sort.isEmpty() && field.matches()) {
        add(number(field, 3), field.group(1).replaceAll("\\s+", ""), field.group(2), false, at, header);
        return true;
      }
      var value = VALUE.matcher(text);
      if (sort.equals("enum") && value.matches()) {
        add(number(value, 2), "", value.group(1), false, at, header);
        return true;
      }
      return false;
    }

    private static String number(Matcher found, int group) {
      var text = found.group(group);
      return text.startsWith("0x") ? Long.toString(Long.parseLong(text.substring(2), 16)) : text;
    }

    /// Numbers, ranges and names. What is taken out of a line of them is told at that line.
    private void reserve(String list, Span at) {
      for (var part : list.split(",")) {
        var word = part.strip();
        var range = RANGE.matcher(word);
        if (word.startsWith("\"") && word.endsWith("\"") && word.length() > 2) {
          add("", "", word.substring(1, word.length() - 1), true, at, at);
        } else if (range.matches() && range.group(2) != null && !range.group(2).equals("max") && Long.parseLong(range.group(2)) - Long.parseLong(range.group(1)) < LONGEST) {
          LongStream.rangeClosed(Long.parseLong(range.group(1)), Long.parseLong(range.group(2))).forEach(number -> add(Long.toString(number), "", "", true, at, at));
        } else if (range.matches()) {
          add(word, "", "", true, at, at);
        }
      }
    }

    private void add(String number, String type, String name, boolean reserved, Span at, Span within) {
      facts.add(new FieldNumber(Key.of(subject, "field-number", name(), number.isEmpty() ? name : number), at, within, name(), number, type, name, reserved, DEPRECATED.matcher(file.text(at.line())).find()));
    }
  }
}
