package net.example.botscore.featgen;

import java.sql.*;
import java.util.*;

/** Column list of the request features, one line of the feature file per column. */
final class FeatureColumns {
    // Runs every five minutes; the rows go into the feature file as they come.
    private static final String SQL = """
        SELECT column_name, type_name
          FROM system.jdbc.columns
         WHERE table_name = 'request_features'
         ORDER BY ordinal_position
        """;

    static List<Feature> read(Connection con) throws SQLException {
        List<Feature> out = new ArrayList<>();
        try (Statement st = con.createStatement(); ResultSet rs = st.executeQuery(SQL)) {
            while (rs.next()) {
                out.add(new Feature(rs.getString(1), rs.getString(2)));
            }
        }
        return out;
    }
}
