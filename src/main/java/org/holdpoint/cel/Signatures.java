package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The operators and functions with their types, one row a result, as people read them: `string.charAt(int)` is a method. Only the checker loads them; what they do is
/// found by [Functions]. Source: "List of Standard Definitions", CEL language definition; extensions "Strings", "Math", "Optional Types" and "Encoders" of CEL.
final class Signatures {

  private static final String OPERATORS = """
      !(bool) -> bool
      -(int) +(int, int) -(int, int) *(int, int) /(int, int) %(int, int) -> int
      +(uint, uint) -(uint, uint) *(uint, uint) /(uint, uint) %(uint, uint) -> uint
      -(double) +(double, double) -(double, double) *(double, double) /(double, double) -> double
      +(string, string) -> string
      +(bytes, bytes) -> bytes
      +(list(T), list(T)) -> list(T)
      +(timestamp, duration) +(duration, timestamp) -(timestamp, duration) -> timestamp
      +(duration, duration) -(duration, duration) -(timestamp, timestamp) -> duration
      ==(T, T) !=(T, T) in(T, list(T)) in(K, map(K, V)) -> bool
      ?:(bool, T, T) -> T
      [](list(T), int) -> T
      [](map(K, V), K) -> V
      [](optional_type(list(T)), int) [?](list(T), int) [?](optional_type(list(T)), int) -> optional_type(T)
      [](optional_type(map(K, V)), K) [?](map(K, V), K) [?](optional_type(map(K, V)), K) -> optional_type(V)
      """;

  /// For each of `< <= > >=`.
  private static final String ORDER = """
      <(bool, bool) <(int, int) <(uint, uint) <(double, double) <(string, string) <(bytes, bytes) <(timestamp, timestamp) <(duration, duration) -> bool
      <(int, uint) <(int, double) <(uint, int) <(uint, double) <(double, int) <(double, uint) -> bool
      """;

  private static final String STANDARD = """
      size(string) size(bytes) size(list(T)) size(map(K, V)) string.size() bytes.size() list(T).size() map(K, V).size() -> int
      string.contains(string) string.startsWith(string) string.endsWith(string) string.matches(string) matches(string, string) -> bool
      bool(bool) bool(string) -> bool
      int(int) int(uint) int(double) int(string) int(timestamp) -> int
      uint(uint) uint(int) uint(double) uint(string) -> uint
      double(double) double(int) double(uint) double(string) -> double
      string(string) string(bool) string(int) string(uint) string(double) string(bytes) string(timestamp) string(duration) -> string
      bytes(bytes) bytes(string) -> bytes
      type(T) -> type(T)
      dyn(T) -> dyn
      timestamp(timestamp) timestamp(string) timestamp(int) -> timestamp
      duration(duration) duration(string) -> duration
      timestamp.getFullYear() timestamp.getMonth() timestamp.getDate() timestamp.getDayOfMonth() timestamp.getDayOfWeek() timestamp.getDayOfYear() -> int
      timestamp.getHours() timestamp.getMinutes() timestamp.getSeconds() timestamp.getMilliseconds() -> int
      timestamp.getFullYear(string) timestamp.getMonth(string) timestamp.getDate(string) timestamp.getDayOfMonth(string) timestamp.getDayOfWeek(string) -> int
      timestamp.getDayOfYear(string) timestamp.getHours(string) timestamp.getMinutes(string) timestamp.getSeconds(string) timestamp.getMilliseconds(string) -> int
      duration.getHours() duration.getMinutes() duration.getSeconds() duration.getMilliseconds() -> int
      """;

  private static final String STRINGS = """
      string.charAt(int) string.lowerAscii() string.upperAscii() string.trim() string.reverse() string.substring(int) string.substring(int, int) -> string
      string.replace(string, string) string.replace(string, string, int) list(string).join() list(string).join(string) string.format(list(dyn)) -> string
      strings.quote(string) base64.encode(bytes) -> string
      string.indexOf(string) string.indexOf(string, int) string.lastIndexOf(string) string.lastIndexOf(string, int) -> int
      string.split(string) string.split(string, int) -> list(string)
      base64.decode(string) -> bytes
      """;

  private static final String MATH = """
      math.greatest(int) math.greatest(int, int) math.greatest(list(int)) math.least(int) math.least(int, int) math.least(list(int)) -> int
      math.greatest(uint) math.greatest(uint, uint) math.greatest(list(uint)) math.least(uint) math.least(uint, uint) math.least(list(uint)) -> uint
      math.greatest(double) math.greatest(double, double) math.greatest(list(double)) math.least(double) math.least(double, double) math.least(list(double)) -> double
      math.greatest(int, uint) math.greatest(int, double) math.greatest(uint, int) math.greatest(uint, double) math.greatest(double, int) math.greatest(double, uint) -> dyn
      math.least(int, uint) math.least(int, double) math.least(uint, int) math.least(uint, double) math.least(double, int) math.least(double, uint) -> dyn
      math.greatest(list(dyn)) math.least(list(dyn)) -> dyn
      math.abs(int) math.sign(int) math.bitAnd(int, int) math.bitOr(int, int) math.bitXor(int, int) math.bitNot(int) -> int
      math.bitShiftLeft(int, int) math.bitShiftRight(int, int) -> int
      math.abs(uint) math.sign(uint) math.bitAnd(uint, uint) math.bitOr(uint, uint) math.bitXor(uint, uint) math.bitNot(uint) -> uint
      math.bitShiftLeft(uint, int) math.bitShiftRight(uint, int) -> uint
      math.abs(double) math.sign(double) math.ceil(double) math.floor(double) math.round(double) math.trunc(double) -> double
      math.sqrt(double) math.sqrt(int) math.sqrt(uint) -> double
      math.isNaN(double) math.isInf(double) math.isFinite(double) -> bool
      """;

  private static final String OPTIONALS = """
      optional.of(T) optional.ofNonZeroValue(T) optional.none() optional_type(T).or(optional_type(T)) -> optional_type(T)
      optional_type(T).orValue(T) optional_type(T).value() -> T
      optional_type(T).hasValue() -> bool
      optional.unwrap(list(optional_type(T))) list(optional_type(T)).unwrapOpt() -> list(T)
      """;

  private static final Map<String, List<Overload>> ALL = all();

  private Signatures() {}

  /// One way to call a function: with these types, the target of a method first. `text` is its row without the result.
  record Overload(String name, boolean method, List<CelType> parameters, CelType result, String text) {}

  /// All ways to call a name; none where nothing is called so.
  static List<Overload> of(String name) {
    return ALL.getOrDefault(name, List.of());
  }

  /// All functions, or all methods; no operators.
  static List<Overload> all(boolean method) {
    return ALL.values().stream().flatMap(List::stream).filter(overload -> overload.method() == method && Character.isLetter(overload.name().charAt(0))
        && !overload.name().equals("in")).toList();
  }

  private static Map<String, List<Overload>> all() {
    var all = new TreeMap<String, List<Overload>>();
    var order = List.of("<", "<=", ">", ">=").stream().map(operator -> ORDER.replace("<", operator)).toList();
    for (var text : List.of(OPERATORS, String.join("", order), STANDARD, STRINGS, MATH, OPTIONALS)) {
      text.lines().flatMap(row -> TypeReader.overloads(row).stream()).forEach(overload -> all.computeIfAbsent(overload.name(), _ -> new ArrayList<>()).add(overload));
    }
    return all;
  }
}
