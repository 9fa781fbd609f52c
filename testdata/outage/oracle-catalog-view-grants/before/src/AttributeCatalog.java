package example.attributes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes the attribute catalogue that every policy node keeps in memory. */
final class AttributeCatalog {
  private static final String QUERY =
      """
      SELECT column_name, data_type, data_length
        FROM all_tab_columns
       WHERE table_name LIKE 'CUSTOMER_ATTR%'
       ORDER BY column_name
      """;

  private final int maxAttributes;

  AttributeCatalog(int maxAttributes) {
    this.maxAttributes = maxAttributes;
  }

  List<String> lines(Connection connection) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(QUERY);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        lines.add(rows.getString(1) + "\t" + rows.getString(2) + "\t" + rows.getInt(3));
      }
    }
    if (lines.size() > maxAttributes) {
      throw new IllegalStateException(lines.size() + " attributes, limit " + maxAttributes);
    }
    return lines;
  }
}
