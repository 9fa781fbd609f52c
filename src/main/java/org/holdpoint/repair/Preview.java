package org.holdpoint.repair;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a rewriting changes, as a unified diff that `patch` and `git apply` take.
public final class Preview {

  private static final int CONTEXT = 3;

  private Preview() {}

  /// The difference between two texts of a file, with a line end at its end; empty when there is none.
  public static String unified(String path, byte[] before, byte[] after) {
    var old = lines(before);
    var patch = DiffUtils.diff(old, lines(after));
    var lines = UnifiedDiffUtils.generateUnifiedDiff("a/" + path, "b/" + path, old, patch, CONTEXT);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }
}
