from django.db import migrations, models
class Migration(migrations.Migration):
    operations = [migrations.CreateModel(name="Country", fields=[("id", models.AutoField(primary_key=True))])]
