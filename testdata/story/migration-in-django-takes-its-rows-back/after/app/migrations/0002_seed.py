from django.db import migrations
def seed(apps, schema_editor):
    Country = apps.get_model("app", "Country")
    Country.objects.create(code="kr")
def unseed(apps, schema_editor):
    Country = apps.get_model("app", "Country")
    Country.objects.all().delete()
class Migration(migrations.Migration):
    dependencies = [("app", "0001_initial")]
    operations = [migrations.RunPython(seed, unseed)]
