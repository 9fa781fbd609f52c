package org.holdpoint.language.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Texts for a shell between the quotes of another language: `sh '…'` of Jenkins (Pipeline: Nodes and Processes, "sh"), `command` of Terraform's `local-exec` and `remote-exec`.
final class Quoted {

  private Quoted() {}

  /// Made when a file may have them.
  private static final class Patterns {
    static final Pattern STEP = Pattern.compile("\\b(?:sh|bash)\\s*\\(?\\s*(?:script\\s*:\\s*)?('''|\"\"\"|'|\")|\\bscript\\s*:\\s*('''|\"\"\"|'|\")");
    static final Pattern PROVISIONER = Pattern.compile("\\s*provisioner\\s+\"(?:local|remote)-exec\".*");
    static final Pattern COMMAND = Pattern.compile("\\s*(?:command|inline)\\s*=\\s*\\[?\\s*(\"|<<-?\\s*\"?(\\w+)\"?)");
    static final Pattern ITEM = Pattern.compile("\\s*\"");
    static final Pattern BLOCK = Pattern.compile("\\s*(resource|module|data)\\s+\"([^\"]*)\".*");
  }

  static List<Embedded> pipeline(SourceFile file) {
    var found = new ArrayList<Embedded>();
    var stage = file.stem();
    for (var at = 0; at < file.lines().size(); at++) {
      var text = file.lines().get(at).text();
      if (text.strip().startsWith("//") || !text.contains("sh") && !text.contains("script")) {
        continue;
      }
      var step = Patterns.STEP.matcher(text);
      if (step.find()) {
        var quote = step.group(1) == null ? step.group(2) : step.group(1);
        var block = new Block(file);
        at = add(file.lines(), at, step.end(), quote, block);
        if (!block.isEmpty()) {
          found.add(block.embedded(stage + " " + (found.size() + 1), false, Map.of()));
        }
      }
    }
    return List.copyOf(found);
  }

  /// The lines up to a closing quote; the index of the last of them.
  private static int add(List<SourceLine> lines, int first, int from, String quote, Block block) {
    var start = from;
    for (var at = first; at < lines.size(); at++) {
      var text = lines.get(at).text();
      var close = closing(text, quote, start);
      block.line(lines.get(at), Math.min(start, text.length()), close < 0 ? text.length() : close);
      if (close >= 0 || quote.length() == 1) {
        return at;
      }
      start = 0;
    }
    return lines.size() - 1;
  }

  private static int closing(String text, String quote, int from) {
    var at = text.indexOf(quote, from);
    while (at > 0 && text.charAt(at - 1) == '\\') {
      at = text.indexOf(quote, at + 1);
    }
    return at;
  }

  static List<Embedded> terraform(SourceFile file) {
    var found = new ArrayList<Embedded>();
    var inside = false;
    for (var at = 0; at < file.lines().size(); at++) {
      var text = file.lines().get(at).text();
      if (text.contains("provisioner") && Patterns.PROVISIONER.matcher(text).matches()) {
        inside = true;
      } else if (inside && Patterns.BLOCK.matcher(text).matches()) {
        inside = false;
      }
      var command = Patterns.COMMAND.matcher(text);
      if (inside && command.lookingAt()) {
        var block = new Block(file);
        at = command.group(2) == null ? add(file.lines(), at, command.end(), "\"", block) : document(file.lines(), at + 1, command.group(2), block);
        found.add(block.embedded("exec " + (found.size() + 1), false, Map.of()));
      }
    }
    return List.copyOf(found);
  }

  private static int document(List<SourceLine> lines, int first, String end, Block block) {
    var at = first;
    while (at < lines.size() && !lines.get(at).text().strip().equals(end)) {
      block.line(lines.get(at), 0, lines.get(at).text().length());
      at++;
    }
    return at;
  }
}
