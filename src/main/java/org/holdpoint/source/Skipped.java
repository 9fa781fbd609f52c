package org.holdpoint.source;

/// A file or folder that was left out on purpose although it was named or stood in a folder that was named; `because` says why, for the reader. `unseen`: something may stand
/// there that nobody has judged, so that a reviewer must look.
public record Skipped(String path, Side side, String because, boolean unseen) {

  /// One that hides nothing.
  public Skipped(String path, Side side, String because) {
    this(path, side, because, false);
  }
}
