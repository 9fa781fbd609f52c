from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [
        migrations.RunSQL(
            "GRANT SELECT ON shop_invoice TO reporting",
            "DROP TABLE shop_invoice",
        ),
    ]
