package org.holdpoint.language.eos;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdpoint.replay.line.Word;
import org.holdpoint.source.SourceLine;

/// Text that follows a command over several lines and is no command itself, up to a line `EOF`: banners, comments of a mode, scripts and functions ("banner login", "comment", "action bash",
/// Arista EOS user manual), or on the one line after it (`description` of a monitored host, TOI "Connectivity monitor").
final class FreeText {

  private static final String END = "EOF";
  /// Commands that a text follows where they end there.
  private static final Set<String> WHOLE = Set.of("banner login", "banner motd", "banner exec", "comment", "action bash", "action bash script");
  private static final String CODE = "code unit ";

  /// A certificate and its key ("protocol https certificate").
  private static final String PAIR = "protocol https certificate";

  private final int last;
  private int open;
  private boolean one;
  private boolean monitors;

  FreeText(List<SourceLine> lines) {
    this.last = lines.reversed().stream().filter(line -> line.text().strip().equals(END)).map(SourceLine::number).findFirst().orElse(0);
  }

  /// Whether the line is part of a text; closes the text where it ends.
  boolean holds(SourceLine line) {
    var held = open > 0 || one;
    open -= open > 0 && line.text().strip().equals(END) ? 1 : 0;
    one = false;
    return held;
  }

  /// Whether a text begins after this command. One that never ends is no text: its lines are read as what they look like.
  void after(SourceLine line, List<Word> words) {
    var text = String.join(" ", words.stream().map(Word::text).toList()).toLowerCase(Locale.ROOT);
    monitors = words.getFirst().at().column() == 1 ? text.startsWith("monitor connectivity") : monitors;
    one = monitors && text.equals("description");
    open = last <= line.number() ? 0 : text.equals(PAIR) ? 2 : WHOLE.contains(text) || text.startsWith(CODE) ? 1 : 0;
  }
}
