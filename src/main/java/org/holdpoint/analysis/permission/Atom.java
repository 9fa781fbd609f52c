package org.holdpoint.analysis.permission;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.holdpoint.fact.IamFact.Condition;

/// One condition of a statement, taken apart. Source: IAM User Guide, "IAM JSON policy elements: Condition operators" and "Multivalued context keys".
/// @param quantifier `forallvalues`, `foranyvalue`, or empty
/// @param family `string`, `arn`, `numeric`, `date`, `bool`, `ip`, `null`, `binary`, or another word of a system that is not taken apart further
/// @param relation what a value is compared by: `equals`, `like`, `lessthan`, …; the family says it for some
/// @param not whether none of the values may fit
/// @param ifExists whether it holds where the key is not there
record Atom(String key, String quantifier, String family, String relation, boolean not, boolean ifExists, List<String> values) {

  /// What can be said of an implication.
  enum Said { YES, NO, OPEN }

  static Atom of(Condition condition) {
    var word = condition.operator().toLowerCase(Locale.ROOT);
    var colon = word.indexOf(':');
    var quantifier = colon < 0 ? "" : word.substring(0, colon);
    var operator = word.substring(colon + 1);
    var ifExists = operator.endsWith("ifexists");
    operator = ifExists ? operator.substring(0, operator.length() - "ifexists".length()) : operator;
    var not = operator.contains("not");
    var plain = operator.replace("not", "");
    var family = List.of("string", "arn", "numeric", "date", "bool", "ip", "null", "binary").stream().filter(plain::startsWith).findFirst().orElse(plain);
    return new Atom(condition.name(), quantifier, family, plain.substring(Math.min(family.length(), plain.length())), not, ifExists, condition.values());
  }

  /// Whether the key must have one of the values, and one alone.
  boolean oneOf() {
    return !not && !ifExists && quantifier.isEmpty() && (family.equals("string") || family.equals("arn") || family.equals("ip"));
  }

  /// Whether a request without the key does not meet it.
  boolean asks() {
    return !not && !ifExists && !quantifier.equals("forallvalues") && (!family.equals("null") || values.stream().allMatch("false"::equalsIgnoreCase));
  }

  Atom only(String value) {
    return new Atom(key, quantifier, family, relation, not, ifExists, List.of(value));
  }

  /// Whether whatever meets all conditions of `these` meets `other` too.
  static Said implied(List<Atom> these, Atom other) {
    if (these.contains(other)) {
      return Said.YES;
    }
    var same = these.stream().filter(one -> one.key().equals(other.key())).toList();
    if (same.isEmpty()) {
      return Said.NO;
    }
    var said = same.stream().map(one -> one.implies(other)).toList();
    return said.contains(Said.YES) ? Said.YES : said.contains(Said.OPEN) || same.size() > 1 ? Said.OPEN : Said.NO;
  }

  /// Whether what meets this one, of the same key, meets the other too.
  private Said implies(Atom other) {
    // A request without the key meets this one, and not the other ("…IfExists condition operators").
    if (ifExists && !other.ifExists && !other.not && quantifier.isEmpty() && other.quantifier.isEmpty()) {
      return Said.NO;
    }
    // One without the key meets the other where that only bars values ("negated matching condition operators").
    if (!quantifier.equals(other.quantifier) || ifExists && !other.ifExists && !(other.not && quantifier.isEmpty()) || !family.equals(other.family)) {
      return Said.OPEN;
    }
    if (values.stream().anyMatch(value -> value.contains("${")) || other.values.stream().anyMatch(value -> value.contains("${"))) {
      return values.containsAll(other.values) && other.values.containsAll(values) && not == other.not && relation.equals(other.relation) ? Said.YES : Said.OPEN;
    }
    return switch (family) {
      case "string", "arn" -> texts(other);
      case "bool", "null" -> not == other.not ? answer(values.stream().allMatch(value -> other.values.stream().anyMatch(value::equalsIgnoreCase))) : Said.OPEN;
      case "ip" -> blocks(other);
      case "numeric", "date" -> bounds(other);
      default -> Said.OPEN;
    };
  }

  /// Whether it is an address or a block of them.
  static boolean address(String text) {
    return Block.of(text).filter(block -> block.length() >= 0 && block.length() <= block.bits()).isPresent();
  }

  private static final List<String> PRIVATE = List.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7");

  /// Whether it is an address or a block that is for private use alone.
  static boolean ofPrivateUse(String text) {
    return Block.of(text).filter(block -> PRIVATE.stream().anyMatch(wide -> Block.of(wide).orElseThrow().has(block))).isPresent();
  }

  private static Said answer(boolean yes) {
    return yes ? Said.YES : Said.NO;
  }

  private Said texts(Atom other) {
    var cases = relation.contains("ignorecase");
    var loose = other.relation.contains("ignorecase");
    // Equal letters are equal whatever the case; the other way round it is open.
    if (cases && !loose) {
      return Said.OPEN;
    }
    BiPredicate<String, String> within = (inner, outer) -> within(glob(inner, relation, family, loose), glob(outer, other.relation, family, loose));
    if (!not && !other.not) {
      return answer(values.stream().allMatch(value -> other.values.stream().anyMatch(wide -> within.test(value, wide))));
    }
    if (not && other.not) {
      return answer(other.values.stream().allMatch(value -> values.stream().anyMatch(wide -> within(glob(value, other.relation, family, loose), glob(wide, relation, family, loose)))));
    }
    if (!not) {
      return answer(values.stream().allMatch(value -> other.values.stream().allMatch(barred -> apart(glob(value, relation, family, loose), glob(barred, other.relation, family, loose)))));
    }
    return Said.OPEN;
  }

  /// `ArnEquals` and `ArnLike` are the same.
  private static Glob glob(String text, String relation, String family, boolean loose) {
    var plain = loose ? text.toLowerCase(Locale.ROOT) : text;
    return relation.startsWith("like") || family.equals("arn") ? Glob.of(plain, new Variables()) : Glob.literal(plain);
  }

  private static boolean within(Glob inner, Glob outer) {
    return new Region(List.of(new Region.Part(List.of(inner), false), new Region.Part(List.of(outer), true))).search() instanceof Region.Search.None;
  }

  private static boolean apart(Glob one, Glob other) {
    return new Region(List.of(new Region.Part(List.of(one), false), new Region.Part(List.of(other), false))).search() instanceof Region.Search.None;
  }

  private Said blocks(Atom other) {
    var inner = values.stream().map(Block::of).toList();
    var outer = other.values.stream().map(Block::of).toList();
    if (inner.stream().anyMatch(Optional::isEmpty) || outer.stream().anyMatch(Optional::isEmpty)) {
      return Said.OPEN;
    }
    if (not && other.not) {
      return answer(outer.stream().allMatch(block -> inner.stream().anyMatch(wide -> wide.get().has(block.get()))));
    }
    return not || other.not ? Said.OPEN : answer(inner.stream().allMatch(block -> outer.stream().anyMatch(wide -> wide.get().has(block.get()))));
  }

  private Said bounds(Atom other) {
    if (not || other.not || values.size() != 1 || other.values.size() != 1) {
      return values.equals(other.values) && not == other.not && relation.equals(other.relation) ? Said.YES : Said.OPEN;
    }
    var inner = number(values.getFirst());
    var outer = number(other.values.getFirst());
    if (inner.isEmpty() || outer.isEmpty()) {
      return Said.OPEN;
    }
    var order = inner.get().compareTo(outer.get());
    var strict = other.relation.equals("lessthan") || other.relation.equals("greaterthan");
    return switch (relation) {
      case "lessthan", "lessthanequals" -> other.relation.startsWith("lessthan") ? answer(order < 0 || order == 0 && (!strict || relation.equals("lessthan"))) : Said.OPEN;
      case "greaterthan", "greaterthanequals" -> other.relation.startsWith("greaterthan") ? answer(order > 0 || order == 0 && (!strict || relation.equals("greaterthan"))) : Said.OPEN;
      case "equals" -> switch (other.relation) {
        case "equals" -> answer(order == 0);
        case "lessthan", "lessthanequals" -> answer(order < 0 || order == 0 && !strict);
        case "greaterthan", "greaterthanequals" -> answer(order > 0 || order == 0 && !strict);
        default -> Said.OPEN;
      };
      default -> Said.OPEN;
    };
  }

  /// A number, or a time as seconds.
  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(text.indexOf('T') > 0 ? BigDecimal.valueOf(OffsetDateTime.parse(text).toEpochSecond()) : new BigDecimal(text));
    } catch (NumberFormatException | DateTimeException none) {
      return Optional.empty();
    }
  }

  /// Whether both can hold of one request: of the same key they may not exclude each other.
  static boolean together(List<Atom> these, List<Atom> those) {
    return these.stream().allMatch(one -> those.stream().noneMatch(other -> one.excludes(other)));
  }

  private boolean excludes(Atom other) {
    // Without the key both hold, unless one of them asks for it.
    var there = !not && !ifExists || !other.not && !other.ifExists;
    if (!there || !key.equals(other.key) || !family.equals(other.family) || !quantifier.isEmpty() || !other.quantifier.isEmpty()
        || !(family.equals("string") || family.equals("arn") || family.equals("bool") || family.equals("null")) || values.toString().contains("${") || other.values.toString().contains("${")) {
      return false;
    }
    if (not == other.not) {
      return !not && values.stream().allMatch(value -> other.values.stream().allMatch(twin -> apart(glob(value, relation, family, false), glob(twin, other.relation, family, false))));
    }
    var plain = not ? other : this;
    var barred = not ? this : other;
    return plain.values.stream().allMatch(value -> barred.values.stream().anyMatch(wide -> within(glob(value, plain.relation, family, false), glob(wide, barred.relation, family, false))));
  }

  /// Addresses that begin with the same bits.
  private record Block(BigInteger address, int bits, int length) {

    static Optional<Block> of(String text) {
      var slash = text.indexOf('/');
      try {
        var bytes = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash)).getAddress();
        return Optional.of(new Block(new BigInteger(1, bytes), bytes.length * 8, slash < 0 ? bytes.length * 8 : Integer.parseInt(text.substring(slash + 1))));
      } catch (IllegalArgumentException none) {
        return Optional.empty();
      }
    }

    boolean has(Block other) {
      return bits == other.bits && length <= other.length && length >= 0 && length <= bits && address.shiftRight(bits - length).equals(other.address.shiftRight(bits - length));
    }
  }
}
