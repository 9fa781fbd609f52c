package org.holdpoint.language.bigquery;

import java.util.regex.Pattern;
import org.holdpoint.sql.Remarks;

/// Words that tell that a file of SQL is written for BigQuery.
final class Signs {

  private static final int SURE = 3;
  private static final Pattern OWN = Pattern.compile("(?im)\\b(?:GRANT|REVOKE)\\s+[`\"]roles/|\\bROW\\s+ACCESS\\s+POLICY\\b[^;]{1,400}\\bFILTER\\s+USING\\b|\\bDROP\\s+ALL\\s+ROW\\s+ACCESS\\s+POLICIES\\s+ON\\b"
      + "|\\bDROP\\s+ROW\\s+ACCESS\\s+POLICY\\s+[^;]{1,200}\\sON\\s|\\b(?:CREATE|DROP)\\s+(?:OR\\s+REPLACE\\s+)?TABLE\\s+FUNCTION\\b|\\bDROP\\s+SNAPSHOT\\s+TABLE\\b|[`\"'](?:projects/|roles/bigquery)|\\bSTRUCT<\\w|\\b(?:INT|FLOAT)64\\b(?!\\s*\\()|\\b(?:partition_expiration_days|default_table_expiration_days|expiration_timestamp)\\b"
      + "|\\bOPTIONS\\s*\\(\\s*(?:description|labels|expiration_timestamp|friendly_name)\\s*=|\\bREGION-\\w+`?\\.INFORMATION_SCHEMA\\b");
  private static final Pattern FEW = Pattern.compile("(?im)`[a-z][a-z0-9-]+\\.\\w+\\.\\w+`");

  private Signs() {}

  /// PostgreSQL takes what is plain.
  static int bigquery(String sample) {
    var text = Remarks.without(sample);
    return OWN.matcher(text).find() ? SURE : FEW.matcher(text).find() ? 2 : 0;
  }
}
