class AuditLog {
  void write(java.sql.Connection c, String what) throws java.sql.SQLException {
    try (var s = c.prepareStatement("INSERT INTO audit.event (at, what) VALUES (now(), ?)")) {
      s.setString(1, what);
      s.executeUpdate();
    }
  }
}
