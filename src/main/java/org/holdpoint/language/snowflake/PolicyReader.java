package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeParser.AddPolicyContext;
import grammar.snowflake.SnowflakeParser.AlterMaskContext;
import grammar.snowflake.SnowflakeParser.AlterPolicyContext;
import grammar.snowflake.SnowflakeParser.ChangeMasksContext;
import grammar.snowflake.SnowflakeParser.CreateMaskContext;
import grammar.snowflake.SnowflakeParser.CreatePolicyContext;
import grammar.snowflake.SnowflakeParser.DropMaskContext;
import grammar.snowflake.SnowflakeParser.DropPolicyContext;
import grammar.snowflake.SnowflakeParser.MaskChangeContext;
import grammar.snowflake.SnowflakeParser.PolicyContext;
import grammar.snowflake.SnowflakeParser.QualifiedContext;
import grammar.snowflake.SnowflakeParser.RemovePoliciesContext;
import grammar.snowflake.SnowflakeParser.RemovePolicyContext;
import grammar.snowflake.SnowflakeParser.SetMaskContext;
import grammar.snowflake.SnowflakeParser.TagMaskContext;
import grammar.snowflake.SnowflakeParser.UnsetMaskContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Row access policies (Snowflake SQL command reference, CREATE ROW ACCESS POLICY, ALTER TABLE): one is made without a table, and put on one later.
final class PolicyReader {

  private static final Pattern ADDED = Pattern.compile("(?i), ADD ROW ACCESS POLICY ([^( ]+(?: ?[.] ?[^( ]+)*) ON\\b");
  private static final Pattern LISTED = Pattern.compile("(?is)->.*\\b(?:WHEN|IFF?\\s*\\()\\s*(?:NOT\\s+(?:IS_ROLE_IN_SESSION|ARRAY_CONTAINS)\\s*\\([^()]*\\)|(?:CURRENT_ROLE|CURRENT_USER|CURRENT_ACCOUNT)\\s*\\(\\s*\\)\\s*(?:NOT\\s+IN\\s*\\([^()]*\\)|(?:<>|!=)\\s*'[^']*'))\\s*(?:THEN|,)\\s*[a-z_]\\w*\\b(?!\\s*\\()");

  private PolicyReader() {}

  static List<AccessFact> facts(Reading reading, PolicyContext policy) {
    return switch (policy) {
      case CreatePolicyContext create -> List.of(statement(reading, "create", name(create.policyName), alone(reading, create.policyName), everything(create)));
      case AlterPolicyContext alter -> List.of(statement(reading, "alter", name(alter.policyName), alone(reading, alter.policyName), everything(alter)));
      case DropPolicyContext drop -> List.of(statement(reading, "drop", name(drop.policyName), alone(reading, drop.policyName), false));
      case AddPolicyContext add -> List.of(statement(reading, "create", name(add.policyName), table(reading, add.on), false));
      case RemovePolicyContext remove -> replaced(reading, remove);
      case RemovePoliciesContext remove -> List.of(statement(reading, "disable", "", table(reading, remove.on), false));
      case ChangeMasksContext change -> change.maskChange().stream().map(one -> mask(reading, change, one)).toList();
      case TagMaskContext tag -> List.of(mask(reading, tag.verb.getText().toLowerCase(Locale.ROOT), name(tag.maskOf().getFirst().qualified()), new Securable("tag", Names.path(tag.tag), reading.at(tag.tag)), List.of()));
      case CreateMaskContext create -> List.of(policy(reading, open(create) ? "open" : listed(reading) ? "listed" : "create", create.policyName));
      case AlterMaskContext alter -> List.of(policy(reading, open(alter) ? "open" : listed(reading) ? "listed" : "alter", alter.policyName));
      case DropMaskContext drop -> List.of(policy(reading, "drop", drop.policyName));
      default -> throw new IllegalStateException(policy.getClass().getSimpleName());
    };
  }

  /// `DROP ROW ACCESS POLICY a, ADD ROW ACCESS POLICY b ON (c)` puts another in its place (Snowflake SQL command reference, ALTER TABLE).
  private static List<AccessFact> replaced(Reading reading, RemovePolicyContext remove) {
    var dropped = statement(reading, "drop", name(remove.policyName), table(reading, remove.on), false);
    var added = ADDED.matcher(String.join(" ", remove.part().stream().map(part -> part.getText()).toList()));
    return added.lookingAt() ? List.of(dropped, statement(reading, "create", added.group(1).toUpperCase(Locale.ROOT), table(reading, remove.on), false)) : List.of(dropped);
  }

  /// Masking policies of columns (Snowflake SQL command reference, ALTER TABLE … MODIFY COLUMN, ALTER TAG).
  private static AccessFact mask(Reading reading, ChangeMasksContext change, MaskChangeContext one) {
    return switch (one) {
      case UnsetMaskContext unset -> mask(reading, "unset", "", table(reading, change.on), List.of(Names.of(unset.column)));
      case SetMaskContext set -> mask(reading, "set", name(set.policyName), table(reading, change.on), List.of(Names.of(set.column)));
      default -> throw new IllegalStateException(one.getClass().getSimpleName());
    };
  }

  private static AccessFact mask(Reading reading, String verb, String policy, Securable on, List<String> columns) {
    return new MaskStatement(reading.key("mask-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, policy, on, columns);
  }

  /// `SET BODY -> val`: the column itself, and no constant.
  private static boolean open(AlterMaskContext alter) {
    var words = String.join(" ", alter.part().stream().map(part -> part.getText().toUpperCase(Locale.ROOT)).toList());
    return words.matches("SET BODY -> [A-Z_]\\w*") && !words.endsWith(" NULL");
  }

  /// Whether the column is shown as it is to all but those who are named (Snowflake documentation, "Understanding Column-level Security": conditions on CURRENT_ROLE and IS_ROLE_IN_SESSION).
  private static boolean listed(Reading reading) {
    return LISTED.matcher(reading.chunk().text()).find();
  }

  private static AccessFact policy(Reading reading, String verb, QualifiedContext policy) {
    return mask(reading, verb, name(policy), new Securable("masking policy", Names.path(policy), reading.at(policy)), List.of());
  }

  /// Whether everybody sees the column as it is: `-> val`, with at most a comment behind.
  private static boolean open(CreateMaskContext create) {
    var body = create.part().stream().filter(part -> part.start.getTokenIndex() > create.ARROW().getSymbol().getTokenIndex()).toList();
    return body.getFirst().getText().equalsIgnoreCase(create.column.getText()) && (body.size() == 1 || body.get(1).getText().equalsIgnoreCase("COMMENT"));
  }

  /// `SET BODY -> TRUE`.
  private static boolean everything(AlterPolicyContext alter) {
    return String.join(" ", alter.part().stream().map(part -> part.getText().toUpperCase(Locale.ROOT)).toList()).matches("SET BODY -> TRUE(?: COMMENT.*)?");
  }

  /// Whether every row is let through: `-> TRUE`, with at most a comment behind.
  private static boolean everything(CreatePolicyContext create) {
    var parts = create.part().subList(create.part().size() - after(create), create.part().size());
    return parts.getFirst().getText().equalsIgnoreCase("TRUE") && (parts.size() == 1 || parts.get(1).getText().equalsIgnoreCase("COMMENT"));
  }

  /// How many parts stand behind the arrow.
  private static int after(CreatePolicyContext create) {
    return (int) create.part().stream().filter(part -> part.start.getTokenIndex() > create.ARROW().getSymbol().getTokenIndex()).count();
  }

  private static String name(QualifiedContext policy) {
    return String.join(".", Names.path(policy));
  }

  private static Securable alone(Reading reading, QualifiedContext policy) {
    return new Securable("row access policy", Names.path(policy), reading.at(policy));
  }

  private static Securable table(Reading reading, QualifiedContext table) {
    return new Securable("table", Names.path(table), reading.at(table));
  }

  private static AccessFact statement(Reading reading, String verb, String policy, Securable on, boolean everything) {
    return new RowPolicyStatement(reading.key("row-policy-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, policy, on, false, "ALL", everything, List.of());
  }
}
