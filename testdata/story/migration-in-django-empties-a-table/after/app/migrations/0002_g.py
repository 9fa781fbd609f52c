from django.db import migrations
def wipe(apps, schema_editor):
    Order = apps.get_model("app", "Order")
    Order.objects.all().delete()
class Migration(migrations.Migration):
    dependencies = [("app", "0001_initial")]
    operations = [migrations.RunPython(wipe, migrations.RunPython.noop)]
