package org.holdpoint.source;

/// A file or folder that was not judged on purpose although it was named or stood in a folder that was named; `because` says why, for the reader.
public record Skipped(String path, Side side, String because) {}
