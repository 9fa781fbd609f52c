package org.holdpoint.sql;

/// Comments whose text is a statement all the same: `/*!50003 … */`, `/*M!100100 … */` (MySQL 8.4 manual, section 11.7 "Comments"; MariaDB documentation, "Comment Syntax").
final class VersionComment {

  private VersionComment() {}

  /// How long the sign is that opens or closes one at this place; 0 where there is none.
  static int sign(String content, int at) {
    if (content.startsWith("*/", at)) {
      return 2;
    }
    if (!content.startsWith("/*!", at) && !content.startsWith("/*M!", at)) {
      return 0;
    }
    var end = content.indexOf('!', at) + 1;
    while (end < content.length() && Character.isDigit(content.charAt(end))) {
      end++;
    }
    return end - at;
  }
}
