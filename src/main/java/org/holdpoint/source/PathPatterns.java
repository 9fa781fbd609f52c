package org.holdpoint.source;

/// Whether a path fits a pattern of paths, in which `*` and `?` stay in one folder and `**` goes through any number of them.
public final class PathPatterns {

  private static final String ANY = "**";

  private PathPatterns() {}

  /// Whether the whole path fits.
  public static boolean fits(String pattern, String path) {
    return fits(pattern.split("/"), path.split("/"));
  }

  /// As [Wildcards#fits] does it for letters: only the last `**` has to be tried again.
  private static boolean fits(String[] pattern, String[] path) {
    var at = 0;
    var from = 0;
    var star = -1;
    var tried = 0;
    while (from < path.length) {
      if (at < pattern.length && pattern[at].equals(ANY)) {
        star = at++;
        tried = from;
      } else if (at < pattern.length && Wildcards.fits(pattern[at], path[from])) {
        at++;
        from++;
      } else if (star >= 0) {
        at = star + 1;
        from = ++tried;
      } else {
        return false;
      }
    }
    while (at < pattern.length && pattern[at].equals(ANY)) {
      at++;
    }
    return at == pattern.length;
  }
}
