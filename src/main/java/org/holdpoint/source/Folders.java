package org.holdpoint.source;

import java.util.ArrayDeque;
import java.util.Optional;

/// Folders of a tree, by their paths; `.` is the tree's own.
public final class Folders {

  private Folders() {}

  /// The folder around a file or folder.
  public static String around(String path) {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : ".";
  }

  /// Where a path leads that is written in a file of that folder; empty where it leads out of the tree.
  public static Optional<String> along(String folder, String path) {
    var parts = new ArrayDeque<String>();
    for (var part : (folder.equals(".") ? path : folder + "/" + path).split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty() || parts.peekLast().equals("..")) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(parts.isEmpty() ? "." : String.join("/", parts));
  }
}
