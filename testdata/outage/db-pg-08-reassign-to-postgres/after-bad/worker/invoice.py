import os
import psycopg

DSN = f"host=db user=invoice_worker dbname=erp password={os.environ['INVOICE_WORKER_PW']}"


def close_month(month: str) -> int:
    with psycopg.connect(DSN) as con, con.cursor() as cur:
        cur.execute(
            "INSERT INTO billing.invoice (customer_id, period, no)"
            " SELECT id, %s, billing.next_invoice_no('R') FROM billing.due_customer(%s)",
            (month, month),
        )
        return cur.rowcount
