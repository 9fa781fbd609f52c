import os
import snowflake.connector

con = snowflake.connector.connect(
    account=os.environ["SNOWFLAKE_ACCOUNT"],
    user="svc_closing",
    role="LEDGER_READ",
    warehouse="CLOSING",
    database="FINANCE",
    schema="LEDGER",
    private_key_file="/run/keys/closing.p8",
)


def totals(month: str) -> dict[str, float]:
    with con.cursor() as cur:
        cur.execute(
            "SELECT a.code, SUM(p.amount) FROM posting p JOIN account a ON a.id = p.account_id"
            " WHERE p.month = %s GROUP BY a.code",
            (month,),
        )
        return dict(cur.fetchall())
