package gen;
class Columns {
  static final String SQL = "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'bots'";
}
