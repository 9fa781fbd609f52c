package org.holdpoint.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.construct.Said.Called;
import org.holdpoint.construct.Said.Fields;
import org.holdpoint.construct.Said.Listed;
import org.holdpoint.construct.Said.Literal;
import org.holdpoint.construct.Said.Named;
import org.holdpoint.construct.Said.Nothing;
import org.holdpoint.construct.Said.Other;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What programs make and say with literals.
public final class ProgramTest {

  public static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static List<Made> made(String name, String text) {
    return Program.read(file(name, text)).made();
  }

  private static List<String> paths(String name, String text) {
    return made(name, text).stream().map(one -> String.join(".", one.path())).toList();
  }

  /// In short: `{a: 1, …}`.
  private static String shown(Said said) {
    return switch (said) {
      case Literal(var text, var constant, var _) -> (constant ? "=" : "") + text;
      case Nothing _ -> "null";
      case Named(var path, var _) -> String.join(".", path);
      case Called(var path, var arguments, var named, var _) -> String.join(".", path) + arguments.stream().map(ProgramTest::shown).toList() + shown(named);
      case Fields fields -> fields.all().stream().map(field -> field.name() + ": " + shown(field.value())).collect(Collectors.joining(", ", "{", fields.rest().isPresent() ? ", …}" : "}"));
      case Listed(var items, var whole, var _) -> items.stream().map(ProgramTest::shown).toList() + (whole ? "" : "…");
      case Other(var text, var _) -> "?" + text;
    };
  }

  private static String script(String value) {
    return shown(made("a.ts", "import { X } from \"m\";\nconst LIMIT: number = 1_000;\nlet loose = 1;\nnew X(" + value + ");\n").getFirst().arguments().getFirst());
  }

  private static String python(String value) {
    var made = made("a.py", "from m import X\nLIMIT = 1_000\nX(" + value + ")\n").getFirst();
    return made.arguments().isEmpty() ? shown(made.named()) : shown(made.arguments().getFirst());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', value = {"\"a b\"|a b", "'a'|a", "42|42", "1_000|1000", "true|true", "undefined|null", "[1, 'b']|[1, b]", "{ a: 1, 'b-c': false }|{a: 1, b-c: false}", "{ a }|{a: a}",
      "{ ...a, b: 1 }|{b: 1, …}", "{ a: { b: [{ c: 1 }] } }|{a: {b: [{c: 1}]}}", "Size.LARGE|Size.LARGE", "Duration.days(7)|Duration.days[7]{}", "(3)|3", "LIMIT|=1000", "loose|loose", "a ? 1 : 2|?a?1:2", "`a${b}`|?`a${b}`", "-1|?-1",
      "1 + 2|?1+2", "[...a]|[]…", "{ a() { return 1; } }|{, …}", "{ a: () => { f(1, 2); }, b: 2 }|{a: ?()=>{f(1,2);}, b: 2}", "{ /* no */ a: 1, }|{a: 1}"})
  void values_of_scripts(String value, String said) {
    assertEquals(said, script(value));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '#', value = {"'a';a", "r\"a\";a", "True;true", "None;null", "{\"a\": 1};{a: 1}", "[1, 2];[1, 2]", "a=1, b=False;{a: 1, b: false}", "**common, a=1;{a: 1, …}", "f'{x}';?f'{x}'", "LIMIT;=1000", "Args(a=1);Args[]{a: 1}",
      "[x for x in y];[?xforxiny]…", "1 if a else 2;?1ifaelse2", "\"\"\"long\"\"\";?\"\"\"long\"\"\"", "7 // 2;?7//2"})
  void values_of_python(String value, String said) {
    assertEquals(said, python(value));
  }

  @Test
  void names_are_told_in_full() {
    assertEquals(List.of("aws-cdk-lib.aws-rds.A", "aws-cdk-lib.aws_s3.B", "aws-cdk-lib.C", "@pulumi.aws.rds.D", "x.E", "y"), paths("a.ts", """
        import * as rds from 'aws-cdk-lib/aws-rds';
        import { aws_s3 as s3, C } from "aws-cdk-lib";
        import aws from "@pulumi/aws";
        import type { Unused } from "z";
        const x = require("x");
        import y = require('y');
        new rds.A(); new s3.B(); new C(); new aws.rds.D(); new x.E(); new y(); new Local(); rds.F();
        """));
    assertEquals(List.of("aws_cdk.aws_rds.A", "aws_cdk.aws_s3.B", "aws_cdk.core.C", "pulumi_aws.rds.D", "os.e"), paths("a.py", """
        import aws_cdk.aws_rds as rds
        from aws_cdk import (
            aws_s3 as s3,
            core,
        )
        import os, pulumi_aws as aws
        rds.A(); s3.B(); core.C(); aws.rds.D(); os.e(); local.F()
        """));
  }

  @Test
  void what_is_made_inside_of_something_made_is_told_as_well() {
    assertEquals(List.of("m.A", "m.B", "m.C"), paths("a.ts", "import { A, B, C } from 'm';\nif (prod) { new A({ inner: new B(() => [new C()]) }); }"));
  }

  @Test
  void a_call_of_what_was_made_is_kept_with_its_name() {
    var program = Program.read(file("a.ts", "import { A } from 'm';\nconst one = new A();\nthis.two = new A();\none.keep('x'); this.two.drop(); other.keep();"));
    assertEquals(List.of("one.keep", "two.drop"), program.calls().stream().map(call -> call.receiver() + "." + call.method()).toList());
    assertEquals(List.of(Optional.of("one"), Optional.of("two")), program.made().stream().map(Made::variable).toList());
  }

  @Test
  void a_name_that_has_two_values_has_none() {
    assertEquals("N", shown(made("a.py", "from m import X\nN = 1\nN = 2\nX(N)\n").getFirst().arguments().getFirst()));
    assertEquals("N", shown(made("a.ts", "import { X } from 'm';\nconst N = 1 + 1;\nnew X(N)\n").getFirst().arguments().getFirst()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '#', value = {"isProd ? 1 : 2;1", "!isProd ? 1 : 2;2", "props.isProd ? 1 : 2;1", "stage === 'prod' ? 1 : 2;1", "stage !== 'production' ? 1 : 2;2", "stage === 'dev' ? 1 : 2;2", "stage === 'x' ? 1 : 2;?stage==='x'?1:2",
      "a ? 2 : 2;2", "a ? X.B : X.B;m.X.B", "isProd;true", "!isProd;false", "!a;?!a", "live ? 1 : 2;1", "props.a ?? true;true", "props.a || 5;5", "on;=true", "isProd ? 1 : a ? 2 : 3;1", "stage === 'dev' ? 1 : stage === 'prod' ? 2 : 3;2", "SIZES.large;=9", "SIZES.none;SIZES.none",
      "a?.b;?a?.b", "a && b;?a&&b"}, ignoreLeadingAndTrailingWhitespace = false)
  void what_scripts_choose(String value, String said) {
    assertEquals(said, shown(made("a.ts", "import { X } from \"m\";\nconst live = props.stage === 'prod';\nconst on = props.on ?? true;\nconst SIZES = { large: 9 };\nnew X(" + value + ");\n").getFirst().arguments().getFirst()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', value = {"1 if is_prod else 2|1", "1 if not is_prod else 2|2", "1 if stage == 'prod' else 2|1", "1 if a else 1|1", "kept|=true", "lost|lost", "a or 3|3", "not is_prod|false"})
  void what_python_chooses(String value, String said) {
    assertEquals(said, shown(made("a.py", "from m import X\nclass S:\n    def __init__(self, kept: bool = True, lost=1):\n        lost = 2\n        X(" + value + ")\n").getFirst().arguments().getFirst()));
  }

  @Test
  void a_bracket_without_its_partner_is_told_and_the_rest_is_read() {
    var program = Program.read(file("a.ts", "import { A } from 'm';\nconst r = /[(]/;\nnew A({ b: 1 });\n"));
    assertEquals(List.of(2), program.alone().stream().map(at -> at.line()).distinct().toList());
    assertEquals(List.of("{b: 1}"), program.made().stream().map(one -> shown(one.arguments().getFirst())).toList());
  }

  @Test
  void texts_that_nest_without_end_or_break_off_come_to_an_end() {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      for (var text : List.of("(".repeat(100_000), "(".repeat(50_000) + ")".repeat(50_000), "new A(".repeat(20_000), "`${".repeat(2_000), "{a:".repeat(30_000) + "}".repeat(30_000), "'", "\"\"\"", "/*", "a.".repeat(50_000))) {
        Program.read(file("a.ts", "import { A } from 'm';\n" + text));
        Program.read(file("a.py", "from m import A\n" + text));
      }
    });
  }

  @Test
  void a_program_is_one_that_imports_what_is_asked_for() {
    assertTrue(Program.imports(file("a.ts", "import * as s3 from 'aws-cdk-lib/aws-s3';"), List.of("aws-cdk-lib")));
    assertFalse(Program.imports(file("a.md", "import * as s3 from 'aws-cdk-lib/aws-s3';"), List.of("aws-cdk-lib")));
    assertFalse(Program.imports(file("a.ts", "// aws-cdk-lib"), List.of("aws-cdk-lib")));
    assertFalse(Program.imports(file("shop.test.ts", "import * as s3 from 'aws-cdk-lib/aws-s3';"), List.of("aws-cdk-lib")));
  }
}
