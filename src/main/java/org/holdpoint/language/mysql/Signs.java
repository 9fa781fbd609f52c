package org.holdpoint.language.mysql;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.sql.Remarks;

/// By which words a text of SQL is known to be of MySQL or of MariaDB.
/// @param dialect the database
/// @param alone whether it is told by words of its own; the other one takes those of the two as well
record Signs(String dialect, boolean alone) {

  private static final int OWN = 3;
  private static final int RARE = 2;

  static final Signs MYSQL = new Signs("mysql", false);
  /// A file that both take is taken for MySQL.
  static final Signs MARIADB = new Signs("mariadb", true);

  /// Compiled when a text is first asked about.
  private static final class Words {

    static final List<Pattern> FAMILY = patterns("@\\s*['\"`](%|localhost|127\\.|10\\.|192\\.168\\.|[\\w.%-]+['\"`])", "\\bAUTO_INCREMENT\\b", "\\bENGINE\\s*=?\\s*(InnoDB|MyISAM|MEMORY|NDB)\\b",
        "^\\s*DELIMITER\\s+\\S", "^\\s*SET\\s+(GLOBAL|PERSIST|PERSIST_ONLY)\\s+\\w", "^\\s*SET\\s+@@(GLOBAL|PERSIST)\\b", "/\\*!\\d{5}", "\\bDEFINER\\s*=\\s*[`'\"\\w]+\\s*@", "\\bFLUSH\\s+PRIVILEGES\\b", "\\bCREATE\\s+TABLE\\s+(IF\\s+NOT\\s+EXISTS\\s+)?`", "\\bINSERT\\s+INTO\\s+`",
        "\\bALTER\\s+TABLE\\s+`", "\\bDROP\\s+TABLE\\s+(IF\\s+EXISTS\\s+)?`", "\\bIDENTIFIED\\s+WITH\\s+['\"`]?(mysql_native_password|caching_sha2_password|sha256_password|auth\\w+|AWSAuthenticationPlugin)",
        "\\bGRANT\\s+PROXY\\s+ON\\b", "\\bIGNORE\\s+UNKNOWN\\s+USER\\b", "\\b(CREATE|DROP|ALTER)\\s+(USER|ROLE)\\s+(IF\\s+(NOT\\s+)?EXISTS\\s+)?['`]", "\\bGRANT\\s[^;'\"]*\\sTO\\s+['`][\\w.-]+['`]", "\\bDEFAULT\\s+CHARSET\\s*=", "\\bSQL\\s+SECURITY\\s+(DEFINER|INVOKER)\\s+VIEW\\b");
    /// Words that ClickHouse has as well: it is asked for its own.
    static final List<Pattern> SHARED = patterns("\\bDROP\\s+TEMPORARY\\s+TABLE\\b", "\\bON\\s+\\*\\s*\\.\\s*\\*\\s+(TO|FROM)\\b", "\\bON\\s+[\\w`]+\\s*\\.\\s*\\*\\s+(TO|FROM)\\b", "`\\w+`",
        "\\bIDENTIFIED\\s+(WITH\\s+\\S+\\s+)?BY\\s+'");
    static final List<Pattern> MARIADB_OWN = patterns("\\bMariaDB\\s+dump\\b", "/\\*M!", "\\bCREATE\\s+OR\\s+REPLACE\\s+(USER|ROLE)\\s+(IF\\s+NOT\\s+EXISTS\\s+)?['`]", "\\bIDENTIFIED\\s+VIA\\b",
        "\\bSET\\s+DEFAULT\\s+ROLE\\s+\\S+\\s+FOR\\b", "\\bENGINE\\s*=?\\s*(Aria|ColumnStore|Spider|Mroonga)\\b", "\\bWITH\\s+SYSTEM\\s+VERSIONING\\b", "\\bunix_socket\\b",
        "\\b(DELETE\\s+HISTORY|BINLOG\\s+(ADMIN|MONITOR|REPLAY)|READ_ONLY\\s+ADMIN|FEDERATED\\s+ADMIN|CONNECTION\\s+ADMIN|REPLICATION\\s+(SLAVE|MASTER)\\s+ADMIN)\\b", "\\bWITH\\s+ADMIN\\s+(CURRENT_|['\"`])");
    static final List<Pattern> NEVER = patterns("\\bENGINE\\s*=\\s*(\\w*MergeTree|Distributed)\\b", "\\bON\\s+CLUSTER\\b", "\\blanguage\\s+'?plpgsql\\b", "^\\s*GO\\s*$", "\\bTO\\s+ROLE\\b", "\\bVARCHAR2\\b",
        "\\bWITH\\s+REPLACE\\s+OPTION\\b", "\\bpg_catalog\\b", "`roles/", "`[\\w-]+\\.[\\w-]+\\.[\\w-]+`", "\\bGRANT\\s[^;]*\\sON\\s+(SCHEMA|CATALOG|DATABASE|VIEW|WAREHOUSE|ACCOUNT)\\s+(?!TO\\b)[\\w`\"]",
        "\\bIDENTIFIED\\s+(AT\\s+LDAP|BY\\s+(KERBEROS|OPENID))\\b", "\\b(USE|CREATE|DROP|ALTER)\\s+CATALOG\\b", "\\bON\\s+(TABLE\\s+|VIEW\\s+)?\\w+\\.\\w+\\.\\w+\\s+(TO|FROM)\\b");
    static final List<Pattern> BOTH = Stream.concat(FAMILY.stream(), SHARED.stream()).toList();

    private static List<Pattern> patterns(String... patterns) {
      return Stream.of(patterns).map(pattern -> Pattern.compile("(?im)" + pattern)).toList();
    }
  }

  /// 3 words of its own, 2 words that few others have, 0 nothing of it.
  int sure(String sample) {
    var text = Remarks.without(sample);
    if (any(Words.NEVER, text)) {
      return 0;
    }
    // The head of a dump is a comment.
    var mariadb = any(Words.MARIADB_OWN, sample);
    if (alone) {
      return mariadb ? OWN : any(Words.BOTH, text) ? 1 : 0;
    }
    return any(Words.FAMILY, text) ? mariadb ? RARE : OWN : any(Words.SHARED, text) ? RARE : 0;
  }

  private static boolean any(List<Pattern> patterns, String text) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
  }
}
