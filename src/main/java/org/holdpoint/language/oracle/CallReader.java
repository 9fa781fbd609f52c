package org.holdpoint.language.oracle;

import grammar.oracle.OracleParser.ArgumentContext;
import grammar.oracle.OracleParser.CallContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Calls that say which rows and columns are shown (PL/SQL Packages and Types Reference, DBMS_RLS and DBMS_REDACT: names and order of the parameters).
final class CallReader {

  private static final List<String> OBJECT = List.of("OBJECT_SCHEMA", "OBJECT_NAME", "POLICY_NAME", "FUNCTION_SCHEMA", "POLICY_FUNCTION", "STATEMENT_TYPES");
  private static final List<String> GROUPED = List.of("OBJECT_SCHEMA", "OBJECT_NAME", "POLICY_GROUP", "POLICY_NAME");
  private static final Map<String, List<String>> PARAMETERS = Map.of("RLS.ENABLE_POLICY", List.of("OBJECT_SCHEMA", "OBJECT_NAME", "POLICY_NAME", "ENABLE"),
      "RLS.ADD_GROUPED_POLICY", GROUPED, "RLS.DROP_GROUPED_POLICY", GROUPED, "RLS.DISABLE_GROUPED_POLICY", GROUPED, "REDACT.ADD_POLICY", List.of("OBJECT_SCHEMA", "OBJECT_NAME", "POLICY_NAME", "COLUMN_NAME"),
      "REDACT.ALTER_POLICY", List.of("OBJECT_SCHEMA", "OBJECT_NAME", "POLICY_NAME", "ACTION", "COLUMN_NAME"),
      "JAVA.GRANT_PERMISSION", OutsideReader.PERMISSION, "NETWORK_ACL_ADMIN.APPEND_HOST_ACE", OutsideReader.HOST, "NETWORK_ACL_ADMIN.CREATE_ACL", OutsideReader.LIST,
      "NETWORK_ACL_ADMIN.ADD_PRIVILEGE", OutsideReader.ENTRY);

  private static final List<String> COMMANDS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

  private CallReader() {}

  static List<AccessFact> facts(Reading reading, CallContext call) {
    var name = Names.of(call.library).replaceFirst("^DBMS_", "") + "." + Names.of(call.program);
    var given = arguments(call, PARAMETERS.getOrDefault(name, OBJECT));
    var policy = given.getOrDefault("POLICY_NAME", "");
    var path = new ArrayList<String>();
    Optional.ofNullable(given.get("OBJECT_SCHEMA")).filter(schema -> !schema.equals("NULL")).ifPresent(path::add);
    Optional.ofNullable(given.get("OBJECT_NAME")).ifPresent(path::add);
    var on = new Securable("table", path, reading.at(call));
    return switch (name) {
      case "RLS.ADD_POLICY", "RLS.ADD_GROUPED_POLICY" -> List.of(rows(reading, "create", policy, on, commands(given.getOrDefault("STATEMENT_TYPES", ""))));
      case "RLS.DROP_POLICY", "RLS.DROP_GROUPED_POLICY" -> List.of(rows(reading, "drop", policy, on, "ALL"));
      case "RLS.DISABLE_GROUPED_POLICY" -> List.of(rows(reading, "disable", policy, on, "ALL"));
      case "RLS.ENABLE_POLICY" -> List.of(rows(reading, given.getOrDefault("ENABLE", "TRUE").equals("FALSE") ? "disable" : "enable", policy, on, "ALL"));
      case "REDACT.ADD_POLICY" -> List.of(mask(reading, "set", policy, on, given));
      case "REDACT.DROP_POLICY" -> List.of(mask(reading, "drop", policy, on, given));
      case "REDACT.DISABLE_POLICY" -> List.of(mask(reading, "disable", policy, on, given));
      case "REDACT.ENABLE_POLICY" -> List.of(mask(reading, "enable", policy, on, given));
      case "REDACT.ALTER_POLICY" -> given.getOrDefault("ACTION", "").endsWith("DROP_COLUMN") ? List.of(mask(reading, "unset", policy, on, given)) : List.of();
      case "JAVA.GRANT_PERMISSION" -> OutsideReader.java(reading, given);
      case "NETWORK_ACL_ADMIN.APPEND_HOST_ACE" -> OutsideReader.host(reading, given);
      case "NETWORK_ACL_ADMIN.CREATE_ACL", "NETWORK_ACL_ADMIN.ADD_PRIVILEGE" -> OutsideReader.list(reading, given);
      case String _ -> List.of();
    };
  }

  private static Map<String, String> arguments(CallContext call, List<String> parameters) {
    var given = new LinkedHashMap<String, String>();
    for (var at = 0; at < call.argument().size(); at++) {
      var words = words(call.argument(at));
      var named = words.size() > 3 && words.get(1).equals("=") && words.get(2).equals(">");
      var name = named ? words.getFirst().toUpperCase(Locale.ROOT) : at < parameters.size() ? parameters.get(at) : "";
      given.put(name, value(String.join("", named ? words.subList(3, words.size()) : words)));
    }
    return given;
  }

  private static List<String> words(ArgumentContext argument) {
    return argument.argumentPart().stream().map(ParseTree::getText).toList();
  }

  private static String value(String text) {
    return (text.startsWith("'") && text.length() > 1 ? text.substring(1, text.length() - 1) : text).toUpperCase(Locale.ROOT);
  }

  /// "The default is to apply to all of these types except INDEX" (DBMS_RLS.ADD_POLICY, statement_types).
  private static String commands(String types) {
    var named = Stream.of(types.split("[,\\s]+")).filter(COMMANDS::contains).distinct().sorted().toList();
    return named.isEmpty() || named.size() == COMMANDS.size() ? "ALL" : String.join(", ", named);
  }

  private static RowPolicyStatement rows(Reading reading, String verb, String policy, Securable on, String command) {
    return new RowPolicyStatement(reading.key("row-policy-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, policy, on, true, command, false, List.of());
  }

  private static MaskStatement mask(Reading reading, String verb, String policy, Securable on, Map<String, String> given) {
    var column = Optional.ofNullable(given.get("COLUMN_NAME")).filter(name -> !name.equals("NULL"));
    return new MaskStatement(reading.key("mask-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, policy, on, column.stream().toList());
  }
}
