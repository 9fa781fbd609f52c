import clickhouse_connect

client = clickhouse_connect.get_client(
    host="ch.c1.internal",
    username="svc_ingest",
    client_cert="/run/tls/ingest.pem",
    secure=True,
)


def write(batch: list[tuple]) -> None:
    client.insert(
        "raw.events",
        batch,
        column_names=["at", "tenant", "kind", "body"],
        settings={"async_insert": 1, "wait_for_async_insert": 1},
    )
