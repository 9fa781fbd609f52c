using Microsoft.Data.SqlClient;

namespace Acme.Bots;

public static class FeatureColumns
{
    private const string Sql = @"
        SELECT c.name, t.name AS type
        FROM sys.columns c
        JOIN sys.tables o ON o.object_id = c.object_id
        JOIN sys.types t ON t.user_type_id = c.user_type_id
        WHERE o.name = 'RequestFeatures'
        ORDER BY c.name";

    public static SqlCommand Command(SqlConnection connection) => new(Sql, connection);
}
