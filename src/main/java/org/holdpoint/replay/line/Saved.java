package org.holdpoint.replay.line;

import org.holdpoint.source.SourceFile;

/// The form of a configuration that a device saved, where its first lines were cut away.
public final class Saved {

  private Saved() {}

  /// Whether a file names its device, has `!` between its blocks, and ends with `end` (Cisco IOS and IOS XR, Arista EOS: what `show running-config` prints).
  public static boolean separated(SourceFile file) {
    var named = false;
    var separators = 0;
    var last = "";
    for (var line : file.lines()) {
      var text = line.text().strip();
      named |= text.startsWith("hostname ");
      separators += text.equals("!") ? 1 : 0;
      last = text.isEmpty() || text.startsWith("!") ? last : text;
    }
    return named && separators > 1 && last.equals("end");
  }
}
