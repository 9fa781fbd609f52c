from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]

    operations = [
        migrations.RunSQL(
            sql="""
            ALTER TABLE shop_order DISABLE ROW LEVEL SECURITY;
            """,
            reverse_sql="ALTER TABLE shop_order ENABLE ROW LEVEL SECURITY;",
        ),
    ]
