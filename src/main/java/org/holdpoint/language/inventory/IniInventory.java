package org.holdpoint.language.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Inventories of Ansible in INI ("How to build your inventory"; `ansible.builtin.ini`): hosts, `[group]`, `[group:children]`, `[group:vars]`, ranges with both ends in them.
final class IniInventory {

  private static final Pattern SECTION = Pattern.compile("\\[\\s*([^\\[\\]:]+?)\\s*(?::\\s*(children|vars|hosts))?\\s*]\\s*(?:#.*)?");
  private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9_.:-]|\\[[^\\[\\]\\s]*])++");
  private static final Pattern VARIABLE = Pattern.compile("([A-Za-z_][A-Za-z0-9_.-]*)=(\"[^\"]*\"|'[^']*'|\\S*)");
  private static final Pattern SET = Pattern.compile("([A-Za-z_][A-Za-z0-9_.-]*)\\s*[=:]\\s*(.*)");
  private static final Pattern PORT = Pattern.compile("(.*[^:]):(\\d{1,5})");

  private final SourceFile file;
  private final Collected all;

  private IniInventory(SourceFile file) {
    this.file = file;
    this.all = new Collected(file);
  }

  static Collected read(SourceFile file) {
    var one = new IniInventory(file);
    one.lines();
    return one.all;
  }

  /// Whether every line of a file is one of an inventory, with sections and hosts: other files of this kind assign values (`key = value`).
  static boolean fits(SourceFile file) {
    var kind = "";
    var hosts = 0;
    var sections = 0;
    for (var line : file.lines()) {
      var text = line.text().strip();
      var section = SECTION.matcher(text);
      if (blank(text)) {
        continue;
      }
      if (section.matches()) {
        kind = kind(section);
        sections++;
      } else if (kind.equals("vars") ? !SET.matcher(text).matches() : !host(text)) {
        return false;
      } else if (!kind.equals("vars")) {
        hosts++;
      }
    }
    return hosts > 0 && sections > 0;
  }

  /// Whether it says so itself: a section of children, or a range of hosts.
  static boolean certain(SourceFile file) {
    return file.lines().stream().anyMatch(line -> line.text().contains(":children]") || line.text().contains("ansible_"));
  }

  private static boolean host(String text) {
    var words = words(text);
    return HOST.matcher(words.getFirst()).matches() && words.stream().skip(1).allMatch(word -> VARIABLE.matcher(word).matches());
  }

  private static boolean blank(String text) {
    return text.isEmpty() || text.startsWith("#") || text.startsWith(";");
  }

  private static String kind(Matcher section) {
    return section.group(2) == null ? "hosts" : section.group(2);
  }

  private void lines() {
    var group = "ungrouped";
    var kind = "hosts";
    for (var line : file.lines()) {
      var text = line.text().strip();
      var section = SECTION.matcher(text);
      if (blank(text)) {
        continue;
      }
      if (section.matches()) {
        group = section.group(1);
        kind = kind(section);
        all.group(group, at(line));
      } else {
        switch (kind) {
          case "vars" -> variable(group, text, line);
          case "children" -> all.child(group, words(text).getFirst(), at(line));
          default -> host(group, text, line);
        }
      }
    }
  }

  private void variable(String group, String text, SourceLine line) {
    var set = SET.matcher(text);
    if (set.matches()) {
      all.groupVariable(group, set.group(1), new Collected.Said(bare(set.group(2)), at(line)), at(line));
    } else {
      all.unread(at(line));
    }
  }

  private void host(String group, String text, SourceLine line) {
    var words = words(text);
    var port = PORT.matcher(words.getFirst());
    var names = HOST.matcher(words.getFirst()).matches() ? Words.names(port.matches() && !port.group(1).contains(":") && !port.group(1).endsWith("[") && words.getFirst().indexOf(']') < port.start(2) ? port.group(1) : words.getFirst())
        : Optional.<List<String>>empty();
    if (names.isEmpty() || all.size() + names.get().size() > Collected.MOST) {
      all.unread(at(line));
      return;
    }
    for (var name : names.get()) {
      all.host(name, group, at(line));
      words.stream().skip(1).map(VARIABLE::matcher).filter(Matcher::matches).forEach(set -> all.variable(name, set.group(1), bare(set.group(2))));
    }
  }

  /// Words with blanks between them, those in quotes whole; a `#` behind a blank begins a comment.
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    var quote = '\0';
    for (var letter : text.toCharArray()) {
      if (quote == '\0' && Character.isWhitespace(letter)) {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
        continue;
      }
      if (quote == '\0' && letter == '#' && word.isEmpty()) {
        break;
      }
      quote = quote == letter ? '\0' : quote == '\0' && (letter == '"' || letter == '\'') ? letter : quote;
      word.append(letter);
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static String bare(String value) {
    var plain = value.strip();
    return plain.length() > 1 && (plain.startsWith("\"") && plain.endsWith("\"") || plain.startsWith("'") && plain.endsWith("'")) ? plain.substring(1, plain.length() - 1) : plain;
  }

  private Span at(SourceLine line) {
    return file.span(line);
  }
}
