package org.holdpoint.analysis.permission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.iam.AwsPolicies;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;

/// Statements with single quotes → the facts of a policy that has them.
final class Policies {

  private Policies() {}

  static List<Fact> read(String statements) {
    return read("policy.json", statements);
  }

  static List<Fact> read(String path, String statements) {
    var text = "{\"Version\": \"2012-10-17\", \"Statement\": [" + statements.replace('\'', '"') + "]}\n";
    return AwsPolicies.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), path, path, Side.HEAD), Map.of()).orElseThrow().facts();
  }
}
