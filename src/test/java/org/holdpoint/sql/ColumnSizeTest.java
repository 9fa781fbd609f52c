package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How much a type takes, by the database that it is of.
final class ColumnSizeTest {

  @Test
  void a_number_takes_what_its_digits_before_the_point_say() {
    assertEquals(Optional.of(9_999L), ColumnSize.of("oracle", "number", "6,2", false).most());
    assertEquals(Optional.of(2L), ColumnSize.of("oracle", "number", "6, 2", false).places());
    assertEquals(Optional.empty(), ColumnSize.of("oracle", "number", "", false).most());
    assertEquals(Optional.of(9_999_999_999L), ColumnSize.of("mysql", "decimal", "", false).most());
    assertEquals(Optional.of(Long.MAX_VALUE), ColumnSize.of("snowflake", "number", "", false).most());
    assertEquals(Optional.of(255L), ColumnSize.of("sqlserver", "tinyint", "", false).most());
    assertEquals(Optional.of(4_294_967_295L), ColumnSize.of("clickhouse", "nullable", "UInt32", false).most());
    assertEquals(Optional.empty(), ColumnSize.of("snowflake", "int", "", false).most());
  }

  @Test
  void a_text_without_a_bound_is_longer_than_any() {
    assertEquals(Optional.of(64L), ColumnSize.of("oracle", "varchar2", "64 CHAR", false).length());
    assertEquals(Optional.of(Long.MAX_VALUE), ColumnSize.of("sqlserver", "nvarchar", "max", false).length());
    assertEquals(Optional.of(Long.MAX_VALUE), ColumnSize.of("postgresql", "varchar", "", false).length());
    assertEquals(Optional.of(65_535L), ColumnSize.of("mysql", "text", "", false).length());
    assertEquals(Optional.empty(), ColumnSize.of("mysql", "json", "", false).length());
  }

  @Test
  void a_time_keeps_digits_of_a_second() {
    assertEquals(Optional.of(6L), ColumnSize.of("postgresql", "timestamptz", "", false).places());
    assertEquals(Optional.of(3L), ColumnSize.of("postgresql", "timestamp", "3", false).places());
    assertEquals(Optional.of(0L), ColumnSize.of("mysql", "datetime", "", false).places());
    assertEquals(Optional.of(0L), ColumnSize.of("oracle", "date", "", false).places());
    assertEquals(Optional.of(3L), ColumnSize.of("clickhouse", "datetime64", "3", false).places());
  }
}
