package org.holdpoint.language.document.form;

import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;

/// Parts of the configuration of nginx that stand in files of their own and are included in a block: statements that end in `;`, and no block around them (nginx documentation, "include").
final class ServerSnippets {

  private static final Pattern STATEMENT = Pattern.compile("[a-z][a-z0-9_]*(\\s+\\S.*|;)");
  /// First words that all but nginx lack (nginx, "Alphabetical index of directives").
  private static final Pattern OWN = Pattern.compile("(proxy|fastcgi|uwsgi|grpc|ssl|auth|limit_req|limit_conn|real_ip|client|gzip|add|set_real_ip|log|access|error|large_client|server_tokens|satisfy)_\\w+|satisfy|server_tokens|keepalive_timeout");
  private static final Set<String> SENDERS = Set.of("allow", "deny");
  private static final int MOST = 500;

  private ServerSnippets() {}

  static boolean shaped(SourceFile file) {
    if (file.lines().size() > MOST) {
      return false;
    }
    var ended = true;
    var own = false;
    for (var line : file.lines()) {
      var text = line.text().strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (ended && !STATEMENT.matcher(text).matches() || text.endsWith("{") || text.endsWith("}")) {
        return false;
      }
      var first = ended ? text.split("[\\s;]", 2)[0] : "";
      own |= OWN.matcher(first).matches() || SENDERS.contains(first) && text.endsWith(";");
      var remark = text.indexOf("; #");
      ended = text.endsWith(";") || remark > 0;
    }
    return own && ended;
  }
}
