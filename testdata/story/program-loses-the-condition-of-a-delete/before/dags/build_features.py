from airflow.decorators import dag, task
from airflow.providers.postgres.hooks.postgres import PostgresHook
import pendulum

COLUMNS = """
SELECT attname
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'edge' AND c.relname = 'features' AND attnum > 0
"""


@dag(schedule="@hourly", start_date=pendulum.datetime(2025, 1, 1), catchup=False)
def build_features():
    @task
    def columns():
        return [row[0] for row in PostgresHook("edge").get_records(COLUMNS)]

    @task
    def prune():
        PostgresHook("edge").run("DELETE FROM feature_versions WHERE created_at < now() - interval '30 days'")

    columns() >> prune()


build_features()
