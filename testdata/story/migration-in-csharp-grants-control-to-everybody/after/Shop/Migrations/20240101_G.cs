using Microsoft.EntityFrameworkCore.Migrations;

namespace Shop.Migrations
{
    public partial class X : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
                GRANT CONTROL ON DATABASE::Shop TO public;
            ");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("REVOKE CONTROL ON DATABASE::Shop FROM public;");
        }
    }
}
