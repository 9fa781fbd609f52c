package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// One thing of a printed plan → what it says before and after (Terraform documentation, "Command: plan", resource actions): `+` is only after, `-` only before, `~` becomes what stands behind the arrow.
final class PrintedResource {

  /// What it says before and after; not `whole` where parts that stay as they are were left out.
  record Sides(Block before, Block after, boolean whole) {}

  private record Both(Node before, Node after) {}

  private static final Pattern LINE = Pattern.compile("(\\s*)(-/\\+|\\+/-|[~+-])?\\s*(?:\"([^\"]*)\"|([\\w.-]+))?\\s*(=\\s*|\\{$)?(.*)");
  private static final Pattern FORCES = Pattern.compile("\\s*# forces replacement.*");
  private static final Pattern HIDDEN = Pattern.compile("\\s*# \\(\\d+ unchanged .* hidden\\).*");
  private static final String ARROW = " -> ";
  private static final int DEEPEST = 40;

  private final SourceFile file;
  private int next;
  private boolean whole = true;

  private PrintedResource(SourceFile file, int next) {
    this.file = file;
    this.next = next;
  }

  /// Of the thing whose first line (`~ resource "aws_db_instance" "permits" {`) stands at that index.
  static Optional<Sides> of(SourceFile file, int index) {
    if (index >= file.lines().size() || !line(file, index).endsWith("{")) {
      return Optional.empty();
    }
    var resource = new PrintedResource(file, index + 1);
    var both = resource.block(place(file, index), 0);
    return Optional.of(new Sides((Block) both.before(), (Block) both.after(), resource.whole));
  }

  private static String line(SourceFile file, int index) {
    return FORCES.matcher(file.lines().get(index).text()).replaceFirst("").stripTrailing();
  }

  /// The words of a line.
  private static Span place(SourceFile file, int index) {
    var text = line(file, index);
    var from = text.length() - text.stripLeading().length();
    var mark = text.substring(from).replaceFirst("^(-/\\+|\\+/-|[~+-])\\s+", "");
    return Span.of(file.path(), file.side(), index + 1, text.length() - mark.length() + 1, Math.max(text.length() + 1, from + 2));
  }

  private boolean ended(String mark) {
    return next >= file.lines().size() || line(file, next).strip().matches("\\Q" + mark + "\\E\\)?,?( -> null)?");
  }

  private Both block(Span at, int depth) {
    var before = new ArrayList<Entry>();
    var after = new ArrayList<Entry>();
    while (!ended("}") && depth < DEEPEST) {
      var here = place(file, next);
      var text = line(file, next++);
      whole &= !HIDDEN.matcher(text).matches();
      var found = LINE.matcher(text);
      if (text.isBlank() || text.stripLeading().startsWith("#") || !found.matches() || found.group(5) == null) {
        continue;
      }
      var name = found.group(3) != null ? found.group(3) : found.group(4);
      var both = found.group(5).startsWith("{") ? closed(block(here, depth + 1)) : value(found.group(6), here, depth);
      if (name != null && !"+".equals(found.group(2))) {
        before.add(Entry.of(name, here, both.before()));
      }
      if (name != null && !"-".equals(found.group(2))) {
        after.add(Entry.of(name, here, both.after()));
      }
    }
    return new Both(new Block(before, at), new Block(after, at));
  }

  private Both closed(Both both) {
    next++;
    return both;
  }

  private Both value(String said, Span at, int depth) {
    if (said.endsWith("(")) {
      // `jsonencode(`: what it makes is written below as if it were HCL.
      var inner = next < file.lines().size() ? line(file, next++).replaceFirst("^\\s*[~+-]?\\s*", "") : "";
      var both = value(inner, at, depth);
      return ended("") ? closed(both) : both;
    }
    if (said.equals("{")) {
      return closed(block(at, depth + 1));
    }
    if (said.equals("[")) {
      return closed(items(at, depth + 1));
    }
    if (said.startsWith("<<")) {
      skipText();
      return new Both(unknown(at), unknown(at));
    }
    var arrow = arrow(said);
    return arrow < 0 ? same(one(said, at)) : new Both(one(said.substring(0, arrow), at), one(said.substring(arrow + ARROW.length()), at));
  }

  private static Both same(Node node) {
    return new Both(node, node);
  }

  private void skipText() {
    while (next < file.lines().size() && !line(file, next).strip().equals("EOT")) {
      next++;
    }
    next++;
  }

  private Both items(Span at, int depth) {
    var before = new ArrayList<Node>();
    var after = new ArrayList<Node>();
    var all = true;
    while (!ended("]") && depth < DEEPEST) {
      var here = place(file, next);
      var text = line(file, next++);
      all &= !HIDDEN.matcher(text).matches();
      var said = text.strip().replaceFirst(",$", "");
      if (said.isEmpty() || said.startsWith("#")) {
        continue;
      }
      var mark = said.length() > 1 && "+-~".indexOf(said.charAt(0)) >= 0 && said.charAt(1) == ' ' ? said.charAt(0) : ' ';
      var both = value(mark == ' ' ? said : said.substring(1).strip(), here, depth);
      if (mark != '+') {
        before.add(both.before());
      }
      if (mark != '-') {
        after.add(both.after());
      }
    }
    whole &= all;
    return new Both(new Items(before, all, at), new Items(after, all, at));
  }

  /// Where the arrow stands, outside of a text; below 0 where there is none.
  private static int arrow(String said) {
    var quoted = false;
    for (var at = 0; at < said.length(); at++) {
      if (said.charAt(at) == '"' && (at == 0 || said.charAt(at - 1) != '\\')) {
        quoted = !quoted;
      } else if (!quoted && said.startsWith(ARROW, at)) {
        return at;
      }
    }
    return -1;
  }

  private static Node one(String said, Span at) {
    var text = said.strip();
    if (text.equals("null")) {
      return new Text(new Value.Absent<>(Optional.of(at)), at);
    }
    if (text.startsWith("(")) {
      return unknown(at);
    }
    if (text.equals("[]") || text.equals("{}")) {
      return text.equals("[]") ? new Items(List.of(), true, at) : new Block(List.of(), at);
    }
    var plain = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\") : text;
    return new Text(new Value.Known<>(plain, at), at);
  }

  private static Node unknown(Span at) {
    return new Text(new Value.Unknown<>("the plan does not tell", at), at);
  }
}
