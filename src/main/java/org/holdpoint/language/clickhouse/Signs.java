package org.holdpoint.language.clickhouse;

import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.sql.Remarks;

/// By which words a text of SQL is known to be of ClickHouse.
final class Signs {

  private static final int OWN = 3;
  private static final int RARE = 2;

  private static final String FLAGS = "(?im)";
  /// Words of no other database. Each is followed or preceded by what makes it a command, so that a comment about ClickHouse is none.
  private static final List<Pattern> ONLY_HERE = patterns(
      "\\bENGINE\\s*=\\s*(Replicated\\w*MergeTree|Shared\\w*MergeTree|\\w*MergeTree|Distributed|Buffer|Null|Kafka|S3Queue|TinyLog|StripeLog|Log|Set|Join|Dictionary|Replicated|Atomic|MaterializedPostgreSQL)\\b",
      "\\bON\\s+CLUSTER\\s+['\"`{$]?\\w", "\\bFROM\\s+`?system`?\\s*\\.\\s*`?\\w", "\\bJOIN\\s+`?system`?\\s*\\.\\s*`?\\w", "\\bON\\s+`?(default|system)`?\\s*\\.\\s*(\\*|`?\\w)",
      "\\bSHOW\\s+(COLUMNS|TABLES|DICTIONARIES|ACCESS)\\s+ON\\b", "\\bWITH\\s+REPLACE\\s+OPTION\\b", "\\bGRANT\\s+CURRENT\\s+GRANTS\\b", "^\\s*TRUNCATE\\s+(ALL\\s+)?TABLES\\s+FROM\\b",
      "^\\s*TRUNCATE\\s+(TABLE\\s+)?IF\\s+EXISTS\\b", "^\\s*(CREATE|ALTER|DROP)\\s+ROW\\s+POLICY\\b(?!.*\\bTABLE\\b)", "\\bIDENTIFIED\\s+WITH\\s+(no_password|plaintext_password|sha256_password\\s+BY|sha256_hash|double_sha1_\\w+|bcrypt_\\w+)",
      "^\\s*ALTER\\s+TABLE\\s+\\S+\\s+(DROP|DETACH|FREEZE|ATTACH)\\s+(PARTITION|PART)\\s+(ID\\s+)?['\\d(]", "\\bMODIFY\\s+(TTL|SQL\\s+SECURITY)\\b", "\\bSQL\\s+SECURITY\\s+NONE\\b", "^\\s*EXCHANGE\\s+(TABLES|DICTIONARIES)\\b", "^\\s*CREATE\\s+(SETTINGS\\s+PROFILE|QUOTA)\\b", "\\bGRANTEES\\s+(ANY|NONE)\\b", "^\\s*ALTER\\s+TABLE\\s+\\S+\\s+(DELETE|UPDATE)\\s",
      "\\b(LowCardinality|Nullable|FixedString|DateTime64)\\s*\\(", "\\bON\\s+\\w+\\*\\.\\*", "\\bclientError\\b", "\\bGRANT\\s+(ALTER\\s+(DELETE|UPDATE|TABLE|(ADD|DROP|MODIFY|CLEAR|COMMENT)\\s+COLUMN)|dictGet|ACCESS\\s+MANAGEMENT)\\b");
  /// `GRANT SELECT(a) ON *.*` and hosts without an `@`.
  private static final List<Pattern> FEW_HAVE = patterns("\\bHOST\\s+(ANY|LOCAL|NONE|IP|LIKE|NAME|REGEXP)\\b", "\\bUInt(8|16|32|64)\\b", "\\bDEFAULT\\s+ROLE\\s+ALL\\s+EXCEPT\\b", "\\bSHOW\\s+CREATE\\s+(USER|ROLE)\\b");
  private static final List<Pattern> NEVER_HERE = patterns("\\bENGINE\\s*=?\\s*(InnoDB|MyISAM|MEMORY)\\b", "\\bAUTO_INCREMENT\\b", "^\\s*GO\\s*$", "\\bSECURITY\\s+LABEL\\b", "@\\s*['\"`]%['\"`]",
      "\\bGRANT\\s+[\\w, ]*\\w\\s+ON\\s+(CLUSTER\\s+\\w+\\s+TO|DATABASE\\s+\\w|SCHEMA\\s+\\w)");
  /// `GRANT … ON db.* TO name`, without quotes and hosts: MySQL and ClickHouse write it alike.
  private static final Pattern SCOPE = Pattern.compile(FLAGS + "\\bON\\s+(\\*|[\\w`]+)\\s*\\.\\s*\\*\\s+(TO|FROM)\\s+[\\w`]");

  private Signs() {}

  private static List<Pattern> patterns(String... patterns) {
    return List.of(patterns).stream().map(pattern -> Pattern.compile(FLAGS + pattern)).toList();
  }

  /// 3 words of its own, 2 words that few others have, 1 the form of its grants, 0 nothing of it.
  static int sure(String sample) {
    var text = Remarks.without(sample);
    if (NEVER_HERE.stream().anyMatch(pattern -> pattern.matcher(text).find())) {
      return 0;
    }
    if (ONLY_HERE.stream().anyMatch(pattern -> pattern.matcher(text).find())) {
      return OWN;
    }
    return FEW_HAVE.stream().anyMatch(pattern -> pattern.matcher(text).find()) || SCOPE.matcher(text).find() ? RARE : 0;
  }
}
