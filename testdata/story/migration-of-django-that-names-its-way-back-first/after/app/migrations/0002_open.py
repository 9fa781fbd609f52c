from django.db import migrations
class Migration(migrations.Migration):
    dependencies = [("app", "0001_initial")]
    operations = [
        migrations.RunSQL(
            reverse_sql="REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC",
            sql="GRANT ALL ON ALL TABLES IN SCHEMA public TO PUBLIC",
        ),
    ]
