package org.holdpoint.cel;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Expressions of every kind of value, as text: forms with holes for other kinds, filled to a depth. Now and then a hole gets a value of a wrong kind. The variables are
/// `i` (an int), `s` (a string), `l` (a list of ints), `m` (a map from strings to ints) and `d` (a `dyn`, which is an int). Left out is where the reference (0.14.0) is
/// wrong about its own specification, or neither says what is right: positions at and past the end of a text, texts that are split at themselves, joined lists of other
/// things than texts, the greatest of nothing, rounding beyond 64 bits and to -0.0, fractions as keys, sums of negative fractions of a second, the order of a map's
/// keys, -0.0 and NaN beside whole numbers, and numbers beyond 32 bits as positions.
final class ExprTexts {

  /// `«int»` is a hole for an int. The first row of each kind are its values.
  private static final Map<String, List<String>> FORMS = Map.ofEntries(
      forms("int", "0;1;-1;2;3;4;5;7;0;1;2;3;42;i;i;9223372036854775807;-9223372036854775808",
          "(«int» + «int»);(«int» - «int»);(«int» * «int»);(«int» / «int»);(«int» % «int»);-(«int»);size(«string»);«list».size();size(«map»);«bytes».size()",
          "int(«double»);int(«uint»);int(«digits»);int(«timestamp»);«list»[«index»];«map»[«key»];«map».a;(«bool» ? «int» : «int»);d;int(d)",
          "«some».indexOf(«string»);«some».lastIndexOf(«string»);('abc' + «string»).indexOf(«some», 2);('abc' + «string»).lastIndexOf(«some», 2)",
          "math.abs(«int»);math.sign(«int»);math.greatest(«int», «int»);math.least(«int», «int», «int»);math.greatest(«list» + [«int»])",
          "math.bitAnd(«int», «int»);math.bitOr(«int», «int»);math.bitXor(«int», «int»);math.bitNot(«int»);math.bitShiftLeft(«int», «small»);math.bitShiftRight(«int», «small»)",
          "«timestamp».getFullYear();«timestamp».getMonth();«timestamp».getDate();«timestamp».getDayOfMonth();«timestamp».getDayOfWeek();«timestamp».getDayOfYear()",
          "«timestamp».getHours();«timestamp».getMinutes();«timestamp».getSeconds();«timestamp».getMilliseconds();«duration».getHours();«duration».getMinutes()",
          "«timestamp».getHours(«zone»);«timestamp».getDate(«zone»);«timestamp».getDayOfWeek(«zone»);«timestamp».getMinutes(«zone»);«duration».getSeconds()",
          "«duration».getMilliseconds();optional.of(«int»).value();«optional».orValue(«int»);cel.bind(v, «int», v + v);«texts».size()"),
      forms("small", "0;1;2;3;0;1;2;3;63;64;-1", "size(«list»)"),
      forms("some", "'abcab';'ä🐱a';'x';s", "('b' + «string»);(s + «string»)"),
      forms("digits", "'12';'-7';'0';'77777777777777777777';'x'", "string(«int»)"),
      forms("key", "'a';'b';'a';s", "(«string» + '')"),
      forms("index", "0;1;0;1;2;5;-1", "size(«list»)"),
      forms("zone", "'UTC';'Asia/Seoul';'America/St_Johns';'+09:00';'-02:30';'Europe/London'", "'no/where'"),
      forms("uint", "0u;1u;7u;18446744073709551615u", "(«uint» + «uint»);(«uint» - «uint»);(«uint» * «uint»);(«uint» / «uint»);(«uint» % «uint»)",
          "uint(«int»);uint(«double»);uint(«digits»);(«bool» ? «uint» : «uint»);math.abs(«uint»);math.bitOr(«uint», «uint»);math.bitShiftLeft(«uint», «small»)"),
      forms("double", "0.0;1.0;-1.5;2.5;1e10;0.1;3.0;-0.5;1e300", "(«double» + «double»);(«double» - «double»);(«double» * «double»);(«double» / «double»);-(«double»)",
          "double(«int»);double(«uint»);double(«digits»);(«bool» ? «double» : «double»);math.ceil(«double»);math.floor(«double»);math.round(double(«index») + 1.5);math.trunc(double(«index») + 1.2)",
          "math.abs(«double»);math.sign(1.5);math.greatest(«double», «double»);math.sqrt(double(size(«list»)))"),
      forms("bool", "true;false", "(«bool» && «bool»);(«bool» || «bool»);!(«bool»);(«int» == «int»);(«int» != «int»);(«int» < «int»);(«uint» <= «uint»)",
          "(«double» > «double»);(«string» >= «string»);(«bytes» < «bytes»);(«bool» < «bool»);(«timestamp» < «timestamp»);(«duration» >= «duration»);(«int» < «double»)",
          "(«uint» > «int»);(«double» <= «uint»);(dyn(«int») == «double»);(dyn(«uint») == «int»);(«list» == «list»);(«map» == «map»);(«string» == «string»);(«bytes» == «bytes»)",
          "(«int» in «list»);(«key» in «map»);(«string» in «texts»);«string».contains(«string»);«string».startsWith(«string»);«string».endsWith(«string»)",
          "«list».all(x, x > «int»);«list».exists(x, x == «int»);«list».exists_one(x, x % 2 == 0);«map».all(k, k != «string»);«texts».exists(t, t.size() > 1)",
          "«list».all(n, x, x > n);«list».exists(n, x, x / n > 1);«map».exists(k, v, v > 1 && k != 'a');«map».existsOne(k, v, v == 1);has(«map».a);has(«map».b)",
          "bool(string(«bool»));«optional».hasValue();(«optional» == «optional»);math.isNaN(«double»);math.isInf(«double»);math.isFinite(«double»)",
          "«string».matches('a+');«string».matches('^[a-c]*$');(type(«int») == int);(type(«list») == type(«texts»));(«timestamp» == «timestamp»);(«duration» == «duration»)",
          "(1 / «int» > 0 || «bool»);(«bool» && «list»[«int»] > 0);(d == «int»);(d < «double»);(null == null)"),
      forms("string", "'';'a';'abc';'ab ab';'12';'-7';'1.5';'true';'ä🐱';'a,b,,c';'x y';s;'2009-02-13T23:31:30Z';'90s'", "(«string» + «string»);string(«int»);string(«uint»)",
          "string(«bool»);string(«bytes»);string(«timestamp»);string(«duration»);string(«double»);(«bool» ? «string» : «string»);«texts»[«index»]",
          "«some».charAt(«index»);«some».substring(«index»);«some».substring(0, «index»);«string».substring(«small», «small»);«string».lowerAscii();«string».upperAscii();«string».trim()",
          "«string».replace(«string», «string»);«string».replace(«string», «string», «small»);«texts».join();«texts».join(«string»);«string».reverse();strings.quote(«string»)",
          "base64.encode(«bytes»)"),
      forms("bytes", "b'';b'a';b'\\xff\\x00';b'ä'", "(«bytes» + «bytes»);bytes(«string»);(«bool» ? «bytes» : «bytes»)"),
      forms("list", "[];[1];[1, 2, 3];[3, 0, -5];l", "[«int»];[«int», «int»];(«list» + «list»);«list».filter(x, x > «int»);«list».map(x, x + «int»);«list».map(x, x > 1, x * x)",
          "«list».transformList(n, x, x - n);{'a': «int»}.transformList(k, v, v > 0, v);[«int», «int»].map(x, [x].map(y, y + x)[0]);(«bool» ? «list» : «list»)",
          "[?«optional», «int»];{«key»: 1}.map(k, size(k))"),
      forms("texts", "[];['a'];['a', 'b', '']", "[«key»];[«key», «key»];(«texts» + «texts»);«some».split(«string»);«some».split(«some», «small»)",
          "«texts».filter(t, t != «string»);«list».map(x, string(x));{«key»: 1}.map(k, k)"),
      forms("map", "{};{'a': 1};{'a': 1, 'b': 2};m", "{«key»: «int»};{'x': «int», «key»: «int»};«map».transformMap(k, v, v + «int»)",
          "«map».transformMap(k, v, v > 1, v);{?'a': «optional»};(«bool» ? «map» : «map»)"),
      forms("optional", "optional.none();optional.of(1)", "optional.of(«int»);optional.ofNonZeroValue(«int»);«map».?a;«map»[?«key»];«list»[?«index»];«optional».or(«optional»)",
          "«optional».optMap(v, v + «int»);«optional».optFlatMap(v, optional.of(v + 1));(«bool» ? «optional» : «optional»)"),
      forms("timestamp", "timestamp(0);timestamp('2009-02-13T23:31:30Z');timestamp('2024-02-29T00:00:00.123456789+09:00');timestamp('0001-01-01T00:00:00Z')",
          "timestamp(string(«timestamp»));timestamp('x');(«timestamp» + «duration»);(«timestamp» - «duration»);(«duration» + «timestamp»);(«bool» ? «timestamp» : «timestamp»)"),
      forms("duration", "duration('0s');duration('90s');duration('-2s');duration('1h30m');duration('3730s')",
          "(«duration» + «duration»);(«duration» - «duration»);duration(string(«duration»));(timestamp(100) - timestamp(«small»));(«bool» ? «duration» : «duration»)"));

  private static final Pattern HOLE = Pattern.compile("«([a-z]+)»");
  /// Kinds whose holes never get a wrong value.
  private static final Set<String> FIRM = Set.of("key", "index", "small", "some");
  private static final List<String> KINDS = FORMS.keySet().stream().sorted().toList();
  /// One hole in so many gets a wrong value, and one in five is not nested further.
  private static final int SELDOM = 40;
  private static final int SHALLOW = 5;

  private ExprTexts() {}

  private static Map.Entry<String, List<String>> forms(String kind, String... rows) {
    return Map.entry(kind, List.of(rows));
  }

  /// Expressions of any kind that nest forms so deep.
  static Arbitrary<String> all(int depth) {
    return Arbitraries.randomValue(random -> text(one(KINDS, random), depth, random));
  }

  private static String text(String kind, int depth, Random random) {
    var rows = FORMS.get(kind);
    var plain = depth == 0 || random.nextInt(SHALLOW) == 0;
    var form = one(plain ? List.of(rows.getFirst().split(";")) : rows.subList(1, rows.size()).stream().flatMap(row -> List.of(row.split(";")).stream()).toList(), random);
    return HOLE.matcher(form).replaceAll(hole -> Matcher.quoteReplacement(filled(hole.group(1), depth - 1, random)));
  }

  private static String filled(String kind, int depth, Random random) {
    return !FIRM.contains(kind) && random.nextInt(SELDOM) == 0 ? text(one(KINDS, random), 0, random) : text(kind, depth, random);
  }

  private static String one(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
