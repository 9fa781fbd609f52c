package org.holdpoint.report.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A stretch of the page that we write, between two hidden markers: what stands outside of such stretches is of people. `key` names it: `item=…` a question, `gone=…` one that went away,
/// `part=…` all else. `tick` is what stands in the box of a question. `lines` are ours, without markers; the first of a question is the question.
record Block(String key, String tick, List<String> lines) {

  /// The marker that a stretch begins with; before that of a question, its box. What files say never stands there: every line that quotes them begins with words or blanks of ours.
  static final Pattern START = Pattern.compile("(?:- \\[(.)\\] )?<!-- holdpoint:((?:item|gone|part)=\\S+) -->(?: (.*))?");
  /// The marker that it ends with, and the digest of what we wrote: by it we know what people changed in it. Lines of a code block stand further in.
  static final Pattern END = Pattern.compile("(?: {2})?<!-- holdpoint:end=([0-9a-f]{8}) -->");
  private static final Pattern SHA = Pattern.compile("sha256:[0-9a-f]{64}");
  private static final int DIGEST = 8;

  Block {
    lines = List.copyOf(lines);
  }

  static Block item(String id, List<String> lines) {
    return new Block("item=" + id, " ", lines);
  }

  static Block part(String name, String... lines) {
    return new Block("part=" + name, "", List.of(lines));
  }

  boolean question() {
    return !key.startsWith("part=");
  }

  Block ticked(String other) {
    return new Block(key, other, lines);
  }

  /// The digest of the lines, whatever is ticked, and whatever else they bear the digest of.
  String digest() {
    return Ids.digest(SHA.matcher(String.join("\n", lines)).replaceAll("sha256:"), DIGEST);
  }

  /// The lines with their markers.
  List<String> text() {
    var all = new ArrayList<String>();
    if (question()) {
      all.add("- [" + tick + "] <!-- holdpoint:" + key + " --> " + lines.getFirst());
      all.addAll(lines.subList(1, lines.size()));
      all.add("  <!-- holdpoint:end=" + digest() + " -->");
    } else {
      all.add("<!-- holdpoint:" + key + " -->");
      all.addAll(lines);
      all.add("<!-- holdpoint:end=" + digest() + " -->");
    }
    return all;
  }
}
